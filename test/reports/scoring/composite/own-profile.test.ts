import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMPOSITE_WORDS } from '../../../../locales/composite/index.ts'
import { LANGUAGES } from '../../../../locales/language.ts'
import { ownProfileFaultText } from '../../../../reports/scoring/composite/fault-text.ts'
import { ownProfileJsonSchema } from '../../../../reports/scoring/composite/own-profile-json-schema.ts'
import { readOwnProfile } from '../../../../reports/scoring/composite/read-own-profile.ts'
import { sensitivityTables } from '../../../../reports/scoring/composite/sensitivity-table.ts'
import type { Profile } from '../../../../reports/scoring/profile.ts'
import { score } from '../../../../reports/scoring/score.ts'
import { type CountCell, cubeOfCells } from '../../../../surveys/counts/cube.ts'
import { TIDY_DEFAULTS } from '../../../../surveys/counts/tidy.ts'

const FOLDER = 'examples/own-profile'
const example = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'))
const MUNICIPALITY = example('municipality-index')
const CHANNELS = example('electronic-and-counter')

const SATISFACTION = {
  id: 'satisfaction',
  weight: 50,
  from: { kind: 'item', item: 'satisfaction', points: 5, formula: 'mean' },
  normalise: { kind: 'min-max', lower: 1, upper: 5, direction: 'higher' },
}
const IN_TIME = {
  id: 'in-time',
  weight: 50,
  from: { kind: 'ratio', part: 'cases_in_time', whole: 'cases_handled' },
  normalise: { kind: 'target', target: 0.9, direction: 'higher' },
}
const FILE = {
  id: 'our-index',
  version: '1',
  validFrom: '2026-01-01',
  title: { en: 'Our index' },
  components: [SATISFACTION, IN_TIME],
}

function profileOf(json: unknown): Profile {
  const result = readOwnProfile(json)
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return result.profile
}

function cell(item: string, option: string, count: number, place: Partial<CountCell> = {}) {
  return { ...TIDY_DEFAULTS, period: '2025', ...place, item, option, count }
}

/** The 100 answers whose normalised mean is 71.25, and 72 of 80 cases in time. */
const CELLS = [
  ...[5, 5, 20, 40, 30].map((count, at) => cell('satisfaction', String(at + 1), count)),
  cell('cases_in_time', 'all', 72),
  cell('cases_handled', 'all', 80),
]
const design = { by: [], periodKind: 'year', sampling: 'random' } as const

function indexOf(json: unknown, cells: readonly CountCell[]) {
  const [index] = score(profileOf(json), cubeOfCells(cells), design)
  return index
}

describe('an index of one’s own', () => {
  it('stands before its components, each on 0…100', () => {
    const figures = score(profileOf(FILE), cubeOfCells(CELLS), design)
    const rows = figures.map(({ indicator, figure }) => [
      indicator,
      figure.status === 'measured' ? figure.value : figure.reason,
    ])
    // 72 / 80 = 0.9 reaches the target; (71.25 + 100) / 2
    expect(rows).toEqual([
      ['our-index', 85.625],
      ['our-index.satisfaction', 71.25],
      ['our-index.in-time', 100],
    ])
    expect(figures.map(({ figure }) => figure.n)).toEqual([100, 100, 80])
  })

  it('has the interval of its one sampled component, at that component’s weight', () => {
    // The sample variance of the 100 answers is (5·2.85² + 5·1.85² + 20·0.85² + 40·0.15² + 30·1.15²) / 99
    // = 112.75 / 99; a step is 25 points and weighs a half: se = 12.5 · √(112.75 / 9900)
    const figure = indexOf(FILE, CELLS)?.figure
    const variance =
      (5 * 2.85 ** 2 + 5 * 1.85 ** 2 + 20 * 0.85 ** 2 + 40 * 0.15 ** 2 + 30 * 1.15 ** 2) / 99
    const half = 1.959964 * 12.5 * Math.sqrt(variance / 100)
    expect(figure).toMatchObject({ interval: { method: 'normal', level: 0.95 } })
    const interval = figure?.status === 'measured' ? figure.interval : null
    expect(interval?.lower).toBeCloseTo(85.625 - half, 5)
    expect(interval?.upper).toBeCloseTo(85.625 + half, 5)
  })

  it('has no interval where one sample answered several components, and says so', () => {
    const twice = {
      ...FILE,
      components: [
        SATISFACTION,
        { ...SATISFACTION, id: 'ease', from: { ...SATISFACTION.from, item: 'ease' } },
      ],
    }
    const cells = CELLS.flatMap((each) => [each, { ...each, item: 'ease' }]).filter(({ item }) =>
      ['satisfaction', 'ease'].includes(item),
    )
    expect(indexOf(twice, cells.slice(0, 10))?.figure).toMatchObject({
      value: 71.25,
      interval: null,
    })
    expect(profileOf(twice).rules[0]?.note?.en).toBe(COMPOSITE_WORDS.en['interval-dependent'])
  })

  it('is withheld when a component is missing, and names the component’s reason', () => {
    const answersOnly = CELLS.filter(({ item }) => item === 'satisfaction')
    expect(indexOf(FILE, answersOnly)?.figure).toMatchObject({
      status: 'withheld',
      reason: 'not-reported',
    })
  })

  it('is withheld, not re-weighted, when a component’s base is too small to show', () => {
    const few = [cell('satisfaction', '5', 9), ...CELLS.slice(5)]
    expect(indexOf(FILE, few)?.figure).toMatchObject({
      status: 'withheld',
      reason: 'too-few-responses',
      n: 9,
    })
  })

  it('stretches the other weights only where its file says so, and is marked then', () => {
    const answersOnly = CELLS.filter(({ item }) => item === 'satisfaction')
    expect(indexOf({ ...FILE, missing: 'reweigh' }, answersOnly)?.figure).toMatchObject({
      status: 'measured',
      value: 71.25,
      flags: ['reweighed'],
    })
  })

  it('is compared with its bands after rounding', () => {
    const banded = {
      ...FILE,
      decimals: 0,
      bands: [
        { from: 0, code: 'B', name: { en: 'Good' } },
        { from: 86, code: 'A', name: { en: 'Excellent' } },
      ],
    }
    // 85.625 rounds to 86
    expect(indexOf(banded, CELLS)?.band).toBe('A')
    expect(indexOf({ ...banded, decimals: 1 }, CELLS)?.band).toBe('B')
  })

  it('takes components from other methodologies', () => {
    const cells = [...CELLS, cell('calls_answered', 'all', 90), cell('calls_offered', 'all', 100)]
    // 0.5·71.25 + 0.3·100·0.9/0.95 + 0.2·80
    const figure = indexOf(MUNICIPALITY, cells)?.figure
    expect(figure).toMatchObject({ status: 'measured' })
    expect(figure?.status === 'measured' && figure.value).toBeCloseTo(80.046053, 6)
  })

  it('norm-0-10: takes the mean of answers from 0 to 10', () => {
    // take-satisfaction package page: a rate of 0.9761300152361605
    const counts = [0, 1, 2, 0, 0, 10, 0, 35, 200, 360, 3330]
    const file = {
      ...FILE,
      components: [
        {
          id: 'rate',
          weight: 100,
          from: { kind: 'number', item: 'rate', lowest: 0, highest: 10 },
          normalise: { kind: 'min-max', lower: 0, upper: 10, direction: 'higher' },
        },
      ],
    }
    const cells = counts.map((count, answer) => cell('rate', String(answer), count))
    const figure = indexOf(file, cells)?.figure
    expect(figure?.status === 'measured' && figure.value).toBeCloseTo(97.61300152361605, 10)
    expect(indexOf(file, [...cells, cell('rate', '11', 1)])?.figure).toMatchObject({
      status: 'withheld',
      reason: 'wrong-scale',
    })
  })

  it('takes components from single channels, whose answers are of different people', () => {
    const cells = [
      cell('satisfaction', '5', 60, { channel: 'electronic' }),
      cell('satisfaction', '1', 40, { channel: 'electronic' }),
      cell('satisfaction', '4', 90, { channel: 'in-person' }),
      cell('satisfaction', '2', 10, { channel: 'in-person' }),
    ]
    const figure = indexOf(CHANNELS, cells)?.figure
    expect(figure).toMatchObject({ value: 75, n: 100, flags: [] })
    // √(¼·(0.6·0.4 + 0.9·0.1)/99) · 100 · 1.96 = 5.66
    const interval = figure?.status === 'measured' ? figure.interval : null
    expect(interval?.upper).toBeCloseTo(75 + 1.959964 * 50 * Math.sqrt(0.33 / 99), 4)
  })
})

describe('its sensitivity', () => {
  it('is shown for every period, by the slices that were scored', () => {
    const result = readOwnProfile(FILE)
    if (!result.ok) throw new Error('refused')
    const other = [
      cell('satisfaction', '5', 40, { provider: 'b' }),
      cell('cases_in_time', 'all', 45, { provider: 'b' }),
      cell('cases_handled', 'all', 100, { provider: 'b' }),
    ]
    const figures = score(result.profile, cubeOfCells([...CELLS, ...other]), {
      ...design,
      by: ['provider'],
    })
    const [table, ...others] = sensitivityTables(result.file, figures)

    expect(others).toEqual([])
    expect(table?.period).toBe('2025')
    // all: (71.25 + 100) / 2; b: (100 + 50) / 2
    expect(table?.scenarios[0]?.units).toEqual([
      { unit: 'all', index: 85.625, rank: 1, rankChange: 0 },
      { unit: 'b', index: 75, rank: 2, rankChange: 0 },
    ])
    expect(table?.scenarios).toHaveLength(6)
  })
})

describe('a file', () => {
  const refused = (json: unknown) => {
    const result = readOwnProfile(json)
    return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`)
  }
  const withFirst = (change: object) => ({
    ...FILE,
    components: [{ ...SATISFACTION, ...change }, IN_TIME],
  })

  it.each<[string, unknown]>([
    [' wrong-type', null],
    [' wrong-type', []],
    ['id missing-field', { ...FILE, id: undefined }],
    ['id not-a-code', { ...FILE, id: '../x' }],
    ['id id-taken', { ...FILE, id: 'uk-gds' }],
    ['colour unknown-field', { ...FILE, colour: 'red' }],
    ['title no-text', { ...FILE, title: {} }],
    ['validFrom not-a-day', { ...FILE, validFrom: '2026-1-1' }],
    ['validFrom not-a-day', { ...FILE, validFrom: '2026-02-30' }],
    ['components too-few', { ...FILE, components: [] }],
    ['components weights-sum', withFirst({ weight: 51.25 })],
    ['components[0].weight not-above', withFirst({ weight: 0 })],
    ['components[0].weight wrong-type', withFirst({ weight: '50' })],
    ['components[1].id duplicate-id', withFirst({ id: 'in-time' })],
    [
      'components[0].normalise.upper bounds-order',
      withFirst({ normalise: { ...SATISFACTION.normalise, upper: 1 } }),
    ],
    ['components[0].normalise.kind not-listed', withFirst({ normalise: { kind: 'z-score' } })],
    [
      'components[0].from.formula not-listed',
      withFirst({ from: { ...SATISFACTION.from, formula: 'median' } }),
    ],
    [
      'components[0].from.options options-needed',
      withFirst({ from: { ...SATISFACTION.from, formula: 'share' } }),
    ],
    [
      'components[0].from.options options-not-used',
      withFirst({ from: { ...SATISFACTION.from, options: [5] } }),
    ],
    [
      'components[0].from.options option-outside-scale',
      withFirst({ from: { ...SATISFACTION.from, formula: 'share', options: [5, 6] } }),
    ],
    [
      'components[0].from.methodology unknown-methodology',
      withFirst({ from: { kind: 'rule', methodology: 'x', rule: 'y' } }),
    ],
    [
      'components[0].from.rule unknown-rule',
      withFirst({ from: { kind: 'rule', methodology: 'uk-gds', rule: 'y' } }),
    ],
    [
      'components[0].channels channels-not-possible',
      withFirst({
        from: { kind: 'rule', methodology: 'uk-gds', rule: 'satisfaction-index' },
        channels: ['phone'],
      }),
    ],
    [
      'independentComponents falsely-independent',
      {
        ...FILE,
        independentComponents: true,
        components: [SATISFACTION, { ...SATISFACTION, id: 'again' }],
      },
    ],
    [
      'components[0].from.highest bounds-order',
      withFirst({ from: { kind: 'number', item: 'rate', lowest: 10, highest: 10 } }),
    ],
    ['decimals too-large', { ...FILE, decimals: 9 }],
    ['bands[0].from too-small', { ...FILE, bands: [{ from: -1, name: { en: 'A' } }] }],
    [
      'bands[1].from duplicate-band',
      {
        ...FILE,
        bands: [
          { from: 1, name: { en: 'A' } },
          { from: 1, name: { en: 'B' } },
        ],
      },
    ],
  ])('is refused: %s', (fault, json) => {
    expect(refused(json)).toContain(fault)
  })

  it('may spread weights that binary numbers add up to 100.00000000000001', () => {
    const weights = [33.3, 33.3, 33.4]
    const components = weights.map((weight, at) => ({ ...SATISFACTION, id: `c${at}`, weight }))
    expect(refused({ ...FILE, components })).toEqual([])
  })

  it('is told what is wrong in words that name the field, in every language', () => {
    const result = readOwnProfile(withFirst({ weight: 51.25 }))
    const [fault] = result.ok ? [] : result.faults
    if (!fault) throw new Error('accepted')
    expect(ownProfileFaultText(fault, 'en')).toBe(
      'components: the weights must sum to 100; they sum to 101.25',
    )
    expect(ownProfileFaultText(fault, 'lv')).toBe(
      'components: svariem summā jādod 100; tie dod 101.25',
    )
  })

  it.each(LANGUAGES)('is refused in %s with the same facts as in English', (language) => {
    const facts = (words: Readonly<Record<string, string>>) =>
      Object.entries(words).map(([key, text]) => [
        key,
        new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name)),
      ])
    expect(facts(COMPOSITE_WORDS[language])).toEqual(facts(COMPOSITE_WORDS.en))
  })
})

describe('the examples', () => {
  it.each([MUNICIPALITY, CHANNELS])('$id is accepted', (json) => {
    expect(readOwnProfile(json)).toMatchObject({ ok: true })
  })

  it('have a JSON Schema that is the one we read by', () => {
    expect(example('own-profile.schema')).toEqual(
      JSON.parse(JSON.stringify(ownProfileJsonSchema())),
    )
  })
})
