import { readCube } from '../../server/counts/service.ts'
import { openSqlite } from '../../server/db/open.ts'
import { itemRulesOf } from '../../reports/scoring/headline.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import { answerParent } from '../measure/child.ts'
import { allFigures } from './all-figures.ts'
import { CountTask, type FigureResult } from './task.ts'

const ITEMS = new Set(PROFILES.flatMap((profile) => itemRulesOf(profile).map(({ item }) => item)))

/** The product: reads the counts of both years and computes all figures, once. */
answerParent(CountTask, async ({ file, whole }): Promise<FigureResult> => {
  const start = performance.now()
  const detail = whole ? {} : ({ items: ITEMS, periodKind: 'year' } as const)
  const cube = await readCube(openSqlite(file).db, detail)
  const read = performance.now()
  const result = allFigures(cube)
  const end = performance.now()
  const memory = process.resourceUsage().maxRSS / 1024
  return { ...result, ms: end - start, readMs: read - start, memory }
})
