import type { Family } from './adapter.ts'
import { benchmark } from './benchmark.ts'
import { differences } from './differences.ts'
import { disclosure } from './disclosure.ts'
import { drivers } from './drivers.ts'
import { intervals } from './intervals.ts'
import { sampling } from './sampling.ts'
import { scales } from './scales.ts'
import { scores } from './scores.ts'
import { survey } from './survey.ts'
import { trend } from './trend.ts'
import { weighting } from './weighting.ts'

/** Every function of the contract that is ours, by its full name. */
export const FUNCTIONS: Family = {
  ...intervals,
  ...differences,
  ...survey,
  ...weighting,
  ...scales,
  ...drivers,
  ...scores,
  ...trend,
  ...sampling,
  ...benchmark,
  ...disclosure,
}
