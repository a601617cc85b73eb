import { hasForbiddenCharacters } from '../../definition/characters.ts'

/** Longest heading of a column: some tools put the whole question there. */
export const LONGEST_HEADING = 1000

/**
 * One name for each column of a foreign table, all different: the heading in one line, `#3` for the
 * third column where it has none, and `Comment (1)`, `Comment (2)` where several say the same, so
 * that a mapping can never mean another column than its author saw.
 */
export function columnNames(headings: readonly string[]): string[] {
  const tidied = headings.map((heading, index) => inOneLine(heading) || `#${index + 1}`)
  const times = new Map<string, number>()
  for (const name of tidied) times.set(name, (times.get(name) ?? 0) + 1)
  const taken = new Set(tidied.filter((name) => times.get(name) === 1))
  const numbers = new Map<string, number>()
  return tidied.map((name) => {
    if (times.get(name) === 1) return name
    let number = numbers.get(name) ?? 0
    let numbered: string
    do numbered = `${name} (${++number})`
    while (taken.has(numbered))
    numbers.set(name, number)
    taken.add(numbered)
    return numbered
  })
}

/** Whether a heading can be a name: not too long, and without characters that hide or reverse. */
export function isHeading(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && !hasForbiddenCharacters(inOneLine(heading))
}

function inOneLine(heading: string): string {
  return heading.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}
