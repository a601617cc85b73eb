import type { Insertable, Kysely } from 'kysely'
import type { Database } from '../db/schema.ts'
import type {
  CentreTable,
  InstitutionTable,
  ProviderTable,
  ProvisionTable,
  ServiceTable,
} from './tables.ts'

export function findInstitution(db: Kysely<Database>) {
  return db.selectFrom('institution').selectAll().executeTakeFirst()
}

export async function insertInstitutionRow(
  db: Kysely<Database>,
  row: Insertable<InstitutionTable>,
): Promise<void> {
  await db.insertInto('institution').values(row).execute()
}

export function allProviders(db: Kysely<Database>): Promise<ProviderTable[]> {
  return db.selectFrom('provider').selectAll().execute()
}

export function allCentres(db: Kysely<Database>): Promise<CentreTable[]> {
  return db.selectFrom('centre').selectAll().execute()
}

export function allServices(db: Kysely<Database>): Promise<ServiceTable[]> {
  return db.selectFrom('service').selectAll().execute()
}

export function allProvisions(db: Kysely<Database>): Promise<ProvisionTable[]> {
  return db.selectFrom('provision').selectAll().execute()
}

export async function putProviderRow(db: Kysely<Database>, row: ProviderTable): Promise<void> {
  const { code: _, ...fields } = row
  await db
    .insertInto('provider')
    .values(row)
    .onConflict((oc) => oc.column('code').doUpdateSet(fields))
    .execute()
}

export async function putCentreRow(db: Kysely<Database>, row: CentreTable): Promise<void> {
  const { code: _, ...fields } = row
  await db
    .insertInto('centre')
    .values(row)
    .onConflict((oc) => oc.column('code').doUpdateSet(fields))
    .execute()
}

export async function putServiceRow(db: Kysely<Database>, row: ServiceTable): Promise<void> {
  const { code: _, ...fields } = row
  await db
    .insertInto('service')
    .values(row)
    .onConflict((oc) => oc.column('code').doUpdateSet(fields))
    .execute()
}

export async function putProvisionRow(db: Kysely<Database>, row: ProvisionTable): Promise<void> {
  await db
    .insertInto('provision')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Makes catalogue rows for codes that imported counts name and nobody has described yet. */
export async function insertMissing(
  db: Kysely<Database>,
  rows: {
    providers: readonly ProviderTable[]
    services: readonly ServiceTable[]
    centres: readonly CentreTable[]
  },
): Promise<void> {
  for (const row of rows.providers) {
    await db
      .insertInto('provider')
      .values(row)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
  for (const row of rows.services) {
    await db
      .insertInto('service')
      .values(row)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
  for (const row of rows.centres) {
    await db
      .insertInto('centre')
      .values(row)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
}
