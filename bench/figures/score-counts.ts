import { readCube } from '../../server/counts/service.ts'
import { openSqlite } from '../../server/db/open.ts'
import { answerParent } from '../measure/child.ts'
import { allFigures } from './all-figures.ts'
import { FigureTask, type FigureResult } from './task.ts'

/** The product: reads the counts of both years as a report does and computes all figures, once. */
answerParent(FigureTask, async ({ file }): Promise<FigureResult> => {
  const start = performance.now()
  const cube = await readCube(openSqlite(file).db)
  const read = performance.now()
  const result = allFigures(cube)
  const end = performance.now()
  const memory = process.resourceUsage().maxRSS / 1024
  return { ...result, ms: end - start, readMs: read - start, memory }
})
