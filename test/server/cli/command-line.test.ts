import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROFILES } from '../../../reports/scoring/profiles/index.ts'

const ROOT = new URL('../../../', import.meta.url).pathname
const COUNTS = 'examples/uk-opg/rating-counts.csv'

describe('the command line', () => {
  let data: string
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'meraukla-cli-'))
  })
  afterEach(() => rmSync(data, { recursive: true, force: true }))

  const run = (...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      const env = { ...process.env, MERAUKLA_DATA: data, DATABASE_URL: undefined }
      execFile(
        process.execPath,
        ['bin/meraukla.js', ...args],
        { cwd: ROOT, env, maxBuffer: 64 * 1024 * 1024 },
        (error, out, err) => {
          const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
          resolve({ code, out, err })
        },
      )
    })
  const file = (name: string, text: string) => {
    writeFileSync(join(data, name), text)
    return join(data, name)
  }

  it('explains every command', async () => {
    const { out, code } = await run('--help')

    expect(code).toBe(0)
    for (const command of [
      'serve',
      'migrate',
      'demo',
      'import',
      'export',
      'score',
      'report',
      'counts',
      'verify',
      'backup',
      'restore',
      'user',
    ]) {
      expect(out).toContain(command)
      expect((await run(command, '--help')).out).toContain('--help')
    }
  })

  it('scores a file without a database', async () => {
    const path = file(
      't.csv',
      'period,service,item,option,count\n2025,lpa,satisfaction,5,6\n2025,lpa,satisfaction,1,6\n',
    )
    const { out, code } = await run(
      'score',
      '--methodology',
      'uk-gds',
      '--input',
      path,
      '--by',
      'service,period',
      '--periods',
      'year',
      '--json',
    )
    const rows: Record<string, unknown>[] = JSON.parse(out)

    expect(code).toBe(0)
    expect(rows.find(({ indicator }) => indicator === 'satisfaction-index')).toMatchObject({
      methodology: 'uk-gds',
      provider: null,
      service: 'lpa',
      period: '2025',
      value: 0.5,
      n: 12,
      status: 'measured',
      flags: expect.arrayContaining(['low-reliability']),
    })
    expect(existsSync(join(data, 'meraukla.sqlite'))).toBe(false)
  })

  it('names the row and column of a faulty file and exits with 65', async () => {
    const path = file('t.csv', 'period,service,item,option,count\n2025,lpa,satisfaction,5,-6\n')
    const { err, code } = await run('score', '--methodology', 'uk-gds', '--input', path)

    expect(code).toBe(65)
    expect(err).toContain('row 1, column count')
  })

  it('exits with 64 when it is used wrongly', async () => {
    expect((await run('score', '--input', 'x.csv')).code).toBe(64)
    expect((await run('report', '--year', 'soon')).code).toBe(64)
    expect((await run('no-such-command')).code).toBe(64)
  })

  it('names the methodologies when one is asked for that it does not know', async () => {
    const { code, err } = await run('score', '--methodology', 'tea-leaves', '--input', COUNTS)

    expect(code).toBe(64)
    for (const { id } of PROFILES) expect(err).toContain(id)
  })

  it('says the defaults of its options in words', async () => {
    const { out } = await run('report', '--help')

    expect(out).toContain('(default: all)')
    expect(out).toContain('(default: en)')
    expect(out).not.toMatch(/[{[]"/)
  })

  it('takes real counts and makes the report of a year from them', async () => {
    const taken = await run('import', 'counts', COUNTS, '--json')
    expect(JSON.parse(taken.out)).toMatchObject({ outcome: 'imported', cells: 515, published: 103 })

    const out = join(data, 'out')
    const made = await run('report', '--year', '2026', '--lang', 'en,lv', '--out', out, '--json')
    const { files }: { files: { path: string }[] } = JSON.parse(made.out)
    expect(files).toHaveLength(6)
    expect(readFileSync(join(out, 'report-2026-en.pdf')).subarray(0, 5).toString()).toBe('%PDF-')

    const json = readFileSync(join(out, 'report-2026-en.json'), 'utf8')
    // The published series broke in April 2026, and two months fit neither formula.
    expect(json).toContain('April 2026')
    expect(json).toContain('February 2023')
    expect(json).toContain('April 2025')
  })

  it('gives counts out as it took them in', async () => {
    await run('import', 'counts', COUNTS)
    const { out } = await run('export', 'counts')
    const cells = out.trim().split('\n').slice(1)

    expect(cells).toHaveLength(515)
    const sum = cells.reduce((total, line) => total + Number(line.split(',').at(-1)), 0)
    expect(sum).toBe(956_977)
  })

  it('backs a live database up, restores it elsewhere, and finds everything in agreement', async () => {
    await run('import', 'counts', COUNTS)
    const copy = join(data, 'backups', 'one.sqlite')
    expect((await run('backup', copy)).code).toBe(0)
    expect((await run('backup', copy)).err).toContain('exists already')
    expect((await run('restore', copy)).err).toContain('move it away first')
    rmSync(join(data, 'meraukla.sqlite'))
    const restored = await run('restore', copy, '--json')

    expect(JSON.parse(restored.out)).toMatchObject({ findings: [] })
    expect((await run('export', 'counts')).out.trim().split('\n')).toHaveLength(516)
    expect((await run('verify')).out).toContain('All agrees.')
  })

  it('refuses a damaged backup and leaves nothing in its place', async () => {
    const damaged = file('damaged.sqlite', 'SQLite format 3\0 and then nothing of the kind')
    const { code, err } = await run('restore', damaged)

    expect(code).toBe(78)
    expect(err).toContain('is damaged')
    expect(existsSync(join(data, 'meraukla.sqlite'))).toBe(false)
  })

  it('agrees with itself about the counts', async () => {
    const { out, code } = await run('counts', 'verify', '--json')

    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({ responses: 0, cells: 0, differences: [] })
  })

  it('adds a person and prints a link that signs them in', async () => {
    const { out } = await run(
      'user',
      'add',
      '--name',
      'Anna',
      '--email',
      'anna@example.lv',
      '--json',
    )
    const { link }: { link: string } = JSON.parse(out)

    expect(link).toMatch(/\/console\/sign-in#[\w-]{40,}$/)

    const again = await run('user', 'link', '--email', 'Anna@example.lv', '--json')
    const second: { link: string } = JSON.parse(again.out)
    expect(second.link).not.toBe(link)
  })

  it('names a person or a provider that there is none of', async () => {
    const nobody = await run('user', 'link', '--email', 'nobody@example.lv')
    const person = ['--name', 'Ieva', '--email', 'ieva@example.lv', '--provider', 'nowhere']
    const nowhere = await run('user', 'add', ...person)

    expect([nobody.code, nowhere.code]).toEqual([65, 65])
    expect(nobody.err).toContain('nobody@example.lv')
    expect(nowhere.err).toContain('nowhere')
  })

  it('refuses an environment it cannot use and names the variable', async () => {
    const env = { ...process.env, PORT: 'many', MERAUKLA_DATA: data }
    const { code, err } = await new Promise<{ code: number; err: string }>((resolve) => {
      execFile(
        process.execPath,
        ['bin/meraukla.js', 'migrate'],
        { cwd: ROOT, env },
        (error, _, text) => {
          resolve({ code: typeof error?.code === 'number' ? error.code : 0, err: text })
        },
      )
    })

    expect(code).toBe(78)
    expect(err).toContain('PORT')
  })
})
