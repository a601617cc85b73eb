import { BUSINESS_SERVICE } from './business.ts'
import { SDG_ASSISTANCE_SET, SDG_INFORMATION_PAGE, SDG_PROCEDURE_SET } from './gateway.ts'
import type { Instrument } from './instrument.ts'
import { CENTRE_CLIENT, RESIDENT_E_SERVICE, RESIDENT_VISIT } from './resident.ts'

export type { Instrument }

/** The ready questionnaires, in the order they are offered. */
export const INSTRUMENTS: readonly Instrument[] = [
  RESIDENT_VISIT,
  RESIDENT_E_SERVICE,
  BUSINESS_SERVICE,
  CENTRE_CLIENT,
  SDG_INFORMATION_PAGE,
  SDG_PROCEDURE_SET,
  SDG_ASSISTANCE_SET,
]
