import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verifyCounts } from '../../../server/counts/service.ts'
import { openSqlite } from '../../../server/db/open.ts'
import { openInbox } from '../../../server/responses/inbox.ts'

const KILLS = 3
const CLIENTS = 32

describe('what was acknowledged', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-durable-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** A server process on the same file, and where to send responses. */
  const start = () =>
    new Promise<{ child: ChildProcess; url: string }>((resolve) => {
      const child = fork(new URL('../../support/server-child.ts', import.meta.url), [folder], {
        silent: true,
      })
      child.once('message', (url) => {
        resolve({ child, url: typeof url === 'string' ? url : '' })
      })
    })
  const ended = (child: ChildProcess) =>
    new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))

  /** Sends until the server is gone; a response without an answer is sent again in the next round. */
  async function sendUntilGone(
    url: string,
    acknowledged: Map<string, number>,
    unsure: Map<string, number>,
  ): Promise<void> {
    for (;;) {
      const [again] = unsure
      if (again) unsure.delete(again[0])
      const [id, satisfaction] = again ?? [randomUUID(), 1 + Math.floor(Math.random() * 5)]
      try {
        const res = await fetch(`${url}/${id}`, {
          method: 'PUT',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ surveyVersion: 1, locale: 'lv', answers: { satisfaction } }),
        })
        if (res.status === 200 || res.status === 201) acknowledged.set(id, satisfaction)
        else unsure.set(id, satisfaction)
        await res.arrayBuffer()
        if (res.status === 503) return
      } catch {
        unsure.set(id, satisfaction)
        return
      }
    }
  }

  async function storedAnswers(): Promise<Map<string, string>> {
    const connection = openSqlite(join(folder, 'meraukla.sqlite'))
    const { db } = connection
    // What was acknowledged last may still wait in the inbox, as after any other end of a server.
    if (connection.dialect === 'sqlite') while (openInbox(connection.sqlite).settle() > 0);
    const rows = await db.selectFrom('response').select(['id', 'answers']).execute()
    const { differences } = await verifyCounts(db)
    await db.destroy()
    expect(differences).toEqual([])
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    return new Map(rows.map(({ id, answers }) => [id, answers]))
  }

  it('is there after the process was killed at any moment, once, and counted', async () => {
    const acknowledged = new Map<string, number>()
    const unsure = new Map<string, number>()
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, url } = await start()
      const clients = Array.from({ length: CLIENTS }, () =>
        sendUntilGone(url, acknowledged, unsure),
      )
      // In the middle of the work, however fast the machine: so many more, and a moment.
      const enough = acknowledged.size + 30 + Math.random() * 70
      const watch = setInterval(() => {
        if (acknowledged.size < enough) return
        clearInterval(watch)
        setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
      }, 1)
      await Promise.all([...clients, ended(child)])
    }
    const stored = await storedAnswers()

    expect(acknowledged.size).toBeGreaterThan(100)
    for (const [id, satisfaction] of acknowledged) {
      expect(stored.get(id)).toContain(`["satisfaction","${satisfaction}"]`)
    }
  })

  it('is there after an orderly stop, which ends with 0', async () => {
    const acknowledged = new Map<string, number>()
    const { child, url } = await start()
    const clients = Array.from({ length: CLIENTS }, () =>
      sendUntilGone(url, acknowledged, new Map()),
    )
    setTimeout(() => child.kill('SIGTERM'), 300)
    const [code] = await Promise.all([ended(child), ...clients])
    const stored = await storedAnswers()

    expect(code).toBe(0)
    expect([...acknowledged.keys()].filter((id) => !stored.has(id))).toEqual([])
  })
})
