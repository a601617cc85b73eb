#!/usr/bin/env node
// The one file in JavaScript: an older Node cannot read the others, and could not even say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  // Beside the packages, where only who may change the program may write; without it, slower starts.
  const { enableCompileCache } = await import('node:module')
  enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/compiled`)
  await import('../server/main.ts')
} else {
  console.error(
    `Mēraukla needs Node 22.18 or newer; this is ${process.versions.node}. ` +
      'Inside its folder use "npm run meraukla -- …", which brings its own Node 24.',
  )
  process.exitCode = 78
}
