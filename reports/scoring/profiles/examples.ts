import type { WorkedExample } from '../profile.ts'
import { lvMk399Examples } from './lv-mk399/examples.ts'
import { lvMk402Examples } from './lv-mk402/examples.ts'
import { ukGdsExamples } from './uk-gds/examples.ts'

/** The worked examples of every profile: test, documentation and method annex at once. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  ...lvMk402Examples,
  ...lvMk399Examples,
  ...ukGdsExamples,
]
