import { backOff } from './back-off.ts'
import { type Delivery, deliver } from './delivery.ts'
import type { Device, KeptAnswer } from './device.ts'

export interface Sender {
  /** Sends what waits, now; again and again by itself until nothing waits. */
  readonly wake: () => void
  /** Sends what waits and, once more, what was refused; tells how many were delivered. */
  readonly sendAll: (change?: (answer: KeptAnswer) => KeptAnswer) => Promise<number>
}

/** One answer that the server cannot cope with does not hold up the others; no server holds all. */
const IN_VAIN = 3
const LOCK = 'meraukla-kiosk-sending'

/**
 * Delivers answers exactly once: an answer leaves the device only after the server said that it has
 * it, and the server stores an id once. One tab sends at a time; each reads what waits anew.
 * @param heard called whenever the server answered
 */
export function startSender(
  device: Device,
  heard: () => void,
  send: (url: string, body: string) => Promise<Delivery> = deliver,
): Sender {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<unknown> | undefined
  let again = false

  const sendWaiting = async (isWanted: (answer: KeptAnswer) => boolean): Promise<number> => {
    let sent = 0
    let inVain = 0
    for (const answer of shuffled((await device.answers()).filter(isWanted))) {
      const delivery = await send(answer.url, answer.body)
      if (delivery.kind === 'later') {
        failures++
        if (++inVain === IN_VAIN) break
        continue
      }
      failures = 0
      inVain = 0
      heard()
      if (delivery.kind === 'refused') {
        await device.keep({ ...answer, refusal: delivery.code })
      } else {
        await device.remove(answer.id)
        sent++
      }
    }
    if (inVain > 0) failures = Math.max(failures, 1)
    return sent
  }

  const wake = () => {
    if (running) {
      again = true
      return
    }
    clearTimeout(timer)
    running = alone(() => sendWaiting(isWaiting))
      .catch(() => failures++)
      .finally(() => {
        running = undefined
        if (again) {
          again = false
          wake()
        } else tryLater()
      })
  }
  const tryLater = () => {
    clearTimeout(timer)
    if (failures > 0) timer = setTimeout(wake, backOff(failures, Math.random()))
  }

  return {
    wake,
    async sendAll(change = (answer) => answer) {
      await running
      return alone(async () => {
        for (const answer of await device.answers()) {
          const { refusal, ...rest } = change(answer)
          if (refusal !== undefined || rest.body !== answer.body) await device.keep(rest)
        }
        const sent = await sendWaiting(isWaiting)
        tryLater()
        return sent
      })
    },
  }
}

/** In any order but that in which people came. */
function shuffled(answers: readonly KeptAnswer[]): KeptAnswer[] {
  return answers
    .map((answer) => ({ answer, at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ answer }) => answer)
}

function isWaiting({ refusal }: KeptAnswer): boolean {
  return refusal === undefined
}

/** Browsers without locks send from each tab: the id makes that harmless. */
function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work()
}
