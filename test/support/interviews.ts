import * as v from 'valibot'
import { createPoint } from '../../server/distribution/service.ts'
import { NewPhoneWave, drawPhoneWave } from '../../server/interviews/draw-wave.ts'
import type { Deps } from '../../server/context.ts'
import type { Connection } from '../../server/db/open.ts'
import { givenInstitution, givenPoint, testDeps } from './builders.ts'
import { testMailing } from './invitations.ts'

/** `count` Latvian numbers in two regions; every fourth person speaks Russian. */
export function aNumberList(count = 24): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const number = `2${String(1_000_000 + n)}`
    return `${number},${n % 4 === 3 ? 'ru' : 'lv'},${n % 2 === 0 ? 'north' : 'south'}`
  })
  return ['number,language,region', ...lines].join('\n')
}

/** A municipality with a published survey and a telephone point; the clock can be moved. */
export async function givenPhonePoint(connection: Connection, definition?: unknown) {
  // A Saturday, 11:00 in Riga.
  const clock = { now: new Date('2026-03-14T09:00:00Z') }
  const deps = testDeps(connection, { now: () => clock.now, mailing: testMailing(null) })
  await givenInstitution(deps)
  const { survey } = await givenPoint(deps, {
    code: 'other',
    ...(definition ? { definition } : {}),
  })
  await createPoint(
    deps,
    {
      survey,
      provider: 'liepava',
      service: 'residence',
      centre: '',
      channel: 'in-person',
      mode: 'phone',
      label: 'Phone',
      closesOn: null,
    },
    'test',
    'phoned',
  )
  return { deps, clock, survey }
}

export async function givenPhoneWave(
  deps: Deps,
  overrides: Partial<v.InferInput<typeof NewPhoneWave>> = {},
): Promise<string> {
  const fields = v.parse(NewPhoneWave, {
    list: { csv: aNumberList(), language: 'lv', country: '371' },
    point: 'phoned',
    name: 'March',
    size: 24,
    by: [],
    allocation: 'proportional',
    seed: 'SEED2026',
    contact: 'Anna Liepa, 6700 0000',
    mostAttempts: 3,
    hours: { days: [1, 2, 3, 4, 5, 6], from: '10:00', to: '19:00' },
    notAgainDays: 180,
    keepUntil: '2026-04-30',
    ...overrides,
  })
  return drawPhoneWave(deps, fields, 'test', 'en')
}
