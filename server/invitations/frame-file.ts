import type { Language } from '../../locales/language.ts'
import { LIST_LIMITS, type ListRead, readList } from './list-file.ts'

export type FramePerson = Readonly<{
  /** In small letters. */
  email: string
  language: Language
  /** In the order of the frame's columns. */
  strata: readonly string[]
}>

export type FrameRead =
  | (Omit<Extract<ListRead, { status: 'read' }>, 'people'> & {
      readonly people: readonly FramePerson[]
    })
  | Extract<ListRead, { status: 'refused' }>

export const FRAME_LIMITS = LIST_LIMITS

// What every mail server takes without extensions (RFC 5321, without quoted local parts).
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

/**
 * Reads a list of people with a column `email`; see {@link readList}.
 * @param wording language of the faults
 */
export function readFrame(
  bytes: Uint8Array,
  languages: { otherwise: Language; wording: Language },
): FrameRead {
  const read = readList(bytes, BY_EMAIL, languages)
  if (read.status === 'refused') return read
  const people = read.people.map(({ address, language, strata }) => {
    return { email: address, language, strata }
  })
  return { ...read, people }
}

const BY_EMAIL = {
  column: 'email',
  read: (cell: string) => {
    const email = cell.trim().toLowerCase()
    return isAddress(email) ? email : undefined
  },
  missing: 'fault_no_email_column',
  unreadable: 'fault_email',
  twice: 'fault_twice',
} as const

function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)]
  return (
    at > 0 &&
    local.length <= 64 &&
    text.length <= 254 &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain)
  )
}
