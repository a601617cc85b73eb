import { AUDIENCES } from '../../../../surveys/counts/place.ts'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { withFields } from '../../../../surveys/definition/editing/fields.ts'
import { useLocale } from '../../../locale.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { DraftEditor } from './draft-editor.ts'
import { WHOLE } from './draft-faults.ts'
import { ChoiceBox, NumberBox } from './field.tsx'
import { useEditorWords } from './words.ts'
import { WrittenBox } from './written-box.tsx'

const TEXTS = ['title', 'description', 'purpose', 'privacyNotice'] as const
const OWED = ['title', 'purpose', 'privacyNotice', 'audience', 'retentionMonths']

/** What the questionnaire is called, what for, what is stored and how long: owed before publishing. */
export function WholePanel({ editor, language }: { editor: DraftEditor; language: Language }) {
  const { t } = useEditorWords()
  const { t: say } = useLocale()
  const { definition, edit, faults } = editor
  const own = faults.filter(({ row }) => row === WHOLE)
  const faultsAt = (place: string) =>
    own.filter((fault) => fault.place === place).map(() => t(`owed_${owed(place)}`))
  const others = own.filter(({ place }) => !OWED.includes(place))
  return (
    <div className="panel">
      <h2>{t('whole')}</h2>
      {others.length > 0 && (
        <Notice kind="bad">
          <ul>
            {others.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {TEXTS.map((field) => (
        <WrittenBox
          key={field}
          label={t(`whole_${field}`)}
          hint={t(`whole_${field}_hint`)}
          long={field !== 'title'}
          text={definition[field]}
          language={language}
          locale={definition.locale}
          faults={faultsAt(field)}
          onChange={(text) =>
            edit((old) => withFields(old, { [field]: text }), `${field} ${language}`)
          }
        />
      ))}
      <NumberBox
        label={t('whole_retentionMonths')}
        hint={t('whole_retentionMonths_hint')}
        min={1}
        max={120}
        value={definition.retentionMonths}
        faults={faultsAt('retentionMonths')}
        onChange={(retentionMonths) =>
          edit((old) => withFields(old, { retentionMonths }), 'retention')
        }
      />
      <div className="columns">
        <ChoiceBox
          label={t('whole_audience')}
          value={definition.audience ?? ''}
          {...(definition.audience === undefined && { empty: say('choose') })}
          choices={AUDIENCES.map((value) => ({ value, label: say(`audience_${value}`) }))}
          faults={faultsAt('audience')}
          onChange={(chosen) => {
            const audience = AUDIENCES.find((each) => each === chosen)
            if (audience) edit((old) => ({ ...old, audience }))
          }}
        />
        <ChoiceBox
          label={t('whole_locale')}
          hint={t('whole_locale_hint')}
          value={definition.locale ?? 'en'}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(chosen) => {
            const locale = LANGUAGES.find((each) => each === chosen)
            if (locale) edit((old) => ({ ...old, locale }))
          }}
        />
      </div>
    </div>
  )
}

function owed(
  place: string,
): 'title' | 'purpose' | 'privacyNotice' | 'audience' | 'retentionMonths' {
  switch (place) {
    case 'purpose':
    case 'privacyNotice':
    case 'audience':
    case 'retentionMonths':
      return place
    default:
      return 'title'
  }
}
