import { casesIn, type ReferenceCase } from './cases.ts'
import { judge } from './compare.ts'
import { FUNCTIONS } from './functions/index.ts'

const roots = [import.meta.dirname]
const elsewhere = process.env['REFERENCE_CASES']
if (elsewhere) roots.push(elsewhere)

// A case that stands in both folders is run in both, so that a copy gone stale is noticed.
const byFunction = new Map<string, ReferenceCase[]>()
for (const one of roots.flatMap((root) => casesIn(root))) {
  const group = byFunction.get(one.function)
  if (group) group.push(one)
  else byFunction.set(one.function, [one])
}

let passed = 0
let skipped = 0
const failures: string[] = []
const notCompared = new Map<string, number>()
for (const [name, cases] of [...byFunction].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const adapter = FUNCTIONS[name]
  if (!adapter) {
    skipped += cases.length
    process.stdout.write(`${name} skipped: no such function (${cases.length} cases)\n`)
    continue
  }
  let good = 0
  for (const one of cases) {
    const verdict = judge(one, adapter)
    if (verdict.failures.length === 0) good += 1
    for (const failure of verdict.failures) failures.push(`${one.id} (${name}): ${failure}`)
    for (const value of verdict.notCompared) {
      const key = `${name} ${value}`
      notCompared.set(key, (notCompared.get(key) ?? 0) + 1)
    }
  }
  passed += good
  process.stdout.write(`${name} ${good}/${cases.length}\n`)
}

if (notCompared.size > 0) {
  const list = [...notCompared].map(([key, count]) => `${key} (${count})`).join(', ')
  process.stdout.write(`\nExpected values that no function returns: ${list}\n`)
}
if (failures.length > 0) process.stdout.write(`\nFailures:\n${failures.join('\n')}\n`)
const total = [...byFunction.values()].reduce((sum, { length }) => sum + length, 0)
process.stdout.write(`\n${passed} passed, ${total - passed - skipped} failed, ${skipped} skipped\n`)
process.exitCode = passed + skipped === total ? 0 : 1
