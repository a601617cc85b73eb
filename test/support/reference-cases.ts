import { readFileSync } from 'node:fs'
import * as v from 'valibot'

const Case = v.object({
  id: v.string(),
  function: v.string(),
  inputs: v.record(v.string(), v.unknown()),
  expected: v.record(v.string(), v.unknown()),
  tolerance: v.object({ abs: v.optional(v.number(), 0), rel: v.optional(v.number(), 0) }),
})

export type ReferenceCase = v.InferOutput<typeof Case>

/**
 * Cases of one function from `test/reference/<file>.json`: computed with R 4.2.2 or printed by a
 * publisher, as each case says in `produced_by`.
 */
export function referenceCases(file: string, name: string): ReferenceCase[] {
  const text = readFileSync(new URL(`../reference/${file}.json`, import.meta.url), 'utf8')
  const cases = v.parse(v.array(Case), JSON.parse(text)).filter((one) => one.function === name)
  if (cases.length === 0) throw new Error(`${file}.json holds no cases of ${name}`)
  return cases
}

/** Cases whose value exists for these inputs, and those where the reference says it does not. */
export function definedAndNot(cases: readonly ReferenceCase[]): {
  readonly defined: ReferenceCase[]
  readonly undefined: ReferenceCase[]
} {
  const isDefined = ({ expected }: ReferenceCase) => expected['defined'] !== false
  return { defined: cases.filter(isDefined), undefined: cases.filter((one) => !isDefined(one)) }
}

/** The names whose value is further from the expected one than the case tolerates: hopefully none. */
export function disagreements<Name extends string>(
  { expected, tolerance }: ReferenceCase,
  got: Readonly<Record<Name, number>> | undefined,
  names: readonly Name[],
): string[] {
  return names.flatMap((name) => {
    const value = v.parse(v.number(), expected[name])
    const own = got?.[name] ?? Number.NaN
    const agrees = Math.abs(own - value) <= tolerance.abs + tolerance.rel * Math.abs(value)
    return agrees ? [] : [`${name}: ${own} for ${value}`]
  })
}
