import type { Profile } from '../profile.ts'
import { frJdma } from './fr-jdma/profile.ts'
import { frServicesPlus } from './fr-services-plus/profile.ts'
import { uzPsa } from './uz-psa/profile.ts'
import { servqual } from './servqual/profile.ts'
import { servperf } from './servperf/profile.ts'
import { nps } from './nps/profile.ts'
import { caf } from './caf/profile.ts'
import { ces } from './ces/profile.ts'
import { charter } from './charter/profile.ts'
import { sigma } from './sigma/profile.ts'
import { weber } from './weber/profile.ts'
import { scm } from './scm/profile.ts'
import { lvMk399 } from './lv-mk399/profile.ts'
import { lvMk401 } from './lv-mk401/profile.ts'
import { lvMk402 } from './lv-mk402/profile.ts'
import { lvVaram } from './lv-varam/profile.ts'
import { euSdg } from './eu-sdg/profile.ts'
import { usA11 } from './us-a11/profile.ts'
import { usA11v1 } from './us-a11/v1.ts'
import { caServiceStandards } from './ca-service-standards/profile.ts'
import { idSkm } from './id-skm/profile.ts'
import { idSkm2004 } from './id-skm/rule-2004.ts'
import { phCsm } from './ph-csm/profile.ts'
import { phCsm2022 } from './ph-csm/rule-2022.ts'
import { ukGds } from './uk-gds/profile.ts'

/**
 * Every methodology that figures can be computed by, in the order they are offered: first the one
 * that is about every channel, so that nobody's first report is empty.
 */
export const PROFILES: readonly Profile[] = [
  lvMk399,
  lvMk402,
  ukGds,
  lvMk401,
  lvVaram,
  euSdg,
  usA11,
  caServiceStandards,
  idSkm,
  phCsm,
  frJdma,
  frServicesPlus,
  uzPsa,
  servqual,
  servperf,
  nps,
  ces,
  charter,
  sigma,
  weber,
  scm,
  caf,
]

/** Rules that a newer version replaced: figures of past years can still be computed by them. */
export const SUPERSEDED: readonly Profile[] = [usA11v1, idSkm2004, phCsm2022]

/**
 * The profile of that id, in the version in force, or in the version named after '@', e.g.
 * 'us-a11@v1'; undefined when there is none.
 */
export function profileById(id: string): Profile | undefined {
  return (
    PROFILES.find((profile) => profile.id === id) ??
    [...PROFILES, ...SUPERSEDED].find((profile) => nameOf(profile) === id)
  )
}

/** 'us-a11@v1': names one version of one methodology. */
export function nameOf({ id, version }: Profile): string {
  return `${id}@${version}`
}
