import type { ReferenceCase } from './cases.ts'
import type { Adapter, Got } from './functions/adapter.ts'

export interface Verdict {
  /** One line for each value that disagrees or did not come back. */
  readonly failures: readonly string[]
  /** Expected values that our function does not offer, so nothing was compared. */
  readonly notCompared: readonly string[]
}

/** Runs a case and compares what comes back, value by value. A throw is a failure too. */
export function judge(one: ReferenceCase, adapter: Adapter): Verdict {
  let got: Got
  try {
    got = adapter.run(one.inputs, one.folder)
  } catch (error) {
    return { failures: [`threw ${String(error)}`], notCompared: [] }
  }
  if (adapter.judge)
    return { failures: adapter.judge(one.expected, got, one.inputs), notCompared: [] }

  const failures: string[] = []
  const notCompared: string[] = []
  const { defined, ...values } = one.expected
  if (defined === false) failures.push(...withheldFault(got))
  else if (got['defined'] === false && Object.values(values).some((value) => value !== null))
    failures.push(`withheld as ${JSON.stringify(got['reason'])}`)
  for (const [name, expected] of Object.entries(values)) {
    const own = got[name]
    if (own !== undefined) failures.push(...differences(name, expected, own, one.tolerance))
    else if (adapter.returns.includes(name) && defined !== false && expected !== null)
      failures.push(`${name}: not returned, expected ${JSON.stringify(expected)}`)
    else notCompared.push(name)
  }
  return { failures, notCompared }
}

/** A value that the reference calls undefined must be withheld with a reason, never NaN or 0. */
function withheldFault(got: Got): string[] {
  const reason = got['reason']
  const withheld = got['defined'] === false && typeof reason === 'string' && reason !== ''
  return withheld ? [] : [`expected to be withheld with a reason, got ${JSON.stringify(got)}`]
}

function differences(
  name: string,
  expected: unknown,
  got: unknown,
  tolerance: ReferenceCase['tolerance'],
): string[] {
  if (typeof expected === 'number') {
    const close =
      typeof got === 'number' &&
      Math.abs(got - expected) <= tolerance.abs + tolerance.rel * Math.abs(expected)
    return close ? [] : [`${name}: got ${show(got)}, expected ${expected}`]
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length)
      return [`${name}: got ${show(got)}, expected ${show(expected)}`]
    return expected.flatMap((value: unknown, i) =>
      differences(`${name}[${i}]`, value, got[i], tolerance),
    )
  }
  if (isRecord(expected)) {
    if (!isRecord(got)) return [`${name}: got ${show(got)}, expected ${show(expected)}`]
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(`${name}.${key}`, value, got[key], tolerance),
    )
  }
  const same = expected === null ? got === null || got === undefined : got === expected
  return same ? [] : [`${name}: got ${show(got)}, expected ${show(expected)}`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
