import type { CodedAnswer } from '../counts/cube.ts'
import { type ScaleItems, scaleAnswers } from '../counts/pairs.ts'
import { type FlagReason } from './flag-reasons.ts'
import { LEAST_SCALES_IN_RUN, isFlawless } from './answer-flags.ts'
import { binomialTail, plausibleShare } from './binomial-tail.ts'

/** One stored response, as far as a day's view needs it. */
export interface DayResponse {
  readonly id: string
  readonly point: string
  readonly day: string
  readonly answers: readonly CodedAnswer[]
}

export interface DayFlag {
  readonly id: string
  readonly reason: Extract<FlagReason, 'identical' | 'self-rating'>
}

export interface DayView {
  /** Takes in one response of the version at this provider. */
  readonly add: (response: DayResponse) => void
  /** Marks of the days that are looked at, in the order of ids. */
  readonly flags: () => DayFlag[]
}

/** As rare as this by chance, a point's day is marked: once in a million days that are in order. */
const RARE = 1e-6
/** Fewer alike on a day are left alone, however rare. */
const LEAST_IDENTICAL = 5
const LEAST_FLAWLESS = 10
/** A point is compared with itself once this many of its answers on other days are there. */
const LEAST_OWN = 50

interface Group {
  count: number
  /** Of days that are looked at only. */
  readonly ids: string[]
}
interface PointDay {
  readonly point: string
  count: number
  readonly flawless: Group
  readonly alike: Map<string, Group & { readonly straight: boolean }>
}

/**
 * Looks at whole days of points, which no single answer shows. Both marks ask how likely the day is
 * if it were like the others: the number of answers alike is compared with a binomial distribution
 * whose probability is the upper end (99 %) of what the other days leave plausible.
 *
 * - `identical`: the same answer to every question. Compared with the point's own other days, or,
 *   while it has few, with all answers of the version at the provider. Lines of one and the same
 *   step, which a good or a bad day brings honestly, are compared with the point's own days only.
 * - `self-rating`: the best step throughout, whatever else was answered, compared with the point's
 *   own days only: a desk that is always excellent is not marked for it.
 *
 * @param isLookedAt whether a day is to be marked; all others are what it is compared with
 */
export function createDayView(scales: ScaleItems, isLookedAt: (day: string) => boolean): DayView {
  const days = new Map<string, PointDay>()
  const everywhere = { count: 0, alike: new Map<string, number>() }
  const ofPoint = new Map<string, { count: number; flawless: number; alike: Map<string, number> }>()

  const add = ({ id, point, day, answers }: DayResponse) => {
    const given = scaleAnswers(answers, scales)
    // Two or three questions are answered alike by many.
    if (given.length < LEAST_SCALES_IN_RUN) return
    const whole = wholeAnswer(answers)
    const flawless = isFlawless(answers, scales)
    const own = ofPoint.get(point) ?? { count: 0, flawless: 0, alike: new Map<string, number>() }
    ofPoint.set(point, own)
    own.count++
    if (flawless) own.flawless++
    own.alike.set(whole, (own.alike.get(whole) ?? 0) + 1)
    everywhere.count++
    everywhere.alike.set(whole, (everywhere.alike.get(whole) ?? 0) + 1)
    if (!isLookedAt(day)) return

    const key = `${point}\t${day}`
    const that = days.get(key) ?? {
      point,
      count: 0,
      flawless: { count: 0, ids: [] },
      alike: new Map<string, Group & { readonly straight: boolean }>(),
    }
    days.set(key, that)
    that.count++
    if (flawless) join(that.flawless, id)
    const straight = given.every(({ option }) => option === given[0]?.option)
    const alike = that.alike.get(whole) ?? { count: 0, ids: [], straight }
    that.alike.set(whole, alike)
    join(alike, id)
  }

  const flagsOfDay = (that: PointDay): DayFlag[] => {
    const own = ofPoint.get(that.point)
    if (!own) return []
    const ownRest = own.count - that.count
    const flags: DayFlag[] = []
    for (const [whole, group] of that.alike) {
      if (group.count < LEAST_IDENTICAL) continue
      const ownShare = plausibleShare((own.alike.get(whole) ?? 0) - group.count, ownRest)
      const allShare = plausibleShare(
        (everywhere.alike.get(whole) ?? 0) - group.count,
        everywhere.count - that.count,
      )
      const known = ownRest >= LEAST_OWN ? ownShare : group.straight ? 1 : allShare
      if (binomialTail(group.count, that.count, known) < RARE) {
        flags.push(...group.ids.map((id) => ({ id, reason: 'identical' as const })))
      }
    }
    const { count, ids } = that.flawless
    if (count < LEAST_FLAWLESS || ownRest < LEAST_OWN) return flags
    const usual = plausibleShare(own.flawless - count, ownRest)
    if (binomialTail(count, that.count, usual) < RARE) {
      flags.push(...ids.map((id) => ({ id, reason: 'self-rating' as const })))
    }
    return flags
  }

  return {
    add,
    flags: () => [...days.values()].flatMap(flagsOfDay).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function join(group: Group, id: string): void {
  group.count++
  group.ids.push(id)
}

/** Equal exactly when every question was answered alike. */
function wholeAnswer(answers: readonly CodedAnswer[]): string {
  return answers
    .filter(({ item }) => !item.startsWith('_'))
    .map(({ item, option }) => `${item}\t${option}`)
    .toSorted()
    .join('\n')
}
