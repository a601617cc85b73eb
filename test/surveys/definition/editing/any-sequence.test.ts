import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type Definition, DefinitionSchema } from '../../../../surveys/definition/definition.ts'
import {
  addPage,
  addQuestion,
  breakPageBefore,
  joinPage,
  moveBeside,
  moveElement,
  moveToPage,
  removeElement,
} from '../../../../surveys/definition/editing/arrange.ts'
import { change, redo, startHistory, undo } from '../../../../surveys/definition/editing/history.ts'
import { QUESTION_TYPES, newQuestion } from '../../../../surveys/definition/editing/new-question.ts'
import { outline } from '../../../../surveys/definition/editing/outline.ts'
import {
  type Paged,
  elementNamed,
  freeName,
  namesIn,
  withPages,
} from '../../../../surveys/definition/editing/pages.ts'
import { renameElement } from '../../../../surveys/definition/editing/rename.ts'
import { questionsOf } from '../../../../surveys/definition/questions.ts'
import { INSTRUMENTS } from '../../../../surveys/instruments/index.ts'

/** A panel in a page and one in the panel: what an imported questionnaire may bring. */
const NESTED: Definition = {
  pages: [
    {
      name: 'first',
      elements: [
        { type: 'comment', name: 'a' },
        {
          type: 'panel',
          name: 'group',
          elements: [
            { type: 'boolean', name: 'b' },
            { type: 'panel', name: 'inner', elements: [{ type: 'comment', name: 'c' }] },
          ],
        },
      ],
    },
    { name: 'second', elements: [{ type: 'comment', name: 'd', visibleIf: '{b} = true' }] },
  ],
}

type Edit = (definition: Paged) => Paged

/** Any edit that the console offers, on whatever elements there are at that moment. */
const edit: fc.Arbitrary<Edit> = fc
  .tuple(fc.nat(10), fc.nat(30), fc.nat(30), fc.nat(9), fc.boolean())
  .map(([kind, first, second, type, flag]): Edit => (definition) => {
    const names = outline(definition).flatMap((row) => (row.kind === 'page' ? [] : [row.key]))
    const one = names[first % Math.max(1, names.length)] ?? 'nothing'
    const other = names[second % Math.max(1, names.length)] ?? 'nothing'
    const page = second % definition.pages.length
    const add = () =>
      newQuestion(QUESTION_TYPES[type] ?? 'comment', freeName(definition, flag ? 'a' : 'question'))
    switch (kind) {
      case 0:
        return addQuestion(definition, add(), flag ? one : undefined)
      case 1:
        return removeElement(definition, one)
      case 2:
      case 3:
        return moveElement(definition, one, flag ? 'up' : 'down')
      case 4:
        return moveBeside(definition, one, other, flag ? 'before' : 'after')
      case 5:
        return moveToPage(definition, one, page)
      case 6:
        return breakPageBefore(definition, one)
      case 7:
        return joinPage(definition, page)
      case 8:
        return addPage(definition)
      default:
        return renameElement(definition, one, freeName(definition, flag ? 'renamed' : other))
    }
  })

const start = fc.constantFrom<Definition>(
  {},
  NESTED,
  { elements: [{ type: 'comment', name: 'a' }] },
  ...INSTRUMENTS.map(({ definition }) => definition),
)

function allNames(definition: Paged): string[] {
  return outline(definition).flatMap((row) => (row.kind === 'page' ? [] : [row.key]))
}

describe('any sequence of edits', () => {
  it('leaves a questionnaire of the right shape, with every code once', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { maxLength: 25 }), (from, edits) => {
        const to = edits.reduce((definition, one) => one(definition), withPages(from))

        expect(v.is(DefinitionSchema, to)).toBe(true)
        expect(to.pages.length).toBeGreaterThan(0)
        const names = allNames(to)
        expect(new Set(names).size).toBe(names.length)
        expect(questionsOf(to).length).toBe(
          outline(to).filter(({ kind }) => kind === 'question').length,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('is undone step by step to exactly what was there, and done again', () => {
    fc.assert(
      fc.property(start, fc.array(edit, { minLength: 1, maxLength: 25 }), (from, edits) => {
        const states = [withPages(from)]
        let history = startHistory(withPages(from))
        for (const one of edits) {
          const next = one(history.present)
          if (next === history.present) continue
          history = change(history, next)
          states.push(next)
        }
        let back = history
        for (const state of states.toReversed()) {
          expect(back.present).toEqual(state)
          back = undo(back)
        }
        let again = back
        for (let step = 1; step < states.length; step++) again = redo(again)
        expect(again.present).toEqual(history.present)
        expect(again.future).toEqual([])
      }),
    )
  })
})

describe('moving', () => {
  const moving = fc.tuple(start, fc.nat(30), fc.nat(30), fc.nat(4))

  it('loses no question and changes none', () => {
    fc.assert(
      fc.property(moving, ([from, first, second, kind]) => {
        const before = withPages(from)
        const names = allNames(before)
        const one = names[first % Math.max(1, names.length)] ?? 'nothing'
        const other = names[second % Math.max(1, names.length)] ?? 'nothing'
        const after =
          kind === 0
            ? moveElement(before, one, 'up')
            : kind === 1
              ? moveElement(before, one, 'down')
              : kind === 2
                ? moveToPage(before, one, second % before.pages.length)
                : moveBeside(before, one, other, kind === 3 ? 'before' : 'after')

        expect(allNames(after).toSorted()).toEqual(names.toSorted())
        expect(namesIn(after)).toEqual(namesIn(before))
        expect(elementNamed(after, one)).toEqual(elementNamed(before, one))
      }),
    )
  })

  it('down and up again is where it was, unless a panel was left', () => {
    const flat = withPages(INSTRUMENTS[0]?.definition ?? {})
    for (const name of allNames(flat).slice(0, -1)) {
      expect(moveElement(moveElement(flat, name, 'down'), name, 'up')).toEqual(flat)
    }
  })

  it('goes past a panel, out of it at its edge, and on to the next page', () => {
    const order = (definition: Paged) => allNames(definition).join(' ')
    const nested = withPages(NESTED)
    expect(order(moveElement(nested, 'a', 'down'))).toBe('group b inner c a d')
    const out = moveElement(nested, 'b', 'up')
    expect(order(out)).toBe('a b group inner c d')
    const [first, second] = moveElement(nested, 'group', 'down').pages
    expect([first?.elements.length, second?.elements.map(({ name }) => name)]).toEqual([
      1,
      ['group', 'd'],
    ])
  })

  it('never puts a panel into itself', () => {
    const nested = withPages(NESTED)
    expect(moveBeside(nested, 'group', 'c', 'after')).toBe(nested)
  })
})

describe('pages', () => {
  it('broken and joined again are as before', () => {
    const flat = withPages(INSTRUMENTS[0]?.definition ?? {})
    const broken = breakPageBefore(flat, 'respect')
    expect(broken.pages.map(({ elements }) => elements.length)).toEqual([3, 7])
    expect(joinPage(broken, 1)).toEqual(flat)
  })
})

describe('renaming', () => {
  it('takes the conditions that look at the question along', () => {
    const renamed = renameElement(withPages(NESTED), 'b', 'agreed')
    expect(elementNamed(renamed, 'd')).toMatchObject({ visibleIf: '{agreed} = true' })
  })

  it('is refused where the code is taken', () => {
    const nested = withPages(NESTED)
    expect(renameElement(nested, 'b', 'second')).toBe(nested)
  })
})

describe('history', () => {
  it('takes typing on in one field as one step', () => {
    let history = startHistory('')
    for (const typed of ['a', 'ab', 'abc']) history = change(history, typed, 'title')
    history = change(history, 'other', 'purpose')
    expect(undo(history).present).toBe('abc')
    expect(undo(undo(history)).present).toBe('')
  })
})
