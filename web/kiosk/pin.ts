import type { Device } from './device.ts'
import { textOf } from './delivery.ts'

export type DoorAnswer =
  | { readonly kind: 'open' | 'wrong' | 'missing' | 'unreachable' }
  | { readonly kind: 'too-often'; readonly minutes: number }

/** Work that guessing the PIN from a stolen tablet costs per guess (OWASP, PBKDF2 with SHA-256). */
const ITERATIONS = 600_000
const FREE_ATTEMPTS = 5
const LONGEST_WAIT_MINUTES = 60
/** Staff wait for the server no longer than this where the device knows the PIN, and else this. */
const PATIENCE_MS = { known: 4000, unknown: 20_000 }

/** What a tablet keeps of a PIN that the server confirmed, to know it without a connection. */
interface Verifier {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly hash: Uint8Array<ArrayBuffer>
}

/** Whether staff have set up this device for the point. */
export async function isSetUp(device: Device, code: string): Promise<boolean> {
  return isVerifier(await device.fact(`pin:${code}`))
}

/**
 * Tries a PIN: the server decides where it can be reached, else what it confirmed before. Wrong ones
 * are slowed down on the device as well, and a restart does not end the wait.
 */
export async function tryPin(
  device: Device,
  { code, staffUrl }: { readonly code: string; readonly staffUrl: string },
  pin: string,
): Promise<DoorAnswer> {
  const attempts = await readAttempts(device)
  const wait = attempts.until - Date.now()
  if (wait > 0) return { kind: 'too-often', minutes: Math.ceil(wait / 60_000) }

  const answer = await decide(device, code, staffUrl, pin)
  if (answer.kind === 'open') await device.setFact('attempts', { count: 0, until: 0 })
  if (answer.kind === 'wrong') {
    const count = attempts.count + 1
    const minutes = Math.min(LONGEST_WAIT_MINUTES, 2 ** (count - FREE_ATTEMPTS))
    const until = count < FREE_ATTEMPTS ? 0 : Date.now() + minutes * 60_000
    await device.setFact('attempts', { count, until })
  }
  return answer
}

async function decide(
  device: Device,
  code: string,
  staffUrl: string,
  pin: string,
): Promise<DoorAnswer> {
  const kept = await device.fact(`pin:${code}`)
  const patience = isVerifier(kept) ? PATIENCE_MS.known : PATIENCE_MS.unknown
  const answer = await askServer(staffUrl, pin, patience)
  if (answer.kind === 'open') {
    await device.setFact(`pin:${code}`, await verifierOf(pin))
    return answer
  }
  if (answer.kind === 'wrong') return answer
  if (!isVerifier(kept)) return answer
  return { kind: (await matches(kept, pin)) ? 'open' : 'wrong' }
}

async function askServer(staffUrl: string, pin: string, patience: number): Promise<DoorAnswer> {
  try {
    const response = await fetch(staffUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ pin }),
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    })
    const answer: unknown = await response.json()
    if (response.ok) {
      const opened = typeof answer === 'object' && answer !== null && 'opened' in answer
      return { kind: opened ? 'open' : 'unreachable' }
    }
    switch (textOf(answer, 'code')) {
      case 'kiosk-pin-wrong':
        return { kind: 'wrong' }
      case 'kiosk-pin-missing':
        return { kind: 'missing' }
      case 'kiosk-pin-too-often':
        return { kind: 'too-often', minutes: 15 }
      default:
        return { kind: 'unreachable' }
    }
  } catch {
    return { kind: 'unreachable' }
  }
}

async function verifierOf(pin: string): Promise<Verifier> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt, hash: await stretch(pin, salt) }
}

async function matches({ salt, hash }: Verifier, pin: string): Promise<boolean> {
  const given = await stretch(pin, salt)
  return given.every((byte, index) => byte === hash[index])
}

async function stretch(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(pin)
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits'])
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS }
  return new Uint8Array(await crypto.subtle.deriveBits(way, key, 256))
}

function isVerifier(value: unknown): value is Verifier {
  return (
    typeof value === 'object' &&
    value !== null &&
    'salt' in value &&
    value.salt instanceof Uint8Array &&
    'hash' in value &&
    value.hash instanceof Uint8Array
  )
}

async function readAttempts(device: Device): Promise<{ count: number; until: number }> {
  const kept = await device.fact('attempts')
  const has = (name: string) =>
    typeof kept === 'object' && kept !== null ? Number(Reflect.get(kept, name)) || 0 : 0
  return { count: has('count'), until: has('until') }
}
