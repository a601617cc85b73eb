import { randomBytes } from 'node:crypto'
import { NewWave, drawWave } from '../../server/invitations/draw-wave.ts'
import type { Mailing } from '../../server/invitations/mailing.ts'
import { smtpSettings } from '../../server/invitations/mailing.ts'
import { createRecentUses } from '../../server/invitations/recent-uses.ts'
import { importFrame } from '../../server/invitations/lists.ts'
import type { Deps } from '../../server/context.ts'
import type { Connection } from '../../server/db/open.ts'
import { createPoint } from '../../server/distribution/service.ts'
import type { Language } from '../../locales/language.ts'
import * as v from 'valibot'
import { givenInstitution, givenPoint, testDeps } from './builders.ts'

export const TEST_KEY = Buffer.alloc(32, 7)

/** Letters go to a server on this machine; nothing waits between two of them. */
export function testMailing(port: number | null, overrides: Partial<Mailing> = {}): Mailing {
  const mail = {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Kvalitāte <kvalitate@liepava.example>',
    perMinute: 6000,
  }
  return {
    smtp: port === null ? null : smtpSettings(mail),
    key: () => TEST_KEY,
    recentUses: createRecentUses(),
    pause: () => Promise.resolve(),
    ...overrides,
  }
}

/** `count` people in two regions; every third reads Russian, the others Latvian. */
export function aList(count = 40): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const region = n % 4 === 0 ? 'north' : 'south'
    return `person${n}@example.lv,${n % 3 === 0 ? 'ru' : 'lv'},${region}`
  })
  return ['email,language,region', ...lines].join('\n')
}

/** A municipality with a published survey and an e-mail point; the clock can be moved. */
export async function givenEmailPoint(connection: Connection, mailing: Mailing) {
  const clock = { now: new Date('2026-03-14T09:00:00Z') }
  const deps = testDeps(connection, { now: () => clock.now, mailing })
  await givenInstitution(deps)
  const { survey } = await givenPoint(deps, { code: 'other' })
  const point = await createPoint(
    deps,
    {
      survey,
      provider: 'liepava',
      service: 'residence',
      centre: '',
      channel: 'electronic',
      mode: 'email',
      label: 'E-mail',
      closesOn: null,
    },
    'test',
    'mailed',
  )
  return { deps, clock, point, survey }
}

export async function givenList(deps: Deps, csv = aList(), language: Language = 'en') {
  const fields = {
    provider: 'liepava',
    name: 'February',
    language: 'lv',
    keepUntil: '2026-06-30',
  } as const
  return importFrame(deps, { ...fields, bytes: Buffer.from(csv) }, 'test', language)
}

export async function givenWave(
  deps: Deps,
  frame: string,
  overrides: Partial<v.InferInput<typeof NewWave>> = {},
): Promise<string> {
  const fields = v.parse(NewWave, {
    frame,
    point: 'mailed',
    name: 'March',
    size: 20,
    by: [],
    allocation: 'proportional',
    seed: 'SEED2026',
    notAgainDays: 180,
    contact: 'Anna Liepa, 6700 0000',
    message: {},
    ...overrides,
  })
  return drawWave(deps, fields, 'test')
}

/** Random bytes for a key that is not `TEST_KEY`. */
export function otherKey(): Buffer {
  return randomBytes(32)
}
