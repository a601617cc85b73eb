import { LANGUAGES, LANGUAGE_NAMES } from '../../../../locales/language.ts'
import { CHANNELS, MODES } from '../../../../surveys/counts/place.ts'
import type { AnswerMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import { useLocale } from '../../../locale.tsx'
import type { Catalogue } from '../../queries.ts'
import { choicesOf } from '../../services/name-of.ts'
import { useSession } from '../../session.tsx'
import { DayFields } from './day-fields.tsx'
import { sourceOf, sourceValue, withPlace } from './mapping-edit.ts'
import { Select, type SelectOption } from './select.tsx'
import { useWords } from './words.ts'

interface EveryAnswerProps {
  mapping: AnswerMapping
  columns: readonly string[]
  catalogue: Catalogue
  unsureDay: boolean
  onChange: (mapping: AnswerMapping) => void
}

/** What every answer has besides answers: its number, day, language and place. */
export function EveryAnswer(props: EveryAnswerProps) {
  const { mapping, columns, catalogue, unsureDay, onChange } = props
  const { t: console, named, language } = useLocale()
  const { t } = useWords()
  const { may } = useSession()
  const place = 'point' in mapping.place ? undefined : mapping.place
  const byColumn = columns.map((column) => ({ value: `column:${column}`, label: column }))
  const fixed = (options: readonly SelectOption[]) =>
    options.map(({ value, label }) => ({ value: `fixed:${value}`, label }))
  const groups = (options: readonly SelectOption[]) => [
    { label: t('same_for_all'), options: fixed(options) },
    { label: t('from_column'), options: byColumn },
  ]
  const providers = catalogue.providers.filter(({ code }) => may('response.import', code))
  return (
    <fieldset className="mapping">
      <legend>{t('every_answer')}</legend>
      <div className="columns">
        <Select
          label={t('id')}
          hint={t('id_hint')}
          value={mapping.id?.column ?? ''}
          empty={t('id_none')}
          options={columns.map((column) => ({ value: column, label: column }))}
          onChange={(column) => {
            const { id: _, ...rest } = mapping
            onChange(column === '' ? rest : { ...rest, id: { column } })
          }}
        />
        <DayFields mapping={mapping} columns={columns} unsure={unsureDay} onChange={onChange} />
        <Select
          label={t('language')}
          value={sourceValue(mapping.language)}
          groups={groups(LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })))}
          onChange={(value) => {
            const source = sourceOf(value, mapping.language)
            const spoken = LANGUAGES.find((each) => 'fixed' in source && each === source.fixed)
            if ('column' in source) onChange({ ...mapping, language: source })
            else if (spoken) onChange({ ...mapping, language: { fixed: spoken } })
          }}
        />
        <Select
          label={t('provider')}
          value={sourceValue(place?.provider)}
          empty={console('choose')}
          groups={groups(choicesOf(providers, named, language))}
          onChange={(value) => onChange(withPlace(mapping, 'provider', value))}
        />
        <Select
          label={t('service')}
          value={sourceValue(place?.service)}
          empty={console('choose')}
          groups={groups(choicesOf(catalogue.services, named, language))}
          onChange={(value) => onChange(withPlace(mapping, 'service', value))}
        />
        <Select
          label={t('centre')}
          value={sourceValue(place?.centre)}
          empty={t('no_centre')}
          groups={groups(choicesOf(catalogue.centres, named, language))}
          onChange={(value) => onChange(withPlace(mapping, 'centre', value))}
        />
        <Select
          label={t('channel')}
          value={sourceValue(place?.channel)}
          groups={groups(CHANNELS.map((value) => ({ value, label: console(`channel_${value}`) })))}
          onChange={(value) => onChange(withPlace(mapping, 'channel', value))}
        />
        <Select
          label={t('mode')}
          value={sourceValue(mapping.place.mode ?? { fixed: 'imported' })}
          groups={groups(MODES.map((value) => ({ value, label: console(`mode_${value}`) })))}
          onChange={(value) => onChange(withPlace(mapping, 'mode', value))}
        />
      </div>
    </fieldset>
  )
}
