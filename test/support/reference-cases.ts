import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { expect } from 'vitest'

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
  expect(cases.length, `${file}.json holds cases of ${name}`).toBeGreaterThan(0)
  return cases
}

/** true where the reference says that the value does not exist for these inputs. */
export function isUndefinedCase({ expected }: ReferenceCase): boolean {
  return expected['defined'] === false
}

/** Every name in `names` must be expected by the case and agree within its tolerance. */
export function expectAgreement<Name extends string>(
  { expected, tolerance }: ReferenceCase,
  got: Readonly<Record<Name, number>>,
  names: readonly Name[],
): void {
  for (const name of names) {
    const value = v.parse(v.number(), expected[name])
    const allowed = tolerance.abs + tolerance.rel * Math.abs(value)
    expect(Math.abs(got[name] - value), `${name}: ${got[name]} for ${value}`).toBeLessThanOrEqual(
      allowed,
    )
  }
}
