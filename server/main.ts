#!/usr/bin/env node
/**
 * The command line. Looks at the runtime before anything else is loaded: the database driver ends
 * an unsuitable Node without a word.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const suitable = major > 22 || (major === 22 && minor >= 18)
if (!suitable) {
  console.error(
    `Mēraukla needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      'Inside its folder use "npm run meraukla -- …", which brings its own Node 24.',
  )
  process.exit(78)
}
// An answer or a questionnaire that names `__proto__` must reach no object's prototype. The npm
// scripts start Node so already; this holds however the program is started.
Reflect.deleteProperty(Object.prototype, '__proto__')

const { runCommandLine } = await import('./cli/program.ts')
await runCommandLine(process.argv)
