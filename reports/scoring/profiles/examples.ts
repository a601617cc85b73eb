import type { WorkedExample } from '../profile.ts'
import { frJdmaExamples } from './fr-jdma/examples.ts'
import { frServicesPlusExamples } from './fr-services-plus/examples.ts'
import { uzPsaExamples } from './uz-psa/examples.ts'
import { servqualExamples } from './servqual/examples.ts'
import { servperfExamples } from './servperf/examples.ts'
import { npsExamples } from './nps/examples.ts'
import { cafExamples } from './caf/examples.ts'
import { cesExamples } from './ces/examples.ts'
import { charterExamples } from './charter/examples.ts'
import { sigmaExamples } from './sigma/examples.ts'
import { weberExamples } from './weber/examples.ts'
import { scmExamples } from './scm/examples.ts'
import { lvMk399Examples } from './lv-mk399/examples.ts'
import { lvMk401Examples } from './lv-mk401/examples.ts'
import { lvMk402Examples } from './lv-mk402/examples.ts'
import { lvVaramExamples } from './lv-varam/examples.ts'
import { euSdgExamples } from './eu-sdg/examples.ts'
import { usA11Examples } from './us-a11/examples.ts'
import { caServiceStandardsExamples } from './ca-service-standards/examples.ts'
import { idSkmExamples } from './id-skm/examples.ts'
import { phCsmExamples } from './ph-csm/examples.ts'
import { ukGdsExamples } from './uk-gds/examples.ts'

/** The worked examples of every profile: test, documentation and method annex at once. */
export const WORKED_EXAMPLES: readonly WorkedExample[] = [
  ...lvMk402Examples,
  ...lvMk399Examples,
  ...ukGdsExamples,
  ...lvMk401Examples,
  ...lvVaramExamples,
  ...euSdgExamples,
  ...usA11Examples,
  ...caServiceStandardsExamples,
  ...idSkmExamples,
  ...phCsmExamples,
  ...frJdmaExamples,
  ...frServicesPlusExamples,
  ...uzPsaExamples,
  ...servqualExamples,
  ...servperfExamples,
  ...npsExamples,
  ...cesExamples,
  ...charterExamples,
  ...sigmaExamples,
  ...weberExamples,
  ...scmExamples,
  ...cafExamples,
]
