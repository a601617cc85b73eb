export interface Idle {
  /** Somebody touched something: the wait begins anew. */
  readonly touch: () => void
  /** Nobody is here: nothing to wait for. */
  readonly rest: () => void
  readonly isWarning: () => boolean
}

/** Time to answer the warning: WCAG 2.2.1 asks for 20 seconds at least. */
export const WARNING_SECONDS = 30

/**
 * Asks a person who has not touched anything for a while whether they are still there, and wipes
 * when nobody says so. Each touch gives the whole time again, as often as wanted.
 */
export function watchIdle(
  seconds: () => number,
  warn: (isOn: boolean) => void,
  wipe: () => void,
  now: () => number = Date.now,
): Idle {
  let timer: ReturnType<typeof setTimeout> | undefined
  let touchedAt: number | undefined
  let warning = false

  const setWarning = (isOn: boolean) => {
    if (warning === isOn) return
    warning = isOn
    warn(isOn)
  }
  const rest = () => {
    clearTimeout(timer)
    touchedAt = undefined
    setWarning(false)
  }
  const end = () => {
    rest()
    wipe()
  }
  const startWarning = () => {
    setWarning(true)
    timer = setTimeout(end, WARNING_SECONDS * 1000)
  }

  // Timers stand still while a tablet sleeps: whoever wakes it must not see another's answers.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || touchedAt === undefined) return
    if (now() - touchedAt > (seconds() + WARNING_SECONDS) * 1000) end()
  })

  return {
    rest,
    isWarning: () => warning,
    touch() {
      clearTimeout(timer)
      setWarning(false)
      touchedAt = now()
      timer = setTimeout(startWarning, seconds() * 1000)
    },
  }
}
