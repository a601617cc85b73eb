import { beforeEach, describe, expect, it } from 'vitest'
import type { Deps } from '../../../server/context.ts'
import { createApp } from '../../../server/app.ts'
import { gatherInput } from '../../../server/reports/gather.ts'
import { freezeInput, thawInput } from '../../../server/reports/frozen-input.ts'
import { answersTogether } from '../../../server/responses/answers-together.ts'
import { jointCounts, pairsOf } from '../../../surveys/counts/pairs.ts'
import {
  SMALL_DEFINITION,
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

const DEFINITION = {
  ...SMALL_DEFINITION,
  elements: [
    ...SMALL_DEFINITION.elements,
    ...['ease', 'respect', 'waiting'].map((name) => ({
      type: 'rating',
      name,
      rateMin: 1,
      rateMax: 5,
      title: { lv: name, en: name, ru: name, uz: name },
    })),
  ],
}
const SCALES = new Map(['satisfaction', 'ease', 'respect', 'waiting'].map((item) => [item, 5]))
const OUTCOME = { item: 'satisfaction', points: 5 }

describe.each(DIALECTS)('answers given together (%s)', (dialect) => {
  const test = useTestDatabase(dialect)
  let deps: Deps
  let now: Date

  beforeEach(async () => {
    deps = testDeps(test.connection, { now: () => now })
    now = new Date('2025-03-14T09:00:00Z')
    await givenInstitution(deps)
    await givenPoint(deps, { definition: DEFINITION })
  })
  const put = (n: number, answers: Record<string, number>) =>
    putJson(createApp(deps), `/api/s/test-1/responses/${responseId(n)}`, aSubmission(answers))

  it('are counted in pairs for each service and audience, of the one year only', async () => {
    await put(1, { satisfaction: 5, ease: 4 })
    await put(2, { satisfaction: 5, ease: 4, respect: 2 })
    await put(3, { satisfaction: 1, respect: 2 })
    now = new Date('2026-01-02T09:00:00Z')
    await put(4, { satisfaction: 5, ease: 4 })

    const { pairs } = await answersTogether(test.connection.db, {
      year: 2025,
      scales: SCALES,
      outcome: OUTCOME,
    })
    expect(pairs.map(({ service, audience }) => [service, audience])).toEqual([
      ['residence', 'resident'],
    ])
    const tally = pairsOf(pairs[0]?.pairs ?? [])
    expect(jointCounts(tally, 'ease', 'satisfaction')?.[3]).toEqual([0, 0, 0, 0, 2])
    expect(jointCounts(tally, 'respect', 'satisfaction')?.[1]).toEqual([1, 0, 0, 0, 1])
    expect(jointCounts(tally, 'waiting', 'satisfaction')).toBeUndefined()
  })

  it('leave out other providers and services', async () => {
    await put(1, { satisfaction: 5, ease: 4 })
    const asked = { year: 2025, scales: SCALES, outcome: OUTCOME }

    const other = await answersTogether(test.connection.db, { ...asked, provider: 'nobody' })
    expect(other.pairs).toEqual([])
    const own = await answersTogether(test.connection.db, { ...asked, service: 'residence' })
    expect(own.pairs).toHaveLength(1)
  })

  it('reach the report’s frozen input, with those who answered everything alike', async () => {
    await put(1, { satisfaction: 5, ease: 5, respect: 5, waiting: 5 })
    await put(2, { satisfaction: 5, ease: 5, respect: 5, waiting: 4 })

    const wanted = { year: 2025, scope: { kind: 'all' }, headline: 'lv-mk399' } as const
    const edition = { number: 1, preparedOn: '2026-03-14' }
    const input = await gatherInput(test.connection.db, wanted, edition)
    const thawed = thawInput(freezeInput(input).text)
    expect(thawed.straightLines).toEqual({
      item: 'satisfaction',
      all: [0, 0, 0, 0, 2],
      alike: [0, 0, 0, 0, 1],
    })
    // four questions make six pairs
    expect(thawed.pairs?.[0]?.pairs).toHaveLength(6)
  })
})
