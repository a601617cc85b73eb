import type { SheetFields } from './paper-entry.ts'

/** A field that two people read differently from the same sheet. */
export interface SheetDifference {
  readonly field: string
  readonly first: readonly string[]
  readonly second: readonly string[]
}

/**
 * Where two keyings of a sheet differ. Answers in words are typed once only: two people never space
 * and spell a comment alike, and nothing is counted from it.
 * @param texts fields that hold words
 */
export function sheetDifferences(
  first: SheetFields,
  second: SheetFields,
  texts: ReadonlySet<string>,
): SheetDifference[] {
  const fields = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter(
    (field) => !texts.has(field),
  )
  return fields.toSorted().flatMap((field) => {
    const [a, b] = [first[field] ?? [], second[field] ?? []]
    const same =
      a.length === b.length && a.toSorted().every((value, at) => value === b.toSorted()[at])
    return same ? [] : [{ field, first: a, second: b }]
  })
}

/** The sheet as verified: what the second person typed, with the words of the first. */
export function verifiedSheet(
  first: SheetFields,
  second: SheetFields,
  texts: ReadonlySet<string>,
): SheetFields {
  const words = Object.entries(first).filter(([field]) => texts.has(field))
  const coded = Object.entries(second).filter(([field]) => !texts.has(field))
  return Object.fromEntries([...coded, ...words])
}
