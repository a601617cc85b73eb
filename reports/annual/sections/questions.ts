import { inLanguage } from '../../../locales/language.ts'
import { histogramOf, respondentsOf } from '../../../surveys/counts/histogram.ts'
import type { Chart, Section } from '../../document/blocks.ts'
import { mergeBy } from '../../scoring/merge.ts'
import { cubeUntilYearEnd, publicDistribution } from '../results.ts'
import { scaleQuestions } from '../scale-questions.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** The other questions on a scale: how people answered them, one chart for each set of options. */
export function questionsSection(telling: Telling): Section | undefined {
  const { wording, input, now, results, headline } = telling
  const { t, language } = wording
  const year = mergeBy(cubeUntilYearEnd(input), { by: [], periodKind: 'year' }).find(
    ({ period }) => period === now,
  )
  if (!year) return undefined

  const scales = new Map<string, { options: string[]; rows: Row[] }>()
  for (const question of scaleQuestions(input.surveys).values()) {
    const { code, points, title } = question
    if (code === results.main.rule.item) continue
    const tally = year.tallies.get(code)
    const histogram = tally && histogramOf(tally, points)
    if (!histogram || respondentsOf(histogram) < headline.minimumBase.withheldBelow) continue
    const options = question.options.map((option) =>
      inLanguage(option.title, language, option.code),
    )
    const scale = scales.get(options.join('\n')) ?? { options, rows: [] }
    const { shares, n } = publicDistribution(histogram)
    scale.rows.push({ name: inLanguage(title, language, code), shares, n })
    scales.set(options.join('\n'), scale)
  }
  if (scales.size === 0) return undefined

  return {
    id: 'questions',
    title: t('questions.title'),
    blocks: [
      paragraph(t('questions.lead')),
      ...[...scales.values()].map((scale, index) =>
        chartOf(telling, scale, `questions-${index + 1}`),
      ),
    ],
  }
}

interface Row {
  readonly name: string
  readonly shares: readonly (number | null)[]
  readonly n: number
}

function chartOf(
  telling: Telling,
  { options, rows }: { options: string[]; rows: Row[] },
  id: string,
): Chart {
  const { wording, now } = telling
  const { t, share, integer } = wording
  return {
    kind: 'chart',
    id,
    title: t('questions.answers', { year: now }),
    answer: t('questions.answer', { count: rows.length }),
    alternative: [
      t('distribution.alternative'),
      ...rows.map(({ name, shares, n }) => {
        const parts = shares.map(
          (part, option) =>
            `${options[option] ?? ''}: ${part === null ? t('word.hidden-share') : share(part)}`,
        )
        return `${name} (${t('basis.n', { n: integer(n) })}): ${parts.join('; ')}.`
      }),
    ].join(' '),
    note: telling.sourceNote(
      rows.some(({ shares }) => shares.includes(null)) ? t('note.hidden-options') : '',
    ),
    data: { type: 'distribution', options, rows },
  }
}
