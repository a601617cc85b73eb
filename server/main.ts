import { runCommandLine } from './cli/program.ts'

// An answer or a questionnaire that names `__proto__` must reach no object's prototype. The npm
// scripts start Node so already; this holds however the program is started.
Reflect.deleteProperty(Object.prototype, '__proto__')

await runCommandLine(process.argv)
