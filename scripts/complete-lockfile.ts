/**
 * Adds lockfile entries for optional platform packages that a registry mirror does not carry, so
 * that `npm ci` accepts the lockfile everywhere. Run after every dependency change:
 * `npm install && npm run lockfile`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import * as v from 'valibot'

const LockPackage = v.looseObject({
  dev: v.optional(v.boolean()),
  optionalDependencies: v.optional(v.record(v.string(), v.string())),
})
const Lockfile = v.looseObject({ packages: v.record(v.string(), LockPackage) })

const lock = v.parse(Lockfile, JSON.parse(readFileSync('package-lock.json', 'utf8')))
let added = 0
for (const [path, { dev, optionalDependencies }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
    if (isLocked(path, name) || !/^\d+\.\d+\.\d+[-\w.]*$/.test(version)) continue
    lock.packages[`node_modules/${name}`] = {
      version,
      optional: true,
      ...(dev ? { dev } : {}),
      ...platformOf(name),
    }
    added++
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(
  'package-lock.json',
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
)
console.log(`${added} platform packages added to package-lock.json`)

/** Whether npm would find `name` from `path`, looking through the folders above it. */
function isLocked(path: string, name: string): boolean {
  for (let base = path; ;) {
    if (lock.packages[`${base ? `${base}/` : ''}node_modules/${name}`]) return true
    if (!base) return false
    const above = base.lastIndexOf('/node_modules/')
    base = above < 0 ? '' : base.slice(0, above)
  }
}

/** The `os`, `cpu` and `libc` fields that a platform package's name tells. */
function platformOf(name: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {}
  const add = (pattern: RegExp, field: string, value: string) => {
    if (pattern.test(name)) (fields[field] ??= []).push(value)
  }
  add(/darwin/, 'os', 'darwin')
  add(/win32|windows/, 'os', 'win32')
  for (const os of ['android', 'freebsd', 'openharmony', 'linux']) add(new RegExp(os), 'os', os)
  add(/musl/, 'libc', 'musl')
  add(/gnu(?!abi)|gnueabi/, 'libc', 'glibc')
  for (const cpu of ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x']) {
    add(new RegExp(cpu), 'cpu', cpu)
  }
  add(/arm-|-arm(?!64)/, 'cpu', 'arm')
  if (fields['libc'] && !fields['os']?.includes('linux')) delete fields['libc']
  return fields
}
