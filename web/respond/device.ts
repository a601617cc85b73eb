import { attempt } from './draft.ts'

const KEY = 'meraukla:device'

/**
 * A random value that this browser keeps until the day is over, so that many answers from one device
 * can be told from answers of many people. It says nothing about the device, and the server keeps it
 * in memory for a day at most.
 * @returns undefined on a shared device, and where the browser keeps nothing
 */
export function deviceToken(keep: boolean): string | undefined {
  if (!keep) return undefined
  return attempt(() => {
    const day = new Date().toDateString()
    const kept = localStorage.getItem(KEY)?.split('|')
    if (kept?.[0] === day && kept[1] !== undefined) return kept[1]
    const bytes = crypto.getRandomValues(new Uint8Array(16))
    const token = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
    localStorage.setItem(KEY, `${day}|${token}`)
    return token
  })
}
