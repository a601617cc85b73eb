import type { Kysely } from 'kysely'
import * as v from 'valibot'
import type { EnteredText } from '../../locales/language.ts'
import type { Deps } from '../context.ts'
import type { Database } from '../db/schema.ts'
import { writeAudited } from '../db/write.ts'
import { Problem } from '../http/problem.ts'
import { type Centre, Name, type Provider, type Provision, type Service } from './fields.ts'
import {
  allCentres,
  allProviders,
  allProvisions,
  allServices,
  findInstitution,
  insertInstitutionRow,
  insertMissing,
  putCentreRow,
  putProviderRow,
  putProvisionRow,
  putServiceRow,
} from './queries.ts'

type CatalogueDeps = Pick<Deps, 'connection' | 'now'>

export interface Institution {
  readonly code: string
  readonly name: EnteredText
  readonly country: string
  readonly timeZone: string
  readonly headlineMethodology: string
  /** true where the data were generated for a demonstration. */
  readonly madeUp: boolean
}

export interface Catalogue {
  readonly providers: readonly (Provider & { code: string })[]
  readonly centres: readonly (Centre & { code: string })[]
  readonly services: readonly (Service & { code: string })[]
  readonly provisions: readonly Provision[]
}

/** The body this installation belongs to; undefined before set-up. */
export async function institutionOf(db: Kysely<Database>): Promise<Institution | undefined> {
  const row = await findInstitution(db)
  if (!row) return undefined
  return {
    code: row.code,
    name: readName(row.name),
    country: row.country,
    timeZone: row.time_zone,
    headlineMethodology: row.headline_methodology,
    madeUp: row.made_up === 1,
  }
}

/** Names the institution and makes it the first provider. */
export function insertInstitution(
  deps: CatalogueDeps,
  institution: Institution & { kind: Provider['kind'] },
  actor: string,
): Promise<void> {
  const { code, name, country, timeZone, headlineMethodology, madeUp, kind } = institution
  return writeAudited(
    deps,
    { actor, action: 'institution.set-up', subject: code, details: { country } },
    async (trx) => {
      await insertInstitutionRow(trx, {
        id: 1,
        code,
        name: JSON.stringify(name),
        country,
        time_zone: timeZone,
        headline_methodology: headlineMethodology,
        made_up: madeUp ? 1 : 0,
      })
      await putProviderRow(trx, providerRow(code, { ...NO_PROVIDER, name, kind }))
    },
  )
}

/** The whole catalogue, each list in the order of its codes. */
export async function readCatalogue(db: Kysely<Database>): Promise<Catalogue> {
  const byCode = <Row extends { code: string }>(a: Row, b: Row) => (a.code < b.code ? -1 : 1)
  return {
    providers: (await allProviders(db))
      .map((row) => ({
        code: row.code,
        name: readName(row.name),
        kind: row.kind,
        sizeGroup: row.size_group,
        territory: row.territory,
        successor: row.successor,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      }))
      .toSorted(byCode),
    centres: (await allCentres(db))
      .map((row) => ({
        code: row.code,
        provider: row.provider_id,
        name: readName(row.name),
        type: row.type,
        address: row.address,
      }))
      .toSorted(byCode),
    services: (await allServices(db))
      .map((row) => ({
        code: row.code,
        name: readName(row.name),
        holder: row.holder_id,
        description: row.description,
        fees: row.fees,
        stages: row.stages,
        legalBasis: row.legal_basis,
        cofog: row.cofog,
        clientCircle: clientCircleOf(row.client_circle),
        territory: row.territory,
      }))
      .toSorted(byCode),
    provisions: (await allProvisions(db))
      .map((row) => ({
        provider: row.provider_id,
        service: row.service_id,
        centre: row.centre_id,
        channel: row.channel,
      }))
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  }
}

/** Adds or changes a provider. @throws {Problem} `reference-unknown` */
export function putProvider(
  deps: CatalogueDeps,
  code: string,
  provider: Provider,
  actor: string,
): Promise<void> {
  return writeAudited(deps, { actor, action: 'provider.put', subject: code }, async (trx) => {
    if (provider.successor) await known(trx, 'provider', 'successor', provider.successor)
    await putProviderRow(trx, providerRow(code, provider))
  })
}

/** Adds or changes a customer service centre. @throws {Problem} `reference-unknown` */
export function putCentre(
  deps: CatalogueDeps,
  code: string,
  { provider, name, type, address }: Centre,
  actor: string,
): Promise<void> {
  return writeAudited(deps, { actor, action: 'centre.put', subject: code }, async (trx) => {
    await known(trx, 'provider', 'provider', provider)
    await putCentreRow(trx, {
      code,
      provider_id: provider,
      name: JSON.stringify(name),
      type,
      address,
    })
  })
}

/** Adds or changes a service. @throws {Problem} `reference-unknown` */
export function putService(
  deps: CatalogueDeps,
  code: string,
  service: Service,
  actor: string,
): Promise<void> {
  return writeAudited(deps, { actor, action: 'service.put', subject: code }, async (trx) => {
    await known(trx, 'provider', 'holder', service.holder)
    await putServiceRow(trx, {
      code,
      name: JSON.stringify(service.name),
      holder_id: service.holder,
      description: service.description,
      fees: service.fees,
      stages: service.stages,
      legal_basis: service.legalBasis,
      cofog: service.cofog,
      client_circle: service.clientCircle,
      territory: service.territory,
    })
  })
}

/** Says that a provider gives a service somewhere. @throws {Problem} `reference-unknown` */
export function putProvision(
  deps: CatalogueDeps,
  { provider, service, centre, channel }: Provision,
  actor: string,
): Promise<void> {
  const subject = [provider, service, centre, channel].join(' ')
  return writeAudited(deps, { actor, action: 'provision.put', subject }, async (trx) => {
    await known(trx, 'provider', 'provider', provider)
    await known(trx, 'service', 'service', service)
    if (centre) await known(trx, 'centre', 'centre', centre)
    await putProvisionRow(trx, {
      provider_id: provider,
      service_id: service,
      centre_id: centre,
      channel,
    })
  })
}

/**
 * Makes rows for codes that imported counts name, with the code as name until somebody gives a
 * better one. Runs in the import's transaction.
 */
export function describeUnknown(
  db: Kysely<Database>,
  places: Iterable<{ provider: string; service: string; centre: string }>,
): Promise<void> {
  const providers = new Set<string>()
  const holders = new Map<string, string>()
  const centres = new Map<string, string>()
  for (const { provider, service, centre } of places) {
    providers.add(provider)
    if (!holders.has(service)) holders.set(service, provider)
    if (centre && !centres.has(centre)) centres.set(centre, provider)
  }
  return insertMissing(db, {
    providers: [...providers].map((code) =>
      providerRow(code, { ...NO_PROVIDER, name: { en: code }, kind: 'other' }),
    ),
    services: [...holders].map(([code, holder_id]) => ({
      code,
      name: JSON.stringify({ en: code }),
      holder_id,
      description: null,
      fees: null,
      stages: null,
      legal_basis: null,
      cofog: null,
      client_circle: null,
      territory: null,
    })),
    centres: [...centres].map(([code, provider_id]) => ({
      code,
      provider_id,
      name: JSON.stringify({ en: code }),
      type: 'local',
      address: null,
    })),
  })
}

/** A stored name. @throws {v.ValiError} when a row was tampered with */
export function readName(json: string): EnteredText {
  return v.parse(Name, JSON.parse(json))
}

const NO_PROVIDER = {
  sizeGroup: null,
  territory: null,
  successor: null,
  validFrom: null,
  validTo: null,
} as const

function providerRow(code: string, provider: Provider) {
  return {
    code,
    name: JSON.stringify(provider.name),
    kind: provider.kind,
    size_group: provider.sizeGroup,
    territory: provider.territory,
    valid_from: provider.validFrom,
    valid_to: provider.validTo,
    successor: provider.successor,
  }
}

function clientCircleOf(stored: string | null): Service['clientCircle'] {
  return stored === 'anyone' || stored === 'natural-person' || stored === 'legal-person'
    ? stored
    : null
}

async function known(
  db: Kysely<Database>,
  table: 'provider' | 'service' | 'centre',
  field: string,
  code: string,
): Promise<void> {
  const row = await db.selectFrom(table).select('code').where('code', '=', code).executeTakeFirst()
  if (!row) throw new Problem('reference-unknown', { field, code })
}
