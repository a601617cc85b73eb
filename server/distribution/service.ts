import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import type { Transaction } from 'kysely'
import QRCode from 'qrcode'
import { CHANNELS, MODES } from '../../surveys/counts/place.ts'
import { calendarDay } from '../calendar.ts'
import { Code } from '../catalogue/fields.ts'
import { readCatalogue } from '../catalogue/service.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { findSurvey } from '../surveys/queries.ts'
import { insertPoint, setClosingDay, setTokenRequired } from './queries.ts'
import type { CollectionPointTable } from './tables.ts'

/** What a collection point fixes for everybody who answers at it. */
export const NewPoint = v.object({
  survey: v.pipe(v.string(), v.uuid()),
  provider: Code,
  service: Code,
  centre: v.union([v.literal(''), Code]),
  channel: v.picklist(CHANNELS),
  mode: v.picklist(
    MODES.filter((mode) => mode !== 'imported'),
    'A mode of collection: inline, link, email, qr, kiosk, assisted, paper or phone',
  ),
  /** For the officer: 'Desk 3'. */
  label: v.pipe(v.string(), v.trim(), v.maxLength(120)),
  closesOn: v.nullable(v.pipe(v.string(), v.isoDate())),
})

/** Letters and digits that are not taken for each other when read aloud or typed from a poster. */
const ALPHABET = '23456789abcdefghjkmnpqrstvwxyz'
const CODE_LENGTH = 7

/**
 * Makes a place at which a survey is answered.
 * @returns its public code
 * @throws {Problem} `survey-not-found`, `reference-unknown`
 */
export async function createPoint(
  deps: Pick<Deps, 'connection' | 'now'>,
  fields: v.InferOutput<typeof NewPoint>,
  actor: string,
  code = newCode(),
): Promise<string> {
  const catalogue = await readCatalogue(deps.connection.db)
  const expect = (field: 'provider' | 'service' | 'centre', among: readonly { code: string }[]) => {
    if (!among.some((each) => each.code === fields[field])) {
      throw new Problem('reference-unknown', { field, code: fields[field] })
    }
  }
  expect('provider', catalogue.providers)
  expect('service', catalogue.services)
  if (fields.centre) expect('centre', catalogue.centres)
  const row: CollectionPointTable = {
    code,
    survey_id: fields.survey,
    provider_id: fields.provider,
    service_id: fields.service,
    centre_id: fields.centre,
    channel: fields.channel,
    mode: fields.mode,
    label: fields.label,
    token_required: 0,
    closes_on: fields.closesOn,
    created_on: calendarDay(deps.now(), 'UTC'),
  }
  return writeAudited(
    deps,
    { actor, action: 'collection-point.create', subject: code },
    async (trx) => {
      if (!(await findSurvey(trx, fields.survey))) throw new Problem('survey-not-found')
      await insertPoint(trx, row)
      return code
    },
  )
}

/** Sets or takes away the last day of a point. @throws {Problem} `collection-point-not-found` */
export async function closePoint(
  deps: Pick<Deps, 'connection' | 'now' | 'points'>,
  code: string,
  closesOn: string | null,
  actor: string,
): Promise<void> {
  await writeAudited(
    deps,
    { actor, action: 'collection-point.close', subject: code, details: { closesOn } },
    async (trx) => {
      if (!(await setClosingDay(trx, code, closesOn))) {
        throw new Problem('collection-point-not-found')
      }
    },
  )
  deps.points.forget()
}

/** Takes answers at a point with an invitation only, as part of the transaction that invites. */
export function requireTokens(trx: Transaction<Database>, code: string): Promise<void> {
  return setTokenRequired(trx, code)
}

/** The address that the point's QR code leads to. */
export function pointAddress(publicUrl: string, code: string): string {
  return `${publicUrl}/s/${code}`
}

/** The QR code of an address as SVG, readable from a poster that lost a tenth of its surface. */
export function qrSvg(address: string): Promise<string> {
  return QRCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 })
}

function newCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
