import { describe, expect, it } from 'vitest'
import { readCube, verifyCounts } from '../../../server/counts/service.ts'
import { readTableHere } from '../../../server/exchange/read-table-here.ts'
import { type ImportOptions, importResponses } from '../../../server/exchange/service.ts'
import { listImports, undoImport } from '../../../server/exchange/undo-import.ts'
import { acceptResponse } from '../../../server/responses/service.ts'
import { cellsOfCube } from '../../../surveys/counts/cube.ts'
import type { AnswerMapping } from '../../../surveys/exchange/answers/mapping.ts'
import {
  aSubmission,
  givenInstitution,
  givenPoint,
  responseId,
  testDeps,
} from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

const HEADER = 'Nr,Diena,Valoda,Cik apmierināts?,Izdevās?,Piebilde'
const GOOD = [
  '1,10.03.2026,lv,5,jā,Paldies',
  '2,11.03.2026,ru,3 - viduvēji,nē,',
  '3,28.02.2026,lv,5,,',
]

describe.each(DIALECTS)('answers imported from a file on %s', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { survey, code } = await givenPoint(deps)
    const mapping: AnswerMapping = {
      survey,
      id: { column: 'Nr' },
      day: { column: 'Diena', format: 'dd.mm.yyyy' },
      language: { column: 'Valoda' },
      place: { point: code },
      items: {
        satisfaction: { column: 'Cik apmierināts?', words: { '3 - viduvēji': 3 } },
        outcome: { column: 'Izdevās?', words: { jā: 'yes', nē: 'no' } },
        comment: { column: 'Piebilde' },
      },
    }
    const take = (rows: readonly string[], options: Partial<ImportOptions> = {}, as = mapping) =>
      importResponses(
        deps,
        { name: 'answers.csv', bytes: Buffer.from([HEADER, ...rows].join('\n')) },
        as,
        { language: 'en', onlyProvider: null, readTable: readTableHere, ...options },
        'test',
      )
    const counted = async () => {
      const cells = [...cellsOfCube(await readCube(test.connection.db))]
      return cells
        .map(({ period, mode, item, option, count }) => [period, mode, item, option, count])
        .toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
    }
    const responses = async () =>
      (await test.connection.db.selectFrom('response').selectAll().execute()).length
    return { deps, mapping, take, counted, responses, code, survey }
  }

  it('are stored and counted by month, and a recount agrees to the last unit', async () => {
    const { take, counted } = await given()

    const report = await take(GOOD)

    expect(report).toMatchObject({
      outcome: 'imported',
      rows: 3,
      responses: 3,
      repeated: 0,
      faultyRows: 0,
      firstDay: '2026-02-28',
      lastDay: '2026-03-11',
    })
    expect(await counted()).toEqual([
      ['2026-02', 'imported', '_language', 'lv', 1],
      ['2026-02', 'imported', '_response', 'all', 1],
      ['2026-02', 'imported', 'satisfaction', '5', 1],
      ['2026-03', 'imported', '_language', 'lv', 1],
      ['2026-03', 'imported', '_language', 'ru', 1],
      ['2026-03', 'imported', '_response', 'all', 2],
      ['2026-03', 'imported', 'comment', '_answered', 1],
      ['2026-03', 'imported', 'outcome', 'no', 1],
      ['2026-03', 'imported', 'outcome', 'yes', 1],
      ['2026-03', 'imported', 'satisfaction', '3', 1],
      ['2026-03', 'imported', 'satisfaction', '5', 1],
    ])
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
    const texts = await test.connection.db
      .selectFrom('response_text')
      .select(['text', 'state'])
      .execute()
    expect(texts).toEqual([{ text: 'Paldies', state: 'unscreened' }])
  })

  it('change nothing when the same file comes again', async () => {
    const { take, responses, counted } = await given()
    await take(GOOD)
    const before = await counted()

    expect(await take(GOOD)).toMatchObject({ outcome: 'nothing-new', responses: 0, repeated: 3 })
    expect(await responses()).toBe(3)
    expect(await counted()).toEqual(before)
  })

  it('take only the new rows of a longer file when rows have numbers', async () => {
    const { take, responses } = await given()
    await take(GOOD)

    const report = await take([...GOOD, '4,12.03.2026,lv,1,jā,'])

    expect(report).toMatchObject({ outcome: 'imported', responses: 1, repeated: 3 })
    expect(await responses()).toBe(4)
  })

  it('are all refused for one bad row, each fault with row, column, value and what is right', async () => {
    const { take, responses } = await given()

    const report = await take([
      ...GOOD,
      '4,31.02.2026,lv,5,jā,',
      '5,12.03.2026,lv,6,varbūt,',
      '6,15.03.2026,xx,,jā,',
      '1,12.03.2026,lv,5,jā,',
    ])

    expect(report).toMatchObject({ outcome: 'refused', id: null, faultyRows: 4, faultCount: 7 })
    expect(
      report.faults.map(({ row, sheetRow, column, code }) => [row, sheetRow, column, code]),
    ).toEqual([
      [4, 5, 'Diena', 'bad-day'],
      [5, 6, 'Cik apmierināts?', 'unknown-answer'],
      [5, 6, 'Izdevās?', 'unknown-answer'],
      [6, 7, 'Diena', 'day-to-come'],
      [6, 7, 'Valoda', 'not-a-language'],
      [6, 7, 'Cik apmierināts?', 'required'],
      [7, 8, 'Nr', 'repeated-id'],
    ])
    expect(report.faults[1]?.place).toBe('row 5 (row 6 of the sheet), column “Cik apmierināts?”')
    expect(report.faults[1]?.detail).toContain('“6” is no answer')
    expect(report.faults[1]?.detail).toContain('1, 2, 3, 4, 5')
    expect(await responses()).toBe(0)
  })

  it('say a demanded answer is missing as the questionnaire itself does', async () => {
    const { take } = await given()

    const report = await take(['1,10.03.2026,lv,,jā,'])

    expect(report.faults).toMatchObject([{ row: 1, column: 'Cik apmierināts?', code: 'required' }])
  })

  it('leave out the bad rows where that was asked for, and say so', async () => {
    const { take, responses } = await given()

    const report = await take([...GOOD, '4,12.03.2026,lv,9,,'], { acceptValid: true })

    expect(report).toMatchObject({ outcome: 'imported', responses: 3, faultyRows: 1 })
    expect(report.faults).toHaveLength(1)
    expect(await responses()).toBe(3)
  })

  it('are only looked at in a dry run', async () => {
    const { take, responses } = await given()

    expect(await take(GOOD, { dryRun: true })).toMatchObject({ outcome: 'checked', responses: 3 })
    expect(await responses()).toBe(0)
  })

  it('count all faults and list the first hundred', async () => {
    const { take } = await given()
    const rows = Array.from({ length: 250 }, (_, n) => `${n + 1},12.03.2026,lv,9,,`)

    const report = await take(rows)

    expect(report).toMatchObject({ faultyRows: 250, faultCount: 250 })
    expect(report.faults).toHaveLength(100)
  })

  it('never overwrite an answer that was given here under the same id', async () => {
    const { deps, take, code, responses } = await given()
    await acceptResponse(deps, code, responseId(7), {
      surveyVersion: 1,
      locale: 'lv',
      answers: aSubmission().answers,
    })

    const report = await take([`${responseId(7)},12.03.2026,lv,1,,`])

    expect(report.faults).toMatchObject([{ row: 1, column: 'Nr', code: 'conflict' }])
    expect(await responses()).toBe(1)
  })

  it('refuse a column that nobody mapped or ignored, and one that is not there', async () => {
    const { take, mapping } = await given()
    const { comment: _, ...items } = mapping.items

    const report = await take(
      GOOD,
      {},
      { ...mapping, items: { ...items, outcome: { column: 'Nav' } } },
    )

    expect(report.outcome).toBe('refused')
    expect(report.faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [0, 'Nav', 'missing-column'],
      [0, 'Izdevās?', 'unused-column'],
      [0, 'Piebilde', 'unused-column'],
    ])
  })

  it('are only for the provider that an officer works for', async () => {
    const { take } = await given()

    const report = await take(GOOD, { onlyProvider: 'other' })

    expect(report.outcome).toBe('refused')
    expect(report.faults[0]).toMatchObject({ code: 'not-your-place' })
  })

  it('name earlier files with answers of the same days', async () => {
    const { take } = await given()
    await take(GOOD)

    const report = await take(['9,10.03.2026,lv,2,,'])

    expect(report.overlaps).toMatchObject([{ fileName: 'answers.csv' }])
  })

  it('can be taken back as a unit: what was there before stays, to the last count', async () => {
    const { deps, take, counted, code, responses } = await given()
    await acceptResponse(deps, code, responseId(1), {
      surveyVersion: 1,
      locale: 'lv',
      answers: { satisfaction: 4 },
    })
    const before = await counted()
    const { id } = await take(GOOD)

    const undone = await undoImport(deps, id ?? '', 'test', null)

    expect(undone.responses).toBe(3)
    expect(await counted()).toEqual(before)
    expect(await responses()).toBe(1)
    expect(await test.connection.db.selectFrom('response_text').selectAll().execute()).toEqual([])
    expect((await verifyCounts(test.connection.db)).differences).toEqual([])
    expect(await listImports(deps, null)).toMatchObject([{ id, undoneOn: '2026-03-14' }])
    await expect(undoImport(deps, id ?? '', 'test', null)).rejects.toMatchObject({
      code: 'import-undone',
    })
    expect(await take(GOOD)).toMatchObject({ outcome: 'imported', responses: 3 })
  })

  it('stay once a published report may show them', async () => {
    const { deps, take, responses } = await given()
    const { id } = await take(GOOD)
    await test.connection.db
      .insertInto('report')
      .values({
        id: 'r1',
        year: 2027,
        scope_kind: 'provider',
        scope_code: 'liepava',
        edition: 1,
        status: 'published',
        input: '{}',
        input_hash: '',
        prepared_on: '2028-01-10',
        published_on: '2028-01-11',
      })
      .execute()

    await expect(undoImport(deps, id ?? '', 'test', null)).rejects.toMatchObject({
      code: 'import-published',
    })
    expect(await responses()).toBe(3)
    expect(await listImports(deps, null)).toMatchObject([{ undoneOn: null }])
  })

  it('are not taken back by an officer of another provider', async () => {
    const { deps, take } = await given()
    const { id } = await take(GOOD)

    await expect(undoImport(deps, id ?? '', 'test', 'other')).rejects.toMatchObject({
      code: 'not-allowed',
    })
  })
})
