import { describe, expect, it } from 'vitest'
import { consequences } from '../../../reports/scoring/consequences.ts'
import { lvMk402 } from '../../../reports/scoring/profiles/lv-mk402/profile.ts'
import { PROFILES } from '../../../reports/scoring/profiles/index.ts'
import { askedItems } from '../../../surveys/definition/asked-items.ts'
import { compareDefinitions } from '../../../surveys/definition/compare.ts'
import type { Definition, Element } from '../../../surveys/definition/definition.ts'
import { RESIDENT_E_SERVICE } from '../../../surveys/instruments/resident.ts'

const before = RESIDENT_E_SERVICE.definition
const elements = before.pages?.[0]?.elements ?? []
const asking = (...changed: Element[]): Definition => ({
  ...before,
  pages: [{ elements: changed }],
})
const satisfaction = elements.find(({ name }) => name === 'satisfaction')
const others = elements.filter(({ name }) => name !== 'satisfaction')

function of(after: Definition, from = before) {
  const found = consequences(
    [lvMk402],
    askedItems(from),
    askedItems(after),
    compareDefinitions(from, after),
  )
  return found.filter(({ rule }) => rule === 'satisfaction-mean')
}

describe('what a new version does to the series of a figure', () => {
  it('is nothing where only other questions changed', () => {
    const after = asking(...(satisfaction ? [satisfaction] : []), ...others.slice(1))
    expect(of(after)).toMatchObject([{ consequence: 'comparable', reasons: [] }])
  })

  it.each([
    ['note', 'required', { isRequired: false }],
    ['break', 'wording', { title: { lv: 'Vai patika?' } }],
    ['break', 'condition', { visibleIf: "{ease} = 'x'" }],
    ['ends', 'scale', { rateValues: [1, 2, 3, 4, 5, 6, 7] }],
    ['ends', 'type', { type: 'comment', rateValues: undefined }],
  ])('is "%s" for a change of %s', (consequence, kind, change) => {
    const changed = Object.fromEntries(
      Object.entries({ ...satisfaction, ...change }).filter(([, value]) => value !== undefined),
    )
    const [only] = of(asking(...others, { name: '', type: 'comment', ...changed }))
    expect(only?.consequence).toBe(consequence)
    expect(only?.reasons).toContainEqual({ item: 'satisfaction', kind })
  })

  it('is the end where the question was taken out, and the beginning where it came', () => {
    const without = asking(...others)
    expect(of(without)).toMatchObject([
      { consequence: 'ends', reasons: [{ item: 'satisfaction', kind: 'removed' }] },
    ])
    expect(of(before, without)).toMatchObject([{ consequence: 'begins' }])
  })

  it('names every figure of every methodology once', () => {
    const all = consequences(
      PROFILES,
      askedItems(before),
      askedItems(before),
      compareDefinitions(before, before),
    )
    const keys = all.map(({ methodology, rule }) => `${methodology} ${rule}`)
    expect(keys.length).toBeGreaterThan(3)
    expect(new Set(keys).size).toBe(keys.length)
    expect(new Set(all.map(({ consequence }) => consequence))).toEqual(new Set(['comparable']))
  })
})
