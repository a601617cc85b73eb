import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ELEMENTS_2017 } from '../../../reports/scoring/profiles/id-skm/elements.ts'

const ROOT = new URL('../../../', import.meta.url).pathname

/** Σ of nine means = 31.95: the index is 88.75 exactly (A) and 87.86 with the weight 0.11 (B). */
const SKM = ELEMENTS_2017.flatMap(({ code }) => [`2025,${code},4,55`, `2025,${code},3,45`])
const COUNTS = [
  'period,item,option,count',
  ...SKM,
  '2025,satisfaction,5,60',
  '2025,satisfaction,1,40',
  '2025,standard_met,8372:0.9,3361',
  '2025,standard_total,8372:0.9,3623',
]

describe('scoring by many methodologies', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'meraukla-score-'))
    writeFileSync(join(folder, 'counts.csv'), COUNTS.join('\n'))
    writeFileSync(
      join(folder, 'quoted.csv'),
      COUNTS.map((line) => `"${line.replaceAll(',', '","')}"`).join('\r\n'),
    )
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const score = (file: string, ...args: string[]) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(
        process.execPath,
        ['bin/meraukla.js', 'score', '--input', join(folder, file), '--json', ...args],
        { cwd: ROOT },
        (error, out, err) => {
          const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0
          resolve({ code, out, err })
        },
      )
    })

  it('computes every one that the file can feed, in one run', async () => {
    const { out, code } = await score('counts.csv', '--methodology', 'all')
    const rows: { methodology: string; indicator: string; value: number; band: string | null }[] =
      JSON.parse(out)
    const row = (indicator: string) => rows.find((each) => each.indicator === indicator)

    expect(code).toBe(0)
    expect(row('skm-index')).toMatchObject({ methodology: 'id-skm', version: '2017', band: 'A' })
    expect(row('recipient-satisfaction')).toMatchObject({ methodology: 'lv-mk399', value: 0.6 })
    expect(row('ca-standard-met')).toMatchObject({ value: 1, n: 3623, flags: [] })
  })

  it('reads the same from a file with quotes and foreign line ends', async () => {
    const plain = await score('counts.csv', '--methodology', 'all')
    const quoted = await score('quoted.csv', '--methodology', 'all')

    expect(quoted.out).toBe(plain.out)
  })

  it('follows an option of the methodology, and warns that the grade hangs on it', async () => {
    const { out } = await score(
      'counts.csv',
      '--methodology',
      'id-skm',
      '--option',
      'weightDigits=2',
    )
    const [index]: object[] = JSON.parse(out)

    expect(index).toMatchObject({
      band: 'B',
      flags: ['grade-depends-on-rounding', 'imported'],
    })
  })

  it('takes an older version by its name', async () => {
    const { out, code } = await score('counts.csv', '--methodology', 'id-skm@2004,uk-gds')
    const rows: { methodology: string }[] = JSON.parse(out)

    expect(code).toBe(0)
    expect(new Set(rows.map(({ methodology }) => methodology))).toEqual(new Set(['uk-gds']))
  })

  it.each([
    [['--methodology', 'id-skm', '--option', 'weightDigits=4'], 'exact, 3, 2'],
    [['--methodology', 'uk-gds', '--option', 'weightDigits=2'], 'has no option weightDigits'],
    [['--methodology', 'id-skm', '--option', 'weightDigits'], 'name=value'],
    [['--methodology', 'id-skm@1999'], 'id-skm@2004'],
  ])('says what is wrong with %j', async (args, words) => {
    const { code, err } = await score('counts.csv', ...args)

    expect(code).toBe(64)
    expect(err).toContain(words)
  })
})
