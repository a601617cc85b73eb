import { inLanguage } from '../../../locales/language.ts'
import type { Block, Section } from '../../document/blocks.ts'
import { DEFAULT_DISCLOSURE } from '../../disclosure/policy.ts'
import { samplingOf } from '../results.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** How the figures came about, for a council member. */
export function methodSection(telling: Telling): Section {
  const { wording, input, headline, results, ruleName } = telling
  const { t, language, share } = wording
  const { minimumBase } = headline

  const instruments: Block[] =
    input.surveys.length === 0
      ? [paragraph(t(input.source.kind === 'imported' ? 'method.imported' : 'method.no-survey'))]
      : [
          {
            kind: 'table',
            id: 'instruments',
            caption: t('method.instruments'),
            columns: [
              { title: t('column.questionnaire'), align: 'start' },
              { title: t('column.version'), align: 'end' },
              { title: t('column.published'), align: 'start' },
              { title: t('column.languages'), align: 'start' },
              { title: t('column.points'), align: 'end' },
              { title: t('column.fingerprint'), align: 'start' },
            ],
            rows: input.surveys.map((survey) => [
              inLanguage(survey.title, language),
              String(survey.version),
              wording.day(survey.publishedOn),
              survey.languages.join(', '),
              wording.integer(survey.collectionPoints),
              { code: survey.fingerprint.slice(0, 12) },
            ]),
            note: t('method.fingerprint'),
          },
        ]

  const reasons = [
    t('method.question', { points: results.main.rule.points }),
    ...(samplingOf(input) === 'random' ? [] : [t('method.self-selected')]),
    t(samplingOf(input) === 'random' ? 'method.interval' : 'method.interval-by-chance'),
    t('method.change'),
    t('method.minimum', {
      withheld: minimumBase.withheldBelow,
      low: minimumBase.lowReliabilityBelow,
    }),
    t('method.disclosure', { count: DEFAULT_DISCLOSURE.countsBelow }),
    t('method.not-applicable', { share: share(0.2, 0) }),
    t('method.sum'),
  ]

  return {
    id: 'method',
    title: t('method.title'),
    blocks: [
      paragraph({ strong: headline.title[language] }, '. ', headline.summary[language]),
      { kind: 'list', items: reasons.map((text) => [text]) },
      {
        kind: 'table',
        id: 'formulas-used',
        caption: t('method.formulas'),
        columns: [
          { title: t('column.indicator'), align: 'start' },
          { title: t('column.formula'), align: 'start' },
          { title: t('column.method'), align: 'start' },
        ],
        rows: results.rules.map((of) => [
          ruleName(of),
          { code: of.rule.formula },
          { code: `${of.profile.id} ${of.profile.version}` },
        ]),
        note: t('method.formula-note'),
      },
    ],
    sections: [
      { id: 'instruments-used', title: t('method.instruments-title'), blocks: instruments },
    ],
  }
}
