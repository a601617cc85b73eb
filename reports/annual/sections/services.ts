import type { Section } from '../../document/blocks.ts'
import type { Slice } from '../../scoring/indicator.ts'
import { inCatalogueOrder } from '../catalogue-order.ts'
import type { ModeEffect } from '../modes.ts'
import type { Telling } from '../telling.ts'
import { serviceModes } from './modes.ts'
import {
  comparisonTable,
  distributionChart,
  formulasTable,
  intervalChart,
  paragraph,
  present,
  trendChart,
} from './parts.ts'

/** Every service with answers: all beside one another, then each by itself. */
export function servicesSection(
  telling: Telling,
  effects: readonly ModeEffect[],
): Section | undefined {
  const { wording, results, names, now } = telling
  const { t } = wording
  const slices = inCatalogueOrder(telling.input, results.slices(['service'])).filter((slice) =>
    results.find(results.main, slice, now),
  )
  if (slices.length === 0) return undefined

  return {
    id: 'services',
    title: t('services.title'),
    blocks: [
      ...present(
        intervalChart(telling, slices, {
          id: 'services-compared',
          title: t('services.compared'),
          answer: t('services.compared-answer', { count: slices.length, year: now }),
        }),
      ),
      comparisonTable(telling, slices, {
        id: 'services-years',
        caption: t('services.years'),
        firstColumn: t('column.service'),
      }),
      formulasTable(
        telling,
        slices.map((slice) => ({ name: names.slice(slice), slice, period: now })),
        {
          id: 'services-formulas',
          caption: t('services.formulas', { year: now }),
          firstColumn: t('column.service'),
        },
      ),
    ],
    sections: slices.map((slice) => serviceSection(telling, slice, effects)),
  }
}

function serviceSection(telling: Telling, slice: Slice, effects: readonly ModeEffect[]): Section {
  const { wording, results, names, now, before, figure, base, changeSentence, ruleName } = telling
  const { t } = wording
  const { main } = results
  const id = `service-${anchor(slice.service ?? '')}`
  const own = results.find(main, slice, now)
  const small = own?.figure.status === 'measured' && own.figure.flags.includes('low-reliability')
  const years = [now, before].map((year) => ({ name: year, slice, period: year }))
  const sentence = changeSentence(main, slice)

  return {
    id,
    title: names.slice(slice),
    blocks: [
      paragraph(
        `${ruleName(main)}, ${now}: `,
        figure(own),
        own?.figure.status === 'measured' ? ` (${t('basis.n', { n: base(own) })}). ` : '. ',
        small && own.figure.status === 'measured'
          ? `${t('small-base', { count: own.figure.n })} `
          : '',
        sentence,
      ),
      ...present(
        distributionChart(telling, years, {
          id: `${id}-answers`,
          title: t('services.answers', { name: names.slice(slice) }),
        }),
      ),
      ...(own?.figure.status === 'measured' ? serviceModes(telling, slice, id, effects) : []),
      ...present(
        trendChart(telling, slice, {
          id: `${id}-trend`,
          title: t('services.trend', { name: names.slice(slice) }),
          answer: sentence,
        }),
      ),
    ],
  }
}

/** A code as part of an anchor and a file name: ASCII letters, digits and hyphens. */
export function anchor(code: string): string {
  return /^[A-Za-z0-9-]+$/.test(code)
    ? code
    : [...new TextEncoder().encode(code)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
