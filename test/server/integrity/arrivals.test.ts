import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Arriving, createArrivals } from '../../../server/integrity/arrivals.ts'
import { createPuzzles } from '../../../server/integrity/puzzle.ts'
import { firstWord, solve } from '../../../web/respond/work.ts'
import { responseId } from '../../support/builders.ts'

/** A device token that ends in `n`. */
const device = (n: number) => `device-token-${String(n).padStart(12, '0')}`

function given(start = '2026-03-14T09:00:00Z') {
  let now = new Date(start).getTime()
  const arrivals = createArrivals({ now: () => new Date(now) })
  let n = 0
  const arrive = (more: Partial<Arriving> = {}) =>
    arrivals.arrive({
      point: 'desk',
      mode: 'qr',
      id: responseId(n++),
      sender: {},
      flawless: false,
      ...more,
    })
  const pass = (seconds: number) => (now += seconds * 1000)
  return { arrivals, arrive, pass }
}
const clean = { kind: 'passed', flags: [] }

describe('answers that arrive at a point', () => {
  it('are left alone at a busy centre: a thousand in an hour, each from a device of its own', () => {
    const { arrive, pass } = given()
    for (let person = 0; person < 1000; person++) {
      expect(arrive({ sender: { device: device(person) } })).toMatchObject(clean)
      pass(3.6)
    }
  })

  it('are left alone where no browser brings a token, at the same pace', () => {
    const { arrive, pass } = given()
    for (let person = 0; person < 1000; person++) {
      expect(arrive()).toMatchObject(clean)
      pass(3.6)
    }
  })

  it('are asked for work from the sixth of one device on, and marked even so', async () => {
    const { arrive } = given()
    const sender = { device: device(1) }
    for (let i = 0; i < 5; i++) expect(arrive({ sender })).toMatchObject(clean)
    const id = responseId(600)
    const asked = arrive({ sender, id })
    if (asked.kind !== 'work') throw new Error(`expected work, got ${asked.kind}`)

    const work = await solve(asked.puzzle)
    expect(arrive({ sender: { ...sender, work }, id: responseId(601) }).kind).toBe('work')
    expect(arrive({ sender: { ...sender, work }, id })).toMatchObject({
      kind: 'passed',
      flags: ['burst'],
    })
    // Somebody else beside them is asked for nothing.
    expect(arrive({ sender: { device: device(2) } })).toMatchObject(clean)
  })

  it('are free again ten minutes later: nobody is blocked for good', () => {
    const { arrive, pass } = given()
    const sender = { device: device(1) }
    for (let i = 0; i < 5; i++) arrive({ sender })
    expect(arrive({ sender }).kind).toBe('work')
    pass(600)
    expect(arrive({ sender })).toMatchObject(clean)
  })

  it('count once however often they are sent', () => {
    const { arrive } = given()
    const sender = { device: device(1) }
    for (let i = 0; i < 20; i++) {
      const passage = arrive({ sender })
      expect(passage).toMatchObject(clean)
      if (passage.kind === 'passed') passage.undo()
    }
  })

  it('are counted for each point apart', () => {
    const { arrive } = given()
    const sender = { device: device(1) }
    for (let i = 0; i < 5; i++) arrive({ sender })
    expect(arrive({ sender, point: 'another' })).toMatchObject(clean)
  })

  it('without a token are stored all the same, marked from the thirty-first in a minute', () => {
    const { arrive, pass } = given()
    for (let i = 0; i < 30; i++) expect(arrive()).toMatchObject(clean)
    for (let i = 0; i < 20; i++)
      expect(arrive()).toMatchObject({ kind: 'passed', flags: ['burst'] })
    pass(60)
    expect(arrive()).toMatchObject(clean)
  })

  it('ask new devices for work while the point is overrun, and take what did it unmarked', async () => {
    const { arrive } = given()
    for (let n = 0; n < 60; n++)
      expect(arrive({ sender: { device: device(n) } })).toMatchObject(clean)
    const id = responseId(700)
    const asked = arrive({ sender: { device: device(99) }, id })
    if (asked.kind !== 'work') throw new Error(`expected work, got ${asked.kind}`)
    const work = await solve(asked.puzzle)
    expect(arrive({ sender: { device: device(99), work }, id })).toMatchObject(clean)
  })

  it('may be many where they always are', () => {
    const { arrive, pass } = given()
    for (let n = 0; n < 60 * 60; n++) {
      arrive({ sender: { device: device(n) } })
      pass(1)
    }
    for (let n = 0; n < 120; n++) {
      expect(arrive({ sender: { device: device(10_000 + n) } })).toMatchObject(clean)
    }
  })

  it.each(['kiosk', 'assisted', 'phone', 'paper', 'imported'] as const)(
    'are not watched where staff or a tablet collects them: %s',
    (mode) => {
      const { arrive } = given()
      for (let i = 0; i < 200; i++) {
        const sender = i % 2 === 0 ? { device: device(1) } : {}
        expect(arrive({ mode, sender, flawless: true })).toMatchObject(clean)
      }
    },
  )

  it('are marked when one device gives nothing but the best, from the fourth on', () => {
    const { arrive, pass } = given()
    const sender = { device: device(1) }
    const marks = Array.from({ length: 5 }, () => {
      const passage = arrive({ sender, flawless: true })
      pass(1200)
      return passage.kind === 'passed' ? passage.flags : []
    })
    expect(marks).toEqual([[], [], [], ['self-rating'], ['self-rating']])
  })

  it('are not when one of them was less than the best', () => {
    const { arrive, pass } = given()
    const sender = { device: device(1) }
    for (const flawless of [true, false, true, true, true, true]) {
      expect(arrive({ sender, flawless })).toMatchObject(clean)
      pass(1200)
    }
  })
})

describe('a plain form in a burst', () => {
  const overrun = () => {
    const all = given()
    for (let i = 0; i < 30; i++) all.arrive()
    return all
  }

  it('is asked to wait once, and then passes unmarked', () => {
    const { arrivals, arrive, pass } = overrun()
    const id = responseId(800)
    const first = { token: arrivals.formToken('desk', id), waited: false }
    expect(arrive({ id, sender: { form: first } })).toEqual({ kind: 'wait', seconds: 5 })
    const second = { token: arrivals.formToken('desk', id), waited: true }
    pass(5)
    expect(arrive({ id, sender: { form: second } })).toMatchObject(clean)
  })

  it('passes at once when it took longer to fill in', () => {
    const { arrivals, arrive, pass } = overrun()
    const id = responseId(801)
    const token = arrivals.formToken('desk', id)
    pass(20)
    expect(arrive({ id, sender: { form: { token, waited: false } } })).toMatchObject(clean)
  })

  it('passes with a mark when it will not wait', () => {
    const { arrivals, arrive } = overrun()
    const id = responseId(802)
    const token = arrivals.formToken('desk', id)
    expect(arrive({ id, sender: { form: { token, waited: true } } })).toMatchObject({
      flags: ['burst'],
    })
  })

  it('cannot use the token of another form', () => {
    const { arrivals, arrive, pass } = overrun()
    const token = arrivals.formToken('desk', responseId(803))
    pass(20)
    const form = { token, waited: true }
    expect(arrive({ id: responseId(804), sender: { form } })).toMatchObject({ flags: ['burst'] })
  })
})

describe('a puzzle', () => {
  const at = new Date('2026-03-14T09:00:00Z').getTime()
  const about = { point: 'desk', id: responseId(1), at }

  it('is solved by work, for this response, in time, here', async () => {
    const puzzles = createPuzzles('key')
    const work = await solve(puzzles.puzzle({ ...about, bits: 8 }))
    expect(puzzles.isSolved(work, about)).toBe(true)
    expect(puzzles.isSolved(work, { ...about, point: 'another' })).toBe(false)
    expect(puzzles.isSolved(work, { ...about, id: responseId(2) })).toBe(false)
    expect(puzzles.isSolved(work, { ...about, at: at + 11 * 60_000 })).toBe(false)
    expect(createPuzzles('another key').isSolved(work, about)).toBe(false)
  })

  it.each([
    ['nothing', () => ''],
    ['the puzzle alone', (puzzle: string) => puzzle],
    ['a number that is none', (puzzle: string) => `${puzzle}:`],
    ['easier work', (puzzle: string) => `${puzzle.replace('.20.', '.0.')}:0`],
    ['the first number', (puzzle: string) => `${puzzle}:0`],
  ])('is not solved by %s', (_, workOf) => {
    const puzzles = createPuzzles('key')
    expect(puzzles.isSolved(workOf(puzzles.puzzle({ ...about, bits: 20 })), about)).toBe(false)
  })

  it('is worked at with the SHA-256 of everybody', () => {
    for (const text of [
      '',
      'abc',
      'a'.repeat(55),
      'a'.repeat(56),
      'a'.repeat(64),
      'b'.repeat(200),
    ]) {
      const expected = createHash('sha256').update(text).digest().readUInt32BE(0)
      expect(firstWord(text)).toBe(expected)
    }
  })
})
