import { isLanguage, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { AUDIENCES, CHANNELS, MODES } from '../../../surveys/counts/place.ts'
import type { Block, Section } from '../../document/blocks.ts'
import type { ResponseCount, Responses } from '../responses.ts'
import { samplingOf } from '../results.ts'
import type { Telling } from '../telling.ts'
import { assistedBlocks } from './assisted.ts'
import { monthsOfYear, paragraph } from './parts.ts'

/** Who answered: numbers of responses, never of people asked, since nobody was drawn. */
export function respondentsSection(
  telling: Telling,
  responses: { readonly now: Responses; readonly before: Responses },
): Section {
  const { wording, now, before, input } = telling
  const { t, integer } = wording
  const own = responses.now

  const byMonth = (of: Responses, year: number) => {
    const counts = new Map(of.by('period').map(({ code, count }) => [code, count]))
    return monthsOfYear(year).map((month) => (counts.has(month) ? (counts.get(month) ?? null) : 0))
  }
  const current = byMonth(own, input.year)
  const previous = byMonth(responses.before, input.year - 1)
  const shown = (count: number | null | undefined) =>
    count === null || count === undefined ? t('word.hidden-count') : integer(count)

  const tables: Block[] = [
    {
      kind: 'table',
      id: 'responses-by-month',
      caption: t('respondents.by-month'),
      columns: [
        { title: t('column.month'), align: 'start' },
        { title: now, align: 'end' },
        { title: before, align: 'end' },
      ],
      rows: monthsOfYear(input.year).map((month, index) => [
        wording
          .period(month)
          .replace(/^\d{4}\. gada /, '')
          .replace(/ \d{4}$/, ''),
        shown(current[index]),
        shown(previous[index]),
      ]),
    },
    ...share('channel', own.by('channel'), (code) => {
      const known = CHANNELS.find((channel) => channel === code)
      return known ? t(`channel.${known}`) : code
    }),
    ...share('mode', own.by('mode'), (code) => {
      const known = MODES.find((mode) => mode === code)
      return known ? t(`mode.${known}`) : code
    }),
    ...share('audience', own.by('audience'), (code) => {
      const known = AUDIENCES.find((audience) => audience === code)
      return known ? t(`audience.${known}`) : code
    }),
    ...share('language', own.byLanguage(), (code) =>
      isLanguage(code) ? LANGUAGE_NAMES[code] : code,
    ),
  ]

  return {
    id: 'respondents',
    title: t('respondents.title'),
    blocks: [
      paragraph(
        t('respondents.total', { count: own.total, n: integer(own.total), year: now }),
        ' ',
        responses.before.total > 0
          ? t('respondents.before', { n: integer(responses.before.total), year: before })
          : t('respondents.none-before', { year: before }),
      ),
      paragraph(
        t(
          samplingOf(input) === 'random'
            ? 'respondents.random'
            : (input.denominators ?? []).length > 0
              ? 'respondents.rates-elsewhere'
              : 'respondents.not-representative',
        ),
      ),
      ...tables,
      ...assistedBlocks(telling),
    ],
  }

  function share(
    kind: 'channel' | 'mode' | 'audience' | 'language',
    counts: readonly ResponseCount[],
    nameOf: (code: string) => string,
  ): Block[] {
    if (counts.length === 0) return []
    const [only] = counts
    if (counts.length === 1 && only)
      return [paragraph(t(`respondents.all-${kind}`, { name: nameOf(only.code) }))]
    return [
      {
        kind: 'table',
        id: `responses-by-${kind}`,
        caption: t(`respondents.by-${kind}`),
        columns: [
          { title: t(`column.${kind}`), align: 'start' },
          { title: t('column.responses'), align: 'end' },
          { title: t('column.share'), align: 'end' },
        ],
        rows: counts.map(({ code, count }) => [
          nameOf(code),
          shown(count),
          count === null || own.total === 0
            ? t('word.hidden-share')
            : wording.share(count / own.total),
        ]),
      },
    ]
  }
}
