import { attempt } from './draft.ts'

const KEY = 'meraukla:device'

/**
 * A random value that this browser keeps until the day is over, so that many answers from one device
 * can be told from answers of many people. It says nothing about the device, and the server keeps it
 * in memory for a day at most.
 * @returns undefined on a shared device; a value for this answer alone where the browser keeps nothing
 */
export function deviceToken(keep: boolean): string | undefined {
  if (!keep) return undefined
  const fresh = randomToken()
  const kept = attempt(() => {
    const day = new Date().toDateString()
    const [keptOn, token] = localStorage.getItem(KEY)?.split('|') ?? []
    if (keptOn === day && token !== undefined && /^[0-9a-f]{32}$/.test(token)) return token
    localStorage.setItem(KEY, `${day}|${fresh}`)
    return fresh
  })
  return kept ?? fresh
}

function randomToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
