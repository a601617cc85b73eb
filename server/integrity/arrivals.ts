import { hash, randomBytes } from 'node:crypto'
import type { FlagReason } from '../../surveys/answers/flag-reasons.ts'
import type { Mode } from '../../surveys/counts/place.ts'
import { recentMap } from '../recent-map.ts'
import { type Puzzles, createPuzzles } from './puzzle.ts'

/** What a sender says about itself beside the answers; all of it may be made up. */
export interface Sender {
  /** Random value that a browser keeps for a day; never stored, here or elsewhere. */
  readonly device?: string | undefined
  /** A solved puzzle. */
  readonly work?: string | undefined
  /** From a plain form: the token printed into it, and whether it was asked to wait before. */
  readonly form?: { readonly token: string; readonly waited: boolean } | undefined
}

export interface Arriving {
  readonly point: string
  readonly mode: Mode
  readonly id: string
  readonly sender: Sender
  /** The best step on every scale. */
  readonly flawless: boolean
}

/** `work`: solve the puzzle and send again. `wait`: send again in so many seconds. */
export type Passage =
  | {
      readonly kind: 'passed'
      readonly flags: readonly FlagReason[]
      /** Call when it was not stored after all, or had been before: then it did not arrive. */
      readonly undo: () => void
    }
  | { readonly kind: 'work'; readonly puzzle: string }
  | { readonly kind: 'wait'; readonly seconds: number }

export interface Arrivals {
  readonly arrive: (arriving: Arriving) => Passage
  /** For the hidden field of a form given out now. */
  readonly formToken: (point: string, id: string) => string
}

/** A family passes a telephone round; a sixth answer within minutes is worth a look. */
const FROM_ONE_DEVICE = 5
const DEVICE_MINUTES = 10
/** Programs and browsers without a script cannot be told apart: all of a point share this. */
const WITHOUT_DEVICE_A_MINUTE = 30
/** More than this in a minute and so many times the hour before: no hall empties so fast. */
const AT_POINT_A_MINUTE = 60
const TIMES_USUAL = 5
/** The fourth answer of a device whose answers were all the best throughout. */
const FLAWLESS_RUN = 4

const WAIT_SECONDS = 5
/** A tenth of a second on a desktop, a second on a poor telephone. */
const LEAST_BITS = 14
const MOST_BITS = 18

/** To forget somebody early errs on the side of letting them pass. */
const MOST_DEVICES = 100_000
const MOST_POINTS = 20_000
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Collected by staff or on a tablet of the institution: many from one place is how they work. */
const EXEMPT: ReadonlySet<Mode> = new Set(['kiosk', 'assisted', 'phone', 'paper', 'imported'])

interface Device {
  /** Minute in which the counting of `recent` began. */
  since: number
  recent: number
  /** Of the day. */
  all: number
  flawless: number
}

interface PointMinutes {
  minute: number
  now: number
  withoutDevice: number
  /** Answers of the hour before `minute`, fading: each minute leaves 59 of 60 parts. */
  hour: number
}

/** For answers that nobody sends: those that are made up for a demonstration. */
export const UNWATCHED: Arrivals = {
  formToken: () => '',
  arrive: () => ({ kind: 'passed', flags: [], undo: () => {} }),
}

/**
 * Watches how answers arrive at each point: by device token and minute, never by address. All of it
 * is in this process's memory: tokens as keyed hashes whose key changes daily, counts for minutes.
 * Nobody is refused for good: a device is asked for a second of work, a plain form to wait five
 * seconds, and who sends without either is stored with a mark.
 */
export function createArrivals({
  now,
  puzzles = createPuzzles(),
}: {
  now: () => Date
  puzzles?: Puzzles
}): Arrivals {
  let key = ''
  let keyDay = Number.NaN
  const devices = recentMap<string, Device>(MOST_DEVICES)
  const points = recentMap<string, PointMinutes>(MOST_POINTS)

  const deviceOf = (point: string, token: string, time: number): Device => {
    const day = Math.floor(time / DAY_MS)
    if (day !== keyDay) {
      keyDay = day
      key = randomBytes(32).toString('base64url')
      devices.clear()
    }
    const name = hash('sha256', `${key}\n${point}\n${token}`, 'base64')
    const minute = Math.floor(time / MINUTE_MS)
    let device = devices.get(name)
    if (!device) {
      device = { since: minute, recent: 0, all: 0, flawless: 0 }
      devices.set(name, device)
    }
    if (minute - device.since >= DEVICE_MINUTES) {
      device.since = minute
      device.recent = 0
    }
    return device
  }

  const minutesOf = (point: string, time: number): PointMinutes => {
    const minute = Math.floor(time / MINUTE_MS)
    let there = points.get(point)
    if (!there) {
      there = { minute, now: 0, withoutDevice: 0, hour: 0 }
      points.set(point, there)
    }
    if (minute !== there.minute) {
      const passed = Math.max(1, minute - there.minute)
      there.hour = (there.hour + there.now) * (59 / 60) ** passed
      there.minute = minute
      there.now = 0
      there.withoutDevice = 0
    }
    return there
  }

  return {
    formToken: (point, id) => puzzles.formToken(point, id, now().getTime()),
    arrive({ point, mode, id, sender, flawless }) {
      if (EXEMPT.has(mode)) return { kind: 'passed', flags: [], undo: () => {} }
      const at = now().getTime()
      const there = minutesOf(point, at)
      const device = sender.device === undefined ? undefined : deviceOf(point, sender.device, at)
      const isBurst = there.now >= AT_POINT_A_MINUTE && there.now >= (TIMES_USUAL * there.hour) / 60
      const flags: FlagReason[] = []

      if (device) {
        const isMany = device.recent >= FROM_ONE_DEVICE
        const worked = sender.work !== undefined && puzzles.isSolved(sender.work, { point, id, at })
        if ((isMany || isBurst) && !worked) {
          const over = Math.max(device.recent / FROM_ONE_DEVICE, 1)
          const bits = Math.min(MOST_BITS, LEAST_BITS + Math.floor(Math.log2(over)))
          return { kind: 'work', puzzle: puzzles.puzzle({ point, id, at, bits }) }
        }
        // Work shows that somebody waited, not that somebody else answered.
        if (isMany) flags.push('burst')
        const isRun = device.flawless === device.all && device.all >= FLAWLESS_RUN - 1
        if (flawless && isRun) flags.push('self-rating')
      } else if (isBurst || there.withoutDevice >= WITHOUT_DEVICE_A_MINUTE) {
        const age = sender.form && puzzles.formAge(sender.form.token, point, id, at)
        const hasWaited = age !== undefined && age >= WAIT_SECONDS * 1000
        if (sender.form && !hasWaited && !sender.form.waited) {
          return { kind: 'wait', seconds: WAIT_SECONDS }
        }
        if (!hasWaited) flags.push('burst')
      }

      count(there, device, flawless, 1)
      return {
        kind: 'passed',
        flags,
        undo: () => count(there, device, flawless, -1),
      }
    },
  }
}

function count(there: PointMinutes, device: Device | undefined, flawless: boolean, by: 1 | -1) {
  there.now = Math.max(0, there.now + by)
  if (!device) {
    there.withoutDevice = Math.max(0, there.withoutDevice + by)
    return
  }
  device.recent = Math.max(0, device.recent + by)
  device.all += by
  if (flawless) device.flawless += by
}
