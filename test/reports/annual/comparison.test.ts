import { describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import type { AnnualInput } from '../../../reports/annual/input.ts'
import type { Chart, Document } from '../../../reports/document/blocks.ts'
import { centresInput, driversInput, inputOf, satisfied } from '../../support/compared-input.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { allSections, sectionOf, tableTexts, textOf } from '../../support/read-document.ts'

const chartsOf = (report: Document, type: Chart['data']['type']) =>
  allSections(report)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Chart => block.kind === 'chart' && block.data.type === type)
const wordsOf = (report: Document) =>
  report.sections.map((section) => textOf(report, section)).join('\n')
const percent = (text: string | undefined) => Number(text?.replace('%', ''))

describe('centres of one type', () => {
  // 80 % of 480 together; c03 far above, c06 with too few answers to be compared.
  const input = centresInput([
    [60, 80],
    [78, 100],
    [118, 120],
    [56, 80],
    [72, 100],
    [9, 12],
  ])
  const report = annualReport(input, 'en')
  const rows = tableTexts(report, 'centres-local-peers').slice(1)

  it('are drawn in a funnel with both limits, those outside called so by name', () => {
    // Nine alike but for chance (76 to 84 of 100), one with 118 of 120.
    const ten = [80, 76, 84, 79, 81, 80, 82, 78, 80].map((good) => [good, 100] as const)
    const [chart, ...others] = chartsOf(
      annualReport(centresInput([...ten, [118, 120]]), 'en'),
      'funnel',
    )
    expect(others).toEqual([])
    expect(chart?.data).toMatchObject({
      target: { value: (720 + 118) / 1020 },
      limits: [{ name: '95% limit' }, { name: '99.8% limit' }],
    })
    expect(chart?.answer).toBe('Outside the limits: 1 of 10 (Centre c10).')
    expect(chart?.note).toMatch(/about 0\.5 of them would lie outside the 95% limits by chance/)
    expect(chart?.note).toContain('the limits are not widened')
  })

  it('that differ from one another for good widen the limits, and the factor is printed', () => {
    const [chart] = chartsOf(report, 'funnel')
    expect(chart?.answer).toMatch(/^None of 5 lies outside the limits/)
    expect(chart?.note).toMatch(/overdispersion factor φ = \d+\.\d\d\); the limits are widened/)
  })

  it('stand in the order of the catalogue with places from … to …, never by value', () => {
    expect(rows.map(([name]) => name)).toEqual([
      'Centre c01',
      'Centre c02',
      'Centre c03',
      'Centre c04',
      'Centre c05',
    ])
    // 98 % surely lies above the others, which cannot be told apart.
    expect(rows.map((row) => row[4])).toEqual(['2–5', '2–5', '1', '2–5', '2–5'])
  })

  it('get a second estimate that is moved towards the group, never past it', () => {
    for (const [, , own, moved] of rows) {
      const [from, to] = [percent(own), percent(moved)]
      expect(Math.abs(to - 80)).toBeLessThanOrEqual(Math.abs(from - 80) + 0.05)
      expect(Math.sign(to - 80) * Math.sign(from - 80)).toBeGreaterThanOrEqual(0)
    }
    expect(textOf(report, sectionOf(report, 'centres-local'))).toContain(
      'what few people said is drawn closer to the whole group',
    )
  })

  it('are not compared on fewer than 30 answers, and the report names them', () => {
    expect(textOf(report, sectionOf(report, 'centres-local'))).toContain(
      'Not compared, because of fewer than 30 answers or a figure that is not shown: Centre c06.',
    )
  })

  it('get no funnel in a group of fewer than five, and it says why', () => {
    const few = annualReport(
      centresInput([
        [60, 80],
        [70, 80],
        [75, 80],
      ]),
      'en',
    )
    expect(chartsOf(few, 'funnel')).toEqual([])
    expect(textOf(few, sectionOf(few, 'centres-local'))).toContain(
      'No funnel plot is drawn: it takes at least 5 members with enough answers, and there are 3.',
    )
  })
})

describe('providers', () => {
  const months = ['a', 'b', 'c'].map((provider) => ({
    provider,
    counts: satisfied(60, 80),
  }))
  const named = (sizeGroup?: string) =>
    ['a', 'b', 'c'].map((code) => ({
      code,
      name: { en: code.toUpperCase() },
      kind: 'municipality' as const,
      ...(sizeGroup !== undefined && { sizeGroup }),
    }))

  it('are compared inside their kind and size', () => {
    const report = annualReport(inputOf(months, { providers: named('under 7,000') }), 'en')
    const [group] = sectionOf(report, 'providers').sections ?? []
    expect(group?.title).toBe('Municipalities: under 7,000')
    expect(group && textOf(report, group)).toContain('1–3')
  })

  it('are not compared with one another where the catalogue has no size group', () => {
    const report = annualReport(inputOf(months, { providers: named() }), 'en')
    const section = sectionOf(report, 'providers')
    expect(section.sections).toEqual([])
    expect(section.blocks.map(({ kind }) => kind)).not.toContain('chart')
    expect(textOf(report, section)).toContain('not compared with one another')
  })
})

describe('the mix of collection modes', () => {
  const moved = (overrides: Partial<AnnualInput> = {}) =>
    annualReport(
      inputOf(
        [
          { period: '2024-03', mode: 'link', counts: satisfied(576, 960) },
          { period: '2024-03', mode: 'inline', counts: satisfied(120, 144) },
          { period: '2025-03', mode: 'link', counts: satisfied(216, 360) },
          { period: '2025-03', mode: 'inline', counts: satisfied(864, 1080) },
        ],
        overrides,
      ),
      'en',
    )

  it('stands beside a service’s score, with both years at the same mix', () => {
    // By hand: link 1320 and inline 1224 of 2544; 0.6 · 0.51887 + 0.8 · 0.48113 = 0.69623 now,
    // 0.6 · 0.51887 + 0.83333 · 0.48113 = 0.71226 before.
    expect(tableTexts(moved(), 'service-residence-modes').slice(1)).toEqual([
      ['inside the service', '75%', '80.0%', '13%', '83.3%'],
      ['link', '25%', '60.0%', '87%', '60.0%'],
      ['all, as answered', '', '75.0%', '', '63.0%'],
      ['all, at the same mix', '', '69.6%', '', '71.2%'],
    ])
  })

  it('turns a rise of 12 points into no certain change', () => {
    const [, row] = tableTexts(moved(), 'modes-changes')
    expect(row).toEqual([
      'Declaring residence',
      '62%',
      '+12.0 pp',
      'rose',
      '−1.6 pp',
      'no certain change',
    ])
  })

  it('makes the report propose a break with its evidence, and leave the decision to a person', () => {
    const modes = textOf(moved(), sectionOf(moved(), 'modes'))
    expect(modes).toContain('Proposed: a break in the series of 2025, Declaring residence')
    expect(modes).toContain('62% of the answers changed their mode')
    expect(modes).toContain('p < 0.001')
    expect(modes).toContain('A person decides')
    expect(textOf(moved(), sectionOf(moved(), 'breaks'))).toContain('not decided yet')
  })

  it('proposes nothing further where the break is on record', () => {
    const declared = moved({
      breaks: [
        {
          period: '2025-01',
          service: 'residence',
          kind: 'mode',
          affects: 'measured',
          reason: { en: 'From link to the confirmation page.' },
        },
      ],
    })
    const modes = textOf(declared, sectionOf(declared, 'modes'))
    expect(modes).not.toContain('Proposed:')
    expect(modes).toContain('a break of the collection mode is on record')
  })

  it('proposes nothing where the mix stayed', () => {
    const stayed = annualReport(municipalityInput(), 'en')
    expect(textOf(stayed, sectionOf(stayed, 'modes'))).toContain('No break is proposed')
  })
})

describe('several years', () => {
  const years = (values: readonly number[], overrides: Partial<AnnualInput> = {}) =>
    annualReport(
      inputOf(
        values.map((good, at) => ({
          period: `${2025 - values.length + 1 + at}-03`,
          counts: satisfied(good, 1000),
        })),
        overrides,
      ),
      'en',
    )

  it('are tested for a direction by Mann and Kendall, with Sen’s slope', () => {
    // S = 10, var S = 5·4·15/18 = 16.67, z = 9/4.082 = 2.20, p = 0.027; every step is 2 points.
    const rising = years([600, 620, 640, 660, 680])
    expect(tableTexts(rising, 'years-directions')[1]).toEqual([
      'Declaring residence',
      '2021–2025',
      '60.0%',
      '68.0%',
      '+2.0 pp',
      'rising',
    ])
  })

  it('are not called rising on four values, and the note says that five are needed', () => {
    // S = 6, var S = 8.67, z = 1.70, p = 0.09
    const four = years([600, 620, 640, 660])
    expect(tableTexts(four, 'years-directions')[1]?.at(-1)).toBe('no certain direction')
    expect(textOf(four, sectionOf(four, 'years'))).toContain('that takes five')
  })

  it('are not tested below four, and it is said', () => {
    expect(textOf(years([600, 620]), sectionOf(years([600, 620]), 'years'))).toContain(
      'at least 4 full years of one unbroken series, and there are 2',
    )
  })

  it('begin anew after a break', () => {
    const broken = years([600, 620, 640, 660, 680], {
      breaks: [
        { period: '2023-01', service: null, kind: 'scale', affects: 'measured', reason: {} },
      ],
    })
    expect(textOf(broken, sectionOf(broken, 'years'))).toContain('and there are 3')
  })
})

describe('a declared break', () => {
  const broken = (kind: 'formula' | 'wording') =>
    annualReport(
      municipalityInput(undefined, {
        breaks: [
          { period: '2025-04', service: 'benefit', kind, affects: 'measured', reason: { en: 'x' } },
        ],
      }),
      'en',
    )

  it('of the formula gets a bridge: every formula on both years', () => {
    const bridge = tableTexts(broken('formula'), 'bridge-benefit').slice(1)
    expect(bridge.map(([year]) => year)).toEqual(['2024', '2025'])
    // the same answers both years: 27 of 40 satisfied
    expect(bridge.map(([, , share]) => share)).toEqual(['67.5%', '67.5%'])
  })

  it('of the wording gets none, and the report says what would', () => {
    expect(textOf(broken('wording'), sectionOf(broken('wording'), 'breaks'))).toContain(
      'only asking both ways for a while would give one',
    )
  })
})

describe('people who chose themselves', () => {
  const report = annualReport(municipalityInput(), 'en')

  it('get no margin of error, in words or signs', () => {
    const words = wordsOf(report)
    expect(words).not.toContain('±')
    expect(words.replaceAll(/no margin of error/gi, '')).not.toMatch(/margin of error/i)
    expect(textOf(report, sectionOf(report, 'summary'))).toContain('No margin of error')
  })

  it('have intervals that are named for chance alone', () => {
    const bases = report.figures.map(({ basis }) => basis).filter((basis) => basis.includes('%'))
    expect(bases.length).toBeGreaterThan(20)
    expect(bases.filter((basis) => !/uncertainty by chance alone/.test(basis))).toEqual([])
    expect(tableTexts(report, 'all-figures')[0]).toContain('Base and uncertainty by chance alone')
  })

  it('are told from people drawn at random, who get one with the correction for their number', () => {
    // 384 of 480 from 960: √(0.8 · 0.2/479 · (1 − 1/2)) · 1.96 = 2.53 points
    const drawn = annualReport(
      inputOf([{ counts: satisfied(384, 480) }], {
        source: { kind: 'collected', citation: null, drawnFrom: 960 },
      }),
      'en',
    )
    expect(textOf(drawn, sectionOf(drawn, 'quality'))).toContain(
      'drawn from 960 people. Margin of error of the year’s share: ±2.5 pp',
    )
    expect(wordsOf(drawn)).not.toMatch(/self-selected sample|by chance alone/)
  })
})

describe('response, opportunity and coverage', () => {
  const signed = { signedBy: 'A. Bērziņa', signedOn: '2026-01-20' }
  const input = (transactions: number | null, offers: number | null) =>
    inputOf([{ counts: satisfied(384, 480) }], {
      denominators: [{ service: 'residence', transactions, offers, ...signed }],
    })

  it('are given from denominators, with who signed for them', () => {
    const report = annualReport(input(2400, 1200), 'en')
    expect(tableTexts(report, 'rates')[1]).toEqual([
      'Declaring residence',
      '2\u202f400',
      '1\u202f200',
      '480',
      '40.0%',
      '50.0%',
      '20.0%',
    ])
    expect(textOf(report, sectionOf(report, 'response-rates'))).toContain(
      'Signed for by: A. Bērziņa, 20 January 2026 (Declaring residence).',
    )
    expect(textOf(report, sectionOf(report, 'respondents'))).not.toContain('no response rate')
  })

  it('are called contradictory instead of going over 100 %', () => {
    expect(tableTexts(annualReport(input(2400, 400), 'en'), 'rates')[1]?.[4]).toBe('contradictory')
  })

  it('are not given where nobody signed', () => {
    const none = annualReport(municipalityInput(), 'en')
    expect(textOf(none, sectionOf(none, 'response-rates'))).toContain('Nobody has signed')
  })
})

describe('straight-liners', () => {
  const told = (alike: readonly number[]) => {
    const report = annualReport(
      inputOf([{ counts: [40, 40, 40, 40, 40] }], {
        straightLines: { item: 'satisfaction', all: [40, 40, 40, 40, 40], alike },
      }),
      'en',
    )
    return textOf(report, sectionOf(report, 'quality'))
  }

  it('are told with what the figure would be without them', () => {
    // 20 of 200 flagged, all satisfied: (80 − 20)/180 = 33.3 %
    expect(told([0, 0, 0, 0, 20])).toContain(
      '10.0% gave all questions, at least four, the same option. Without them “Share of satisfied recipients” would be 33.3% instead of 40.0%.',
    )
  })

  it('are not told when they are so few that they could be known', () => {
    expect(told([0, 0, 0, 0, 9])).not.toContain('gave all questions')
  })
})

describe('what goes with satisfaction', () => {
  it('is shown as shares that add up, a map and the reliability of the questions', () => {
    const report = annualReport(driversInput(400), 'en')
    const rows = tableTexts(report, 'drivers-residence-1-table').slice(1)
    const shares = rows.map((row) => percent(row[1]))
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 0)
    // respect repeats the mood but for one in eleven
    expect(Math.max(...shares)).toBe(shares[1])
    expect(rows.map(([question]) => question)).toEqual([
      'How easy was it to get the service?',
      'I was treated with respect.',
      'The wait was acceptable.',
    ])
    expect(chartsOf(report, 'map')).toHaveLength(1)
    expect(textOf(report, sectionOf(report, 'drivers'))).toMatch(
      /Cronbach’s α of these questions is 0\.\d\d/,
    )
  })

  it('is not shown below 200 joint answers, and it is said', () => {
    const report = annualReport(driversInput(199), 'en')
    expect(chartsOf(report, 'map')).toEqual([])
    expect(textOf(report, sectionOf(report, 'drivers'))).toContain(
      'Nothing can be given: it takes at least 200 people',
    )
  })

  it('is left out where no joint counts are held', () => {
    const without = annualReport(driversInput(400, { pairs: [] }), 'en')
    expect(without.sections.map(({ id }) => id)).not.toContain('drivers')
  })
})
