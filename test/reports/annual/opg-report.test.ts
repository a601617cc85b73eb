import { describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import { opgInput } from '../../support/opg-input.ts'
import { sectionOf, tableTexts, textOf } from '../../support/read-document.ts'

// Expected numbers: computed apart from this product, in exact fractions, from the counts in
// examples/uk-opg (ministryofjustice/opg-performance-data, commit a15b9f67).

describe('the report of the UK Office of the Public Guardian for 2025', () => {
  const report = annualReport(opgInput(2025), 'en')

  it('tells the year under the GDS formula and, beside it, under the two others', () => {
    // counts of 2025: 4901, 5263, 17469, 71660, 139657
    expect(tableTexts(report, 'formulas-years')[1]).toEqual([
      '2025',
      '238\u202f950',
      '85.1%', // 0.85144
      '88.4%', // 0.88436
      '4.41', // 4 · 0.85144 + 1
    ])
  })

  it('tells each service from its own answers', () => {
    const rows = tableTexts(report, 'services-years').map(([name, now, base]) => [name, now, base])
    expect(rows.slice(1)).toEqual([
      ['Use a lasting power of attorney', '85.5%', '224\u202f313'], // 0.85465
      ['Complete the deputy report', '80.2%', '14\u202f637'], // 0.80235
    ])
  })

  it('knows nothing of the year after: the break of April 2026 is not in it', () => {
    const all = report.sections.map((section) => textOf(report, section)).join('\n')
    expect(all).not.toContain('2026-04')
    expect(all).not.toContain('April 2026')
    expect(textOf(report, sectionOf(report, 'breaks'))).not.toContain(
      'Break in the published series',
    )
  })

  it('lists the two published months that fit neither formula', () => {
    expect(tableTexts(report, 'published-use-an-lpa-unexplained').slice(1)).toEqual([
      ['February 2023', '89%', '89.7%', '93.6%', '11\u202f221', 'neither formula'],
      ['April 2025', '87%', '85.7%', '88.9%', '17\u202f145', 'neither formula'],
    ])
  })

  it('cites the source as its licence asks', () => {
    expect(textOf(report, sectionOf(report, 'results'))).toContain('Open Government Licence v3.0')
  })

  it('names the British rules and no others', () => {
    const law = textOf(report, sectionOf(report, 'legal-basis'))
    expect(law).toContain('Data you must publish')
    expect(law).not.toMatch(/Cabinet/)
  })
})

describe('the report for 2026', () => {
  const report = annualReport(opgInput(2026), 'en')

  it('marks the break of April 2026 in the published figures, not in the answers', () => {
    const breaks = textOf(report, sectionOf(report, 'published-use-an-lpa'))
    expect(breaks).toContain('Break in the published series: April 2026')
    expect(breaks).toContain('equal “Satisfaction index”')
    expect(breaks).toContain('from this month on “Share satisfied or very satisfied”')
    expect(textOf(report, sectionOf(report, 'summary'))).toContain(
      'The jump is no change in satisfaction',
    )
  })

  it('shows both formulas on either side of the break', () => {
    // use-an-lpa: index 84.97 → 85.54 and top-two 87.81 → 89.01, while 85 → 89 was published
    expect(tableTexts(report, 'published-use-an-lpa-break-2026-04').slice(1)).toEqual([
      ['March 2026', '85%', '85.0%', '87.8%', '21\u202f276', 'Satisfaction index'],
      ['April 2026', '89%', '85.5%', '89.0%', '19\u202f569', 'Share satisfied or very satisfied'],
    ])
  })

  it.each([
    { service: 'use-an-lpa', index: 59, topTwo: 3, of: 64 },
    { service: 'deputy-reporting', index: 36, topTwo: 3, of: 39 },
  ])('counts how many months each formula explains: $service', ({ service, index, topTwo, of }) => {
    expect(tableTexts(report, `published-${service}-agreement`).slice(1)).toEqual([
      ['Satisfaction index', String(index), String(of)],
      ['Share satisfied or very satisfied', String(topTwo), String(of)],
    ])
  })

  it('shows the whole line month by month in the annex', () => {
    expect(tableTexts(report, 'published-months-use-an-lpa')).toHaveLength(1 + 64)
  })

  it('says that half of the year is missing', () => {
    expect(textOf(report, sectionOf(report, 'quality'))).toContain(
      'No figures for 6 months: July 2026',
    )
  })

  it('says neither “rose” nor “fell” of satisfaction as a whole: 85.1 % both years', () => {
    const summary = textOf(report, sectionOf(report, 'summary'))
    expect(summary).toContain('No certain change since 2025')
    expect(summary).not.toMatch(/\b(rose|fell)\b/i)
  })
})
