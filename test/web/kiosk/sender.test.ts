import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backOff } from '../../../web/kiosk/back-off.ts'
import type { Delivery } from '../../../web/kiosk/delivery.ts'
import type { Device, KeptAnswer } from '../../../web/kiosk/device.ts'
import { startSender } from '../../../web/kiosk/sender.ts'
import { withoutDay } from '../../../web/kiosk/staff-view.ts'

/** A device in memory. */
function deviceWith(...answers: KeptAnswer[]) {
  const kept = new Map(answers.map((answer) => [answer.id, answer]))
  const facts = new Map<string, unknown>()
  const device: Device = {
    keep: async (answer) => void kept.set(answer.id, answer),
    answers: async () => [...kept.values()],
    remove: async (id) => void kept.delete(id),
    fact: async (name) => facts.get(name),
    setFact: async (name, value) => void facts.set(name, value),
  }
  return { device, kept }
}

function anAnswer(id: string, overrides: Partial<KeptAnswer> = {}): KeptAnswer {
  const body = JSON.stringify({ surveyVersion: 1, locale: 'lv', answers: {}, day: '2026-03-10' })
  return { id, url: `/api/s/x/responses/${id}`, body, day: '2026-03-10', ...overrides }
}

const DELIVERED: Delivery = { kind: 'delivered' }

describe('sending what waits', () => {
  it('takes an answer off the device only after the server has it', async () => {
    const { device, kept } = deviceWith(anAnswer('a'), anAnswer('b'))
    const there: boolean[] = []
    const sender = startSender(
      device,
      () => {},
      async (url) => {
        there.push(kept.has(url.slice(-1)))
        return DELIVERED
      },
    )

    expect(await sender.sendAll()).toBe(2)
    expect(there).toEqual([true, true])
    expect(kept.size).toBe(0)
  })

  it('loses nothing, whatever the server and the network do', async () => {
    const outcome = fc.constantFrom<Delivery>(
      DELIVERED,
      { kind: 'later' },
      { kind: 'refused', code: 'collection-point-closed' },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { minLength: 1, maxLength: 30 }), async (outcomes) => {
        const { device, kept } = deviceWith(...outcomes.map((_, id) => anAnswer(String(id))))
        const delivered = new Set<string>()
        const left = [...outcomes]
        const sender = startSender(
          device,
          () => {},
          async (url) => {
            const next = left.pop() ?? DELIVERED
            if (next.kind === 'delivered') delivered.add(url)
            return next
          },
        )
        await sender.sendAll()

        // Each answer is with the server or on the device, never neither.
        const here = [...kept.values()].map(({ url }) => url)
        expect(new Set([...delivered, ...here]).size).toBe(outcomes.length)
        expect(here.filter((url) => delivered.has(url))).toEqual([])
      }),
    )
  })

  it('lets one answer that the server cannot cope with hold up no other', async () => {
    const { device, kept } = deviceWith(anAnswer('x'), anAnswer('b'), anAnswer('c'))
    const sender = startSender(
      device,
      () => {},
      async (url) => (url.endsWith('x') ? { kind: 'later' } : DELIVERED),
    )
    await sender.sendAll()

    expect([...kept.keys()]).toEqual(['x'])
  })

  it('asks a server that is away no more than three times', async () => {
    const { device, kept } = deviceWith(...['a', 'b', 'c', 'd', 'e'].map((id) => anAnswer(id)))
    let asked = 0
    const sender = startSender(
      device,
      () => {},
      async () => {
        asked++
        return { kind: 'later' }
      },
    )
    await sender.sendAll()

    expect(asked).toBe(3)
    expect(kept.size).toBe(5)
  })

  it('keeps a refused answer with its reason, and counts it on the day of delivery when staff say so', async () => {
    const { device, kept } = deviceWith(anAnswer('a'))
    const bodies: string[] = []
    const sender = startSender(
      device,
      () => {},
      async (_, body) => {
        bodies.push(body)
        return body.includes('day') ? { kind: 'refused', code: 'day-not-taken' } : DELIVERED
      },
    )
    await sender.sendAll()
    expect(kept.get('a')?.refusal).toBe('day-not-taken')

    expect(await sender.sendAll(withoutDay)).toBe(1)
    expect(JSON.parse(bodies.at(-1) ?? '')).toEqual({ surveyVersion: 1, locale: 'lv', answers: {} })
    expect(kept.size).toBe(0)
  })
})

describe('the time between attempts', () => {
  it('doubles from two seconds to five minutes, less at most a half', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (n, chance) => {
          const wait = backOff(n, chance)
          const full = Math.min(300_000, 2000 * 2 ** (n - 1))
          expect(wait).toBeGreaterThan(full / 2)
          expect(wait).toBeLessThanOrEqual(full)
        },
      ),
    )
  })
})
