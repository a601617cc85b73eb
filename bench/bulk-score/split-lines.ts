import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { demand } from '../measure/verdict.ts'

/** The baseline: what any program must do with the file, and nothing else. */
const [, , file = ''] = process.argv
let fields = 0
for await (const line of createInterface({ input: createReadStream(file) })) {
  fields += line.split(',').length
}
demand(fields > 0, 'the file is empty')
