import { isInheritedName, isItemName } from '../definition/names.ts'

/**
 * Makes codes of a file into item names, each once: 'Q00' → 'q00', 'price to competitors' →
 * 'price_to_competitors', '2a' → 'q2a', a second 'age' → 'age_2'.
 */
export function createNames(): (code: string) => string {
  const taken = new Set<string>()
  return (code) => {
    const base = nameOf(code)
    let name = base
    for (let number = 2; taken.has(name); number++) {
      const ending = `_${number}`
      name = `${base.slice(0, 60 - ending.length)}${ending}`
    }
    taken.add(name)
    return name
  }
}

function nameOf(code: string): string {
  const latin = code
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
  const begun = /^[a-z]/.test(latin) ? latin : latin === '' ? 'question' : `q${latin}`
  const short = begun.slice(0, 60)
  return isItemName(short) ? short : `q_${short}`.slice(0, 60)
}

/**
 * The code of an option as it may stand here; undefined where nothing is left of it. Kept as it is
 * wherever possible, since answers given elsewhere carry it.
 */
export function optionValue(
  code: string | number | boolean,
): string | number | boolean | undefined {
  if (typeof code !== 'string') {
    return typeof code === 'number' && !Number.isFinite(code) ? undefined : code
  }
  const value = code
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- taking control characters out is its purpose
    .replace(/[\u0000-\u001f\u007f-\u009f\u202d\u202e{}]/g, '')
    .toWellFormed()
    .trim()
    .replace(/^_+/, '')
    .slice(0, 100)
    .trim()
  if (value === '') return undefined
  return isInheritedName(value) ? `${value}_` : value
}
