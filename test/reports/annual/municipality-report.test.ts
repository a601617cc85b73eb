import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import {
  allSections,
  referredFigures,
  sectionOf,
  tableTexts,
  textOf,
} from '../../support/read-document.ts'

const report = annualReport(municipalityInput(), 'en')
const textOfSection = (id: string) => textOf(report, sectionOf(report, id))

describe('the annual report of a made-up municipality', () => {
  it('has its sections in the order in which they are read', () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      'summary',
      'scope',
      'method',
      'respondents',
      'results',
      'services',
      'modes',
      'years',
      'providers',
      'centres',
      'channels',
      'audiences',
      'questions',
      'breaks',
      'quality',
      'figures',
      'formulas',
      'months',
      'questionnaire',
      'glossary',
    ])
  })

  it('says on every page that the data are made up', () => {
    expect(report.notice).toBe('Made-up data. Not about any real body.')
    expect(annualReport(municipalityInput(undefined, { madeUp: false }), 'en').notice).toBeNull()
  })

  it('says “rose” and “fell” where the test says so, else “no certain change”', () => {
    const verdicts = tableTexts(report, 'services-years').map((row) => [row[0], row.at(-1)])
    expect(verdicts).toEqual([
      ['Service', 'What the test says'],
      ['Declaring residence', 'rose'], // 720 of 1200 in one part, then 960
      ['Applying for kindergarten', 'fell'], // 1020 of 1200, then 840
      ['Housing benefit', 'no certain change'], // the same answers both years
      ['Trading permit', 'not shown'],
      ['Tree felling permit', 'no earlier answers'],
    ])
  })

  it('prints no number of a figure that is withheld, and nothing to work it out from', () => {
    const hidden = report.figures.filter(({ indicator }) => indicator.figure.status === 'withheld')
    expect(hidden.length).toBeGreaterThan(0)
    for (const { text, basis, indicator } of hidden) {
      expect(text).toMatch(
        /^(no answers|not shown: (fewer than 10 answers|would give away another figure))$/,
      )
      expect(basis).toBe('')
      expect(indicator.figure).not.toHaveProperty('value')
      expect(indicator.figure.n ?? 0).toBe(0)
    }
    // seven answers: 2 of them satisfied
    expect(textOfSection('service-trees')).toContain('not shown: fewer than 10 answers')
    expect(textOfSection('service-trees')).not.toMatch(/\d%/)
  })

  it('hides a second service beside the small one, else a subtraction would give it away', () => {
    expect(textOfSection('service-permit')).toContain('not shown: would give away another figure')
  })

  it('shows the distribution of the answers wherever it shows a value of a service', () => {
    const services = sectionOf(report, 'services').sections ?? []
    const withValue = services.filter(
      (section) => !textOf(report, section).includes('2025: not shown'),
    )
    expect(withValue.map(({ id }) => id)).toEqual([
      'service-residence',
      'service-kindergarten',
      'service-benefit',
    ])
    for (const { blocks } of withValue) {
      expect(blocks).toContainEqual(
        expect.objectContaining({
          kind: 'chart',
          data: expect.objectContaining({ type: 'distribution' }),
        }),
      )
    }
  })

  it('compares centres inside their peer group only', () => {
    const groups = sectionOf(report, 'centres').sections ?? []
    expect(groups.map(({ id }) => id)).toEqual(['centres-local', 'centres-regional'])
    expect(tableTexts(report, 'centres-local-years').map(([name]) => name)).toEqual([
      'Centre',
      'West centre',
      'East centre',
    ])
    expect(textOfSection('centres-regional')).toContain('one centre in this group')
  })

  it('names a best and a worst service only where the test against the others allows it', () => {
    expect(textOfSection('summary')).toContain(
      'Certainly above the other services: Declaring residence',
    )
    const alike = municipalityInput([
      { service: 'residence', counts: () => [1, 2, 3, 20, 24] },
      { service: 'benefit', counts: () => [1, 2, 3, 21, 23] },
    ])
    const summary = sectionOf(annualReport(alike, 'en'), 'summary')
    expect(textOf(annualReport(alike, 'en'), summary)).toContain(
      'No service stands out for certain',
    )
  })

  it('counts withheld figures by reason in the data-quality statement', () => {
    expect(textOfSection('quality')).toMatch(
      /Of \d+ figures .* are not shown: .*(too few answers: \d+|to protect another figure: \d+)/,
    )
  })

  it('marks figures of 10 to 29 answers and asks for care', () => {
    const small = annualReport(
      municipalityInput([
        { service: 'residence', counts: (_, month) => (month < 3 ? [1, 1, 2, 4, 4] : undefined) },
      ]),
      'en',
    )
    // twelve answers in each of two months
    expect(textOf(small, sectionOf(small, 'service-residence'))).toContain(
      'Based on 24 answers: treat with care.',
    )
    expect(tableTexts(small, 'all-figures').some((row) => row.at(-1)?.includes('L'))).toBe(true)
  })

  it('leaves out what there is nothing to say about', () => {
    const small = annualReport(
      municipalityInput([{ service: 'residence', counts: () => [1, 2, 3, 20, 24] }], {
        surveys: [],
      }),
      'en',
    )
    const ids = small.sections.map(({ id }) => id)
    for (const absent of [
      'providers',
      'centres',
      'channels',
      'audiences',
      'questions',
      'questionnaire',
    ])
      expect(ids).not.toContain(absent)
  })

  it('does not compare years across a break in the answers themselves', () => {
    const broken = annualReport(
      municipalityInput(undefined, {
        breaks: [
          {
            period: '2025-04',
            service: 'residence',
            kind: 'scale',
            affects: 'measured',
            reason: { en: 'The scale was turned round.' },
          },
        ],
      }),
      'en',
    )
    const residence = textOf(broken, sectionOf(broken, 'service-residence'))
    expect(residence).toContain('Not comparable with 2024')
    expect(residence).not.toMatch(/Rose by/)
    const trend = sectionOf(broken, 'service-residence').blocks.find(
      (block) => block.kind === 'chart' && block.data.type === 'trend',
    )
    expect(trend).toMatchObject({
      data: { breaks: [{ before: '2025-04', reason: 'scale changed' }] },
    })
    expect(textOf(broken, sectionOf(broken, 'breaks'))).toContain('The scale was turned round.')
  })

  it('says plainly that nobody answered, and still stands', () => {
    const empty = annualReport(municipalityInput([]), 'en')
    expect(textOf(empty, sectionOf(empty, 'results'))).toContain('Nobody answered')
    expect(textOf(empty, sectionOf(empty, 'summary'))).toContain('no answers')
  })

  it('refuses a methodology that does not exist', () => {
    expect(() => annualReport(municipalityInput(undefined, { headline: 'none' }), 'en')).toThrow(
      /none/,
    )
  })
})

describe.each(LANGUAGES)('in the language %s', (language) => {
  const own = annualReport(municipalityInput(), language)

  it('lists in the annex every figure that is printed, once', () => {
    const listed = tableTexts(own, 'all-figures').slice(1)
    expect(listed.map(([id]) => id)).toEqual(own.figures.map(({ id }) => id))
    expect([...new Set(referredFigures(own))].toSorted()).toEqual(
      own.figures.map(({ id }) => id).toSorted(),
    )
  })

  it('has the same figures as in English, each with a text of its own', () => {
    expect(own.figures.map(({ indicator }) => indicator)).toEqual(
      report.figures.map(({ indicator }) => indicator),
    )
    expect(own.figures.every(({ label, text }) => label !== '' && text !== '')).toBe(true)
  })

  it('leaves no placeholder, key, NaN or undefined behind', () => {
    const all = allSections(own)
      .map((section) => textOf(own, { ...section, sections: [] }))
      .join('\n')
    expect(all).not.toMatch(/[{}]|NaN|undefined|\[object|\b(column|verdict|change)\.[a-z]/)
  })
})
