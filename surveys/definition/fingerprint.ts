/**
 * Content hash of a JSON value: equal exactly when the values are, whatever the order of their
 * keys. Published versions are known by it.
 * @returns SHA-256 as 64 lower-case hexadecimal digits
 */
export async function fingerprint(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * JSON with keys sorted by UTF-16 units and no spaces. Recursive: call it only on values whose
 * depth was checked.
 * @throws TypeError on what JSON cannot say: functions, symbols, bigints, NaN, infinities
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError(`not a JSON number: ${value}`)
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`not a JSON value: ${typeof value}`)
  return text
}
