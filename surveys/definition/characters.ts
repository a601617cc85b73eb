/**
 * NUL and other control characters (line feed, tab and carriage return are fine), and the two
 * characters that reverse the direction of everything after them, so that what an officer reads is
 * not what was written. Databases also disagree about NUL.
 */
// oxlint-disable-next-line no-control-regex -- finding control characters is its purpose
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]/

/** Whether a text must be refused: forbidden characters, or half of a surrogate pair. */
export function hasForbiddenCharacters(text: string): boolean {
  return FORBIDDEN.test(text) || !text.isWellFormed()
}
