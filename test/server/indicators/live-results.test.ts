import { describe, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { liveResults } from '../../../server/indicators/service.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'
import { putJson } from '../../support/http.ts'

describe.each(DIALECTS)('live results (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  it('move in steps of ten answers, and show no answers before the first', async () => {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps)
    const app = createApp(deps)
    const year = deps.now().getUTCFullYear()
    const seen: { respondents: number; counts: readonly number[]; n: number | null }[] = []

    for (let n = 0; n < 21; n++) {
      const answers = { satisfaction: n < 10 ? 5 : 1, outcome: 'yes' }
      await putJson(app, `/api/s/${code}/responses/${responseId(n)}`, aSubmission(answers))
      const live = await liveResults(test.connection.db, { year, by: [], periods: 'year' })
      const index = live.indicators.find(({ indicator }) => indicator === 'satisfaction-index')
      const [distribution] = live.distributions
      if (![8, 9, 18, 19, 20].includes(n) || !distribution) continue
      const { respondents, counts } = distribution
      seen.push({ respondents, counts, n: index?.status === 'measured' ? index.n : null })
    }

    const first = { respondents: 10, counts: [0, 0, 0, 0, 10], n: 10 }
    const second = { respondents: 20, counts: [10, 0, 0, 0, 10], n: 20 }
    expect(seen).toEqual([{ respondents: 9, counts: [], n: null }, first, first, second, second])
  })
})
