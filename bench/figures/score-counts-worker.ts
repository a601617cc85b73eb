import { parentPort, workerData } from 'node:worker_threads'
import { readCube } from '../../server/counts/service.ts'
import { openForReading } from '../../server/db/open.ts'
import { itemRulesOf } from '../../reports/scoring/headline.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import * as v from 'valibot'
import { allFigures } from './all-figures.ts'
import { CountTask } from './task.ts'

const ITEMS = new Set(PROFILES.flatMap((profile) => itemRulesOf(profile).map(({ item }) => item)))

/** The product: reads the counts of both years and computes all figures, once. */
const { folder, whole } = v.parse(CountTask, workerData)
const start = performance.now()
const detail = whole ? {} : ({ items: ITEMS, periodKind: 'year' } as const)
const cube = await readCube(openForReading({ dataFolder: folder }).db, detail)
const read = performance.now()
const result = allFigures(cube)
parentPort?.postMessage({ ...result, ms: performance.now() - start, readMs: read - start })
