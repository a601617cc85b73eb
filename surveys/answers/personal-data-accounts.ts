import { ibanCheckHolds } from './personal-data-checks.ts'

/** ISO 13616-1: Norway's account numbers have 15 characters; none may have more than 34. */
const SHORTEST = 15
const LONGEST = 34
const SPACE = /[\s.\u00a0\u202f\u2010-\u2015-]/u
const CHARACTER = /[A-Za-z0-9]/

/**
 * Where an account number that starts at `start` ends, exclusive; undefined where there is none. It
 * may be written with spaces or dashes between its characters, as banks print it.
 */
export function ibanIn(text: string, start: number): number | undefined {
  let characters = ''
  let found: number | undefined
  let gap = 0
  for (let at = start; at < text.length && characters.length < LONGEST; at++) {
    const character = text[at] ?? ''
    if (CHARACTER.test(character)) {
      characters += character.toUpperCase()
      gap = 0
    } else if (SPACE.test(character) && gap === 0) {
      gap++
      continue
    } else {
      break
    }
    const wordEnds = !CHARACTER.test(text[at + 1] ?? '')
    if (wordEnds && characters.length >= SHORTEST && isAccount(characters)) found = at + 1
  }
  return found
}

function isAccount(characters: string): boolean {
  return /^[A-Z]{2}\d{2}/.test(characters) && ibanCheckHolds(characters)
}
