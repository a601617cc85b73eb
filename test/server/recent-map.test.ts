import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recentMap } from '../../server/recent-map.ts'

describe('recentMap', () => {
  it('knows the last keys that were set or found, with their last values', () => {
    const step = fc.record({
      kind: fc.constantFrom('set', 'get', 'delete'),
      key: fc.nat({ max: 9 }),
      value: fc.string(),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(step), (least, steps) => {
        const map = recentMap<number, string>(least)
        /** Newest last. */
        const told: { key: number; value: string }[] = []
        const wrong: object[] = []
        const forget = (key: number) => {
          const at = told.findIndex((each) => each.key === key)
          return at < 0 ? undefined : told.splice(at, 1)[0]
        }
        for (const { kind, key, value } of steps) {
          if (kind === 'set') {
            map.set(key, value)
            forget(key)
            told.push({ key, value })
          } else if (kind === 'delete') {
            map.delete(key)
            forget(key)
          } else {
            const isRecent = told.slice(-least).some((each) => each.key === key)
            const known = forget(key)
            const found = map.get(key)
            // An older one may be forgotten, but never has another value.
            const right = isRecent ? found : (found ?? known?.value)
            if (right !== known?.value) wrong.push({ key, found })
            if (found !== undefined) told.push({ key, value: found })
          }
        }
        expect(wrong).toEqual([])
      }),
    )
  })

  it('forgets those before them', () => {
    const map = recentMap<number, string>(3)
    for (let key = 0; key < 9; key++) map.set(key, `value ${key}`)

    expect(map.get(0)).toBeUndefined()
    expect([6, 7, 8].map((key) => map.get(key))).toEqual(['value 6', 'value 7', 'value 8'])
    map.clear()
    expect(map.get(8)).toBeUndefined()
  })
})
