import { inLanguage } from '../../../locales/language.ts'
import type { Block, Section } from '../../document/blocks.ts'
import { DASH, type Telling, institutionName } from '../telling.ts'
import { paragraph } from './parts.ts'

const COUNTRIES_WITH_BASIS = ['LV', 'GB', 'UZ'] as const

/** What the report covers and which rules ask for it. */
export function scopeSection(telling: Telling): Section {
  const { wording, input, names } = telling
  const { t } = wording
  const institution = institutionName(telling)
  const country = COUNTRIES_WITH_BASIS.find((code) => code === input.institution.country)
  const covered = {
    all: t('scope.all', { institution }),
    provider: t('scope.provider', {
      name: input.scope.kind === 'provider' ? names.provider(input.scope.code) : '',
    }),
    service: t('scope.service', {
      name: input.scope.kind === 'service' ? names.service(input.scope.code) : '',
    }),
  }[input.scope.kind]

  const blocks: Block[] = [
    paragraph(
      covered,
      ' ',
      t('scope.counts', {
        services: input.services.length,
        providers: input.providers.length,
        centres: input.centres.length,
      }),
    ),
  ]
  if (input.services.length > 0) {
    blocks.push({
      kind: 'table',
      id: 'services-covered',
      caption: t('scope.services'),
      columns: [
        { title: t('column.service'), align: 'start' },
        { title: t('column.holder'), align: 'start' },
        { title: t('column.code'), align: 'start' },
      ],
      rows: input.services.map(({ code, name, holder }) => [
        inLanguage(name, wording.language, code),
        holder === ''
          ? DASH
          : holder === input.institution.code
            ? institution
            : names.provider(holder),
        { code },
      ]),
    })
  }
  return {
    id: 'scope',
    title: t('scope.title'),
    blocks,
    sections: [
      {
        id: 'legal-basis',
        title: t('legal.title'),
        blocks: country
          ? [
              paragraph(t(`legal.${country}.intro`)),
              {
                kind: 'list',
                items: ([1, 2, 3] as const).map((index) => [t(`legal.${country}.${index}`)]),
              },
            ]
          : [paragraph(t('legal.neutral'))],
      },
    ],
  }
}
