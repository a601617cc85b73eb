import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDayView } from '../../../surveys/answers/day-flags.ts'

const ITEMS = ['a', 'b', 'c', 'd', 'e']
const SCALES = new Map(ITEMS.map((item) => [item, 5]))
const TODAY = '2026-03-14'

function view() {
  let n = 0
  const days = createDayView(SCALES, (day) => day === TODAY)
  const add = (point: string, day: string, options: string, times = 1) => {
    for (let i = 0; i < times; i++) {
      const answers = Array.from(options, (option, at) => ({ item: ITEMS[at] ?? '', option }))
      days.add({ id: `${String(n++).padStart(6, '0')} ${options}`, point, day, answers })
    }
  }
  const found = () => days.flags().map(({ id, reason }) => `${reason} ${id.split(' ')[1]}`)
  return { add, found }
}
/** So many answers of all kinds, from the same list in every run. */
function usual(add: (options: string) => void, count: number) {
  for (let i = 0; i < count; i++) {
    add([0, 1, 2, 3, 4].map((at) => String(1 + ((i * 7 + at * at * (1 + (i % 11))) % 5))).join(''))
  }
}

describe('a day at a point', () => {
  it('is marked where many gave one and the same varied answer', () => {
    const { add, found } = view()
    usual((options) => add('desk', '2026-03-01', options), 200)
    usual((options) => add('desk', TODAY, options), 20)
    add('desk', TODAY, '25143', 12)
    expect(found()).toEqual(Array.from({ length: 12 }, () => 'identical 25143'))
  })

  it('is not marked for an answer that is as usual here', () => {
    const { add, found } = view()
    usual((options) => add('desk', '2026-03-01', options), 100)
    add('desk', '2026-03-02', '25143', 100)
    usual((options) => add('desk', TODAY, options), 20)
    add('desk', TODAY, '25143', 20)
    expect(found()).toEqual([])
  })

  it('is not marked while nothing is there to compare it with', () => {
    const { add, found } = view()
    add('desk', TODAY, '25143', 40)
    add('desk', TODAY, '55555', 40)
    expect(found()).toEqual([])
  })

  it('compares a new point with the others, but not where everything is the same step', () => {
    const { add, found } = view()
    usual((options) => add('old', '2026-03-01', options), 300)
    add('new', TODAY, '25143', 12)
    add('new', TODAY, '55555', 12)
    add('new', TODAY, '11111', 12)
    expect(new Set(found())).toEqual(new Set(['identical 25143']))
  })

  it('is marked where the best ratings throughout are out of keeping with the point', () => {
    const { add, found } = view()
    usual((options) => add('desk', '2026-03-01', options), 200)
    usual((options) => add('desk', TODAY, options), 10)
    for (const extra of ['5555', '55555']) add('desk', TODAY, extra, 9)
    expect(found().filter((mark) => mark.startsWith('self-rating'))).toHaveLength(18)
  })

  it('is not marked for being excellent where it always is', () => {
    const { add, found } = view()
    add('desk', '2026-03-01', '55555', 150)
    add('desk', '2026-03-01', '45555', 20)
    add('desk', TODAY, '55555', 60)
    expect(found()).toEqual([])
  })

  it('says nothing of two or three questions', () => {
    const { add, found } = view()
    usual((options) => add('desk', '2026-03-01', options), 200)
    add('desk', TODAY, '555', 50)
    expect(found()).toEqual([])
  })

  it('hardly ever marks a day that is like the others', () => {
    // Marked are days that come once in a million; a hundred days hold none.
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.constantFrom('3', '4', '4', '5', '5', '5'), { minLength: 5, maxLength: 5 }),
          {
            minLength: 200,
            maxLength: 200,
          },
        ),
        (people) => {
          const { add, found } = view()
          for (const [i, options] of people.entries()) {
            add('desk', i < 150 ? '2026-03-01' : TODAY, options.join(''))
          }
          expect(found()).toEqual([])
        },
      ),
      { numRuns: 100 },
    )
  })
})
