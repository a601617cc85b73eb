import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { TIDY_WORDS } from '../../../locales/tidy/index.ts'
import { createWording } from '../../../locales/wording.ts'
import { cellsOfCube, cubeOfCells } from '../../../surveys/counts/cube.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../../surveys/counts/place.ts'
import {
  MOST_TIDY_FAULTS,
  TIDY_FAULT_CODES,
  type TidyOptions,
  cellsFromTidy,
} from '../../../surveys/counts/tidy.ts'
import { aPlace } from '../../support/counts.ts'

/** One complete row; a test states only the columns it is about. */
function aRow(overrides: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...aPlace(), item: 'satisfaction', option: '4', count: '12', ...overrides }
}

function faultsOf(rows: readonly Record<string, string>[], options: TidyOptions = {}) {
  const result = cellsFromTidy(rows, options)
  return result.status === 'refused'
    ? result.faults.map(({ row, column, code }) => [row, column, code])
    : []
}

describe('cellsFromTidy', () => {
  it('reads a complete row as a cell', () => {
    expect(cellsFromTidy([aRow({ centre: 'vpvkac-1' })])).toEqual({
      status: 'read',
      cells: [{ ...aPlace({ centre: 'vpvkac-1' }), item: 'satisfaction', option: '4', count: 12 }],
    })
  })

  it('takes an absent column for its one value', () => {
    expect(
      cellsFromTidy([{ item: 'satisfaction', option: '4', count: '12' }], { periods: 'any' }),
    ).toEqual({
      status: 'read',
      cells: [
        {
          provider: 'all',
          service: 'all',
          centre: '',
          channel: 'electronic',
          mode: 'imported',
          audience: 'resident',
          period: 'all',
          item: 'satisfaction',
          option: '4',
          count: 12,
        },
      ],
    })
  })

  it('needs months where counts are to be stored', () => {
    expect(faultsOf([{ item: 'satisfaction', option: '4', count: '12' }])).toEqual([
      [0, 'period', 'missing-column'],
    ])
    expect(faultsOf([aRow({ period: '2025' })])).toEqual([[1, 'period', 'not-a-month']])
    expect(faultsOf([aRow({ period: '2025-Q1' })], { periods: 'any' })).toEqual([])
  })

  it('refuses periods of different length, which would count twice', () => {
    const rows = [aRow({ period: '2025-01' }), aRow({ period: '2025' })]
    expect(faultsOf(rows, { periods: 'any' })).toEqual([[2, 'period', 'mixed-periods']])
  })

  it('refuses a misspelt column instead of taking its default', () => {
    const { channel, ...row } = aRow()
    expect(faultsOf([{ ...row, chanel: channel ?? '' }])).toEqual([[0, 'chanel', 'unknown-column']])
  })

  it('demands the columns that its caller requires', () => {
    const { provider, ...row } = aRow()
    expect(provider).toBe('rezekne')
    expect(faultsOf([row], { required: ['provider'] })).toEqual([[0, 'provider', 'missing-column']])
  })

  it.each([
    ['period', '2025-13', 'not-a-month'],
    ['period', '2025-3', 'not-a-month'],
    ['period', ' 2025-03', 'not-a-month'],
    ['provider', 'Rēzekne', 'not-a-code'],
    ['provider', '', 'missing-value'],
    ['service', 'x'.repeat(65), 'not-a-code'],
    ['service', '=cmd()', 'not-a-code'],
    ['centre', '-1', 'not-a-code'],
    ['channel', 'online', 'not-listed'],
    ['channel', 'Electronic', 'not-listed'],
    ['mode', 'web', 'not-listed'],
    ['audience', 'citizen', 'not-listed'],
    ['item', '__proto__', 'not-a-code'],
    ['item', 'constructor', 'not-a-code'],
    ['item', 'toString', 'not-a-code'],
    ['item', '_other', 'not-a-code'],
    ['option', 'hasOwnProperty', 'not-an-option'],
    ['option', '4.0', 'not-an-option'],
    ['option', '04', 'not-an-option'],
    ['option', '4e0', 'not-an-option'],
    ['option', '0x4', 'not-an-option'],
    ['option', '-1', 'not-an-option'],
    ['option', '', 'missing-value'],
    ['count', '-1', 'not-a-count'],
    ['count', '1.5', 'not-a-count'],
    ['count', '1e3', 'not-a-count'],
    ['count', '1 000', 'not-a-count'],
    ['count', '', 'missing-value'],
    ['count', '9007199254740992', 'not-a-count'],
  ])('refuses %s "%s" in its row', (column, value, code) => {
    expect(faultsOf([aRow(), aRow({ option: '5', [column]: value })])).toEqual([[2, column, code]])
  })

  it.each(['1', '20', '0', '99', 'na', 'yes', '18-24', 'LV-001', 'a.b:c_d'])(
    'takes the option %s',
    (option) => {
      expect(faultsOf([aRow({ option })])).toEqual([])
    },
  )

  it('takes the counts of responses and of languages, which stand beside the items', () => {
    const rows = [
      aRow({ item: '_response', option: 'all' }),
      aRow({ item: '_language', option: 'lv' }),
    ]
    expect(faultsOf(rows)).toEqual([])
  })

  it('takes the same cell once, and names the row that it repeats', () => {
    const result = cellsFromTidy([aRow(), aRow({ option: '5' }), aRow({ count: '1' })])
    expect(result).toMatchObject({
      faults: [{ row: 3, column: 'count', code: 'duplicate-cell', values: { first: 1 } }],
    })
  })

  it('refuses counts whose sum is no longer exact', () => {
    const most = String(Number.MAX_SAFE_INTEGER)
    expect(faultsOf([aRow({ count: most }), aRow({ option: '5', count: '1' })])).toEqual([
      [2, 'count', 'total-too-large'],
    ])
  })

  it('lists every fault of every row, up to a number that somebody reads', () => {
    expect(
      faultsOf([aRow({ mode: 'web', count: 'x' }), aRow({ channel: 'x', option: '5' })]),
    ).toEqual([
      [1, 'mode', 'not-listed'],
      [1, 'count', 'not-a-count'],
      [2, 'channel', 'not-listed'],
    ])
    expect(faultsOf(Array.from({ length: 1000 }, () => aRow({ mode: 'web' })))).toHaveLength(
      MOST_TIDY_FAULTS,
    )
  })

  it('repeats a foreign value only in short and without control characters', () => {
    const result = cellsFromTidy([aRow({ provider: `\u001b[31m${'x'.repeat(500)}` })])
    expect(result).toMatchObject({
      faults: [{ values: { value: `\ufffd[31m${'x'.repeat(35)}…` } }],
    })
  })

  it('reads a row that lacks a column of the first as empty there', () => {
    const { mode, ...row } = aRow({ option: '5' })
    expect(mode).toBe('link')
    expect(faultsOf([aRow(), row])).toEqual([[2, 'mode', 'missing-value']])
  })

  it('reads a file without rows as no cells', () => {
    expect(cellsFromTidy([])).toEqual({ status: 'read', cells: [] })
  })

  it('reads back whatever a cube writes', () => {
    const cell = fc.record({
      provider: fc.constantFrom('riga', 'cesis'),
      service: fc.constantFrom('a', 'b'),
      centre: fc.constantFrom('', 'x'),
      channel: fc.constantFrom(...CHANNELS),
      mode: fc.constantFrom(...MODES),
      audience: fc.constantFrom(...AUDIENCES),
      period: fc.constantFrom('2024-12', '2025-01'),
      item: fc.constantFrom('satisfaction', 'purpose', '_language'),
      option: fc.constantFrom('1', '20', 'na', 'lv', 'other'),
      count: fc.integer({ min: 1, max: 1e6 }),
    })
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        const written = [...cellsOfCube(cubeOfCells(cells))]
        const rows = written.map((one) => ({ ...one, count: String(one.count) }))
        expect(cellsFromTidy(rows)).toEqual({ status: 'read', cells: written })
      }),
    )
  })
})

it.each(LANGUAGES)('says in %s where each fault is', (language) => {
  const { t } = createWording(language, TIDY_WORDS)
  const values = { row: 7, column: 'mode', value: 'web', allowed: 'link', first: 3, other: '2025' }
  for (const code of TIDY_FAULT_CODES) {
    const place = code.endsWith('-column') ? 'mode' : '7'
    expect(t(code, values)).toContain(place)
    expect(t(code, values)).not.toMatch(/[{}]/)
  }
})
