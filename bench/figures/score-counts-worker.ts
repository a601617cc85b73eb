import { parentPort, workerData } from 'node:worker_threads'
import { readCube } from '../../server/counts/service.ts'
import { openForReading } from '../../server/db/open.ts'
import * as v from 'valibot'
import { NEEDED_ITEMS, allFigures } from './all-figures.ts'
import { CountTask } from './task.ts'

/** The product: reads the counts of both years and computes all figures, once. */
const { folder, whole } = v.parse(CountTask, workerData)
const start = performance.now()
const detail = whole ? {} : ({ items: NEEDED_ITEMS, periodKind: 'year' } as const)
const cube = await readCube(openForReading({ dataFolder: folder }).db, detail)
const read = performance.now()
const result = allFigures(cube)
parentPort?.postMessage({ ...result, ms: performance.now() - start, readMs: read - start })
