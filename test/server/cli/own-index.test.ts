import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url).pathname
const FILE = 'examples/own-profile/municipality-index.json'
const COUNTS = [
  'period,provider,item,option,count',
  // mean 3.8, 90 of 100 in time, 70 of 100 calls
  '2025,riga,satisfaction,5,60',
  '2025,riga,satisfaction,2,40',
  '2025,riga,cases_in_time,all,90',
  '2025,riga,cases_handled,all,100',
  '2025,riga,calls_answered,all,70',
  '2025,riga,calls_offered,all,100',
].join('\n')

describe('scoring by an index of one’s own', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-index-'))
    writeFileSync(join(folder, 'counts.csv'), COUNTS)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const run = (methodology: string, ...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const input = join(folder, 'counts.csv')
      execFile(
        process.execPath,
        ['bin/meraukla.js', 'score', '--methodology', methodology, '--input', input, ...args],
        { cwd: ROOT },
        (error, out, err) => {
          const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
          resolve({ code, out, err })
        },
      )
    })

  it('works as by any other methodology', async () => {
    const { out, code } = await run(FILE, '--by', 'provider', '--json')
    const rows: { indicator: string; value: number; band: string | null }[] = JSON.parse(out)

    expect(code).toBe(0)
    // 0.5 · 70 + 0.3 · 100·0.9/0.95 + 0.2 · 40
    expect(rows[0]).toMatchObject({ indicator: 'municipality-index', band: 'B' })
    expect(rows[0]?.value).toBeCloseTo(71.421053, 6)
    expect(rows).toHaveLength(4)
  })

  it('shows how it depends on its weights', async () => {
    const { out } = await run(FILE, '--by', 'provider', '--sensitivity', '--json')
    const [table]: { scenarios: { units: unknown[] }[] }[] = JSON.parse(out)

    expect(table?.scenarios).toHaveLength(8)
    expect(table?.scenarios[0]?.units).toMatchObject([{ unit: 'riga', rank: 1 }])
  })

  it('names the field that is wrong and computes nothing', async () => {
    const broken = join(folder, 'broken.json')
    writeFileSync(broken, '{"id": "x", "weight": 1}')
    const { out, err, code } = await run(broken)

    expect(code).toBe(65)
    expect(out).toBe('')
    expect(err).toContain('components: is missing')
    expect(err).toContain('weight: there is no such field here')
  })

  it('refuses a field that stands twice, of which JSON would keep the last', async () => {
    const twice = join(folder, 'twice.json')
    writeFileSync(twice, '{"id": "x", "id": "y"}')
    expect((await run(twice)).err).toContain('the file has a field twice')
  })

  it('has no sensitivity to show for a built-in methodology', async () => {
    const { err, code } = await run('uk-gds', '--sensitivity')
    expect(code).toBe(64)
    expect(err).toContain('index of your own')
  })
})
