import { timingSafeEqual } from 'node:crypto'
import * as v from 'valibot'
import { insertInstitution, institutionOf } from '../catalogue/service.ts'
import { Code, Name } from '../catalogue/fields.ts'
import { isTimeZone } from '../calendar.ts'
import type { Deps } from '../context.ts'
import { Problem } from '../http/problem.ts'
import { hashToken } from './token.ts'
import { addOfficer, createSignInLink, signInWithLink } from './service.ts'

export const SetUp = v.object({
  /** Printed by the server at its start: only who runs it can set it up. */
  setUpCode: v.pipe(v.string(), v.maxLength(100)),
  institution: v.object({
    code: Code,
    name: Name,
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'Two capital letters, such as LV')),
    timeZone: v.pipe(v.string(), v.check(isTimeZone, 'A time zone such as Europe/Riga')),
    kind: v.picklist(['state', 'municipality', 'agency', 'other']),
    headlineMethodology: v.string(),
  }),
  officer: v.object({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
    email: v.pipe(v.string(), v.email(), v.maxLength(254)),
    password: v.pipe(v.string(), v.maxLength(1024)),
  }),
})

/**
 * The first set-up: the institution, which is its own first provider, and its administrator.
 * @returns a session token
 * @throws {Problem} `set-up-done`, `set-up-code-wrong`, `password-too-short`
 */
export async function setUp(
  deps: Pick<Deps, 'connection' | 'now' | 'setUpCode'>,
  { setUpCode, institution, officer }: v.InferOutput<typeof SetUp>,
): Promise<string> {
  if (deps.setUpCode === null || (await institutionOf(deps.connection.db))) {
    throw new Problem('set-up-done')
  }
  const given = Buffer.from(hashToken(setUpCode))
  if (!timingSafeEqual(given, Buffer.from(hashToken(deps.setUpCode)))) {
    throw new Problem('set-up-code-wrong')
  }
  const admin = await addOfficer(deps, { ...officer, role: 'admin' }, 'set-up')
  await insertInstitution(deps, { ...institution, madeUp: false }, admin.id)
  return signInWithLink(deps, await createSignInLink(deps, admin.id))
}
