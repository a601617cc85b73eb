import './letter-preview.css'
import { useState } from 'react'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { useLocale } from '../../../locale.tsx'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { type Wave, useLetter } from './queries.ts'
import { useInvitationWords } from './words.ts'

/** The letter as people get it, in each language. Its links lead nowhere. */
export function LetterPreview({ wave }: { wave: Wave }) {
  const { t } = useInvitationWords()
  const { language: own } = useLocale()
  const [language, setLanguage] = useState<Language>(own)
  const [reminder, setReminder] = useState(false)
  const letter = useLetter(wave.id, language, reminder)
  return (
    <>
      <h2>{t('letter')}</h2>
      <p className="letter-choice">
        <InlineSelect
          label={t('letter_language')}
          value={language}
          choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => setLanguage(LANGUAGES.find((each) => each === value) ?? own)}
        />
        <InlineSelect
          label={t('letter_kind')}
          value={reminder ? 'reminder' : 'invitation'}
          choices={(['invitation', 'reminder'] as const).map((value) => ({
            value,
            label: t(`letter_${value}`),
          }))}
          onChange={(value) => setReminder(value === 'reminder')}
        />
      </p>
      <Loaded query={letter}>
        {({ subject, html, text }) => (
          <div lang={language} className="letter">
            <p>
              <strong>
                {t('letter_subject')}: {subject}
              </strong>
            </p>
            {/* No script, no form, no way out: the letter is a document of its own. */}
            <iframe title={subject} sandbox="" srcDoc={html} />
            <details>
              <summary>{t('letter_as_text')}</summary>
              <pre>{text}</pre>
            </details>
          </div>
        )}
      </Loaded>
    </>
  )
}
