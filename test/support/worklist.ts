import { createApp } from '../../server/app.ts'
import type { Deps } from '../../server/context.ts'
import type { Connection } from '../../server/db/open.ts'
import { openInbox } from '../../server/responses/inbox.ts'
import { takeArrivals } from '../../server/worklist/arrivals.ts'
import { aSubmission, givenInstitution, givenPoint, responseId, testDeps } from './builders.ts'
import { putJson } from './http.ts'

/** A municipality with a survey and a point; answers can be given and looked at. */
export async function givenAnswers(connection: Connection, overrides: Partial<Deps> = {}) {
  const clock = { now: new Date('2026-03-14T09:00:00Z') }
  const deps = testDeps(connection, { now: () => clock.now, ...overrides })
  await givenInstitution(deps)
  const { survey } = await givenPoint(deps)
  const app = createApp(deps)
  let next = 1
  /** Each answer is stored, and on SQLite moved to its place, as the server does after a moment. */
  const answer = async (...answers: readonly object[]) => {
    for (const each of answers) {
      const id = responseId(next++)
      const res = await putJson(app, `/api/s/test-1/responses/${id}`, aSubmission(each))
      if (res.status !== 201) throw new Error(`${res.status}: ${await res.text()}`)
    }
    settle(connection)
  }
  const look = () => takeArrivals(deps)
  return { deps, app, clock, survey, answer, look }
}

/** Moves whatever waits in the inbox of SQLite. */
export function settle(connection: Connection): void {
  if (connection.dialect !== 'sqlite') return
  const inbox = openInbox(connection.sqlite)
  while (inbox.settle() > 0);
}
