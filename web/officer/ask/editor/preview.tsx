import { Suspense, lazy, useDeferredValue, useId, useMemo, useState } from 'react'
import type { Language } from '../../../../locales/language.ts'
import { compileDefinition } from '../../../../surveys/answers/compile.ts'
import { checkDefinition } from '../../../../surveys/definition/check-definition.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { begunInEasyWords, easyReading } from '../../../../surveys/definition/easy-read.ts'
import { languagesOf } from '../../../../surveys/definition/questions.ts'
import { renderFormPage } from '../../../../surveys/forms/form-page.ts'
import { useLocale } from '../../../locale.tsx'
import { Waiting } from '../../../ui/waiting.tsx'
import { useSession } from '../../session.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { WordingChoice } from './wording-choice.tsx'
import { useEditorWords } from './words.ts'

const SurveyPreview = lazy(async () => {
  const { SurveyPreview: component } = await import('../survey-preview.tsx')
  return { default: component }
})

const WIDTHS = ['phone', 'desktop'] as const
const KINDS = ['plain', 'enhanced'] as const
export type PreviewWidth = (typeof WIDTHS)[number]

interface PreviewProps {
  definition: Definition
  width: PreviewWidth
  onWidth: (width: PreviewWidth) => void
}

/**
 * The draft as respondents will see it: the page that works without scripts, or the enhanced one; on
 * a phone or on a wide screen; in each language.
 */
export function Preview({ definition, width, onWidth }: PreviewProps) {
  const { t } = useEditorWords()
  const { language: own } = useLocale()
  const [language, setLanguage] = useState<Language>(own)
  const [kind, setKind] = useState<(typeof KINDS)[number]>('plain')
  const [wantsEasy, setWantsEasy] = useState(false)
  const latest = useDeferredValue(definition)
  const hasEasy = useMemo(() => begunInEasyWords(latest).includes(language), [latest, language])
  const isEasy = hasEasy && wantsEasy
  const shown = useMemo(
    () => (isEasy ? easyReading(latest, language) : latest),
    [latest, isEasy, language],
  )
  const heading = useId()
  return (
    <section className="editor-preview" aria-labelledby={heading}>
      <h2 id={heading}>{t('preview_title')}</h2>
      <LanguageChoice label={t('preview_language')} value={language} onChange={setLanguage} />
      {hasEasy && <WordingChoice isEasy={wantsEasy} onChange={setWantsEasy} />}
      <div className="preview-choices">
        <fieldset className="switch">
          <legend>{t('preview_width')}</legend>
          {WIDTHS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="preview-width"
                checked={each === width}
                onChange={() => onWidth(each)}
              />
              <span>{t(`preview_${each}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className="switch">
          <legend>{t('preview_kind')}</legend>
          {KINDS.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="preview-kind"
                checked={each === kind}
                onChange={() => setKind(each)}
              />
              <span>{t(`preview_${each}`)}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <section
        className={`preview-frame preview-${width}`}
        aria-label={t('preview_region')}
        // A region that scrolls must take the focus, or a keyboard cannot scroll it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {kind === 'plain' ? (
          <PlainPreview definition={shown} language={language} isEasy={isEasy} />
        ) : (
          <Suspense fallback={<Waiting />}>
            <SurveyPreview
              key={`${language} ${JSON.stringify(shown)}`}
              definition={shown}
              language={language}
            />
          </Suspense>
        )}
      </section>
    </section>
  )
}

/** The respondent's page itself, in a frame that may run no script and send nothing. */
function PlainPreview({
  definition,
  language,
  isEasy,
}: {
  definition: Definition
  language: Language
  isEasy: boolean
}) {
  const { t } = useEditorWords()
  const { named } = useLocale()
  const { institution } = useSession()
  const page = useMemo(() => {
    const check = checkDefinition(definition)
    const usable = check.status === 'accepted' ? check.definition : check.draft
    if (!usable) return undefined
    return renderFormPage({
      compiled: compileDefinition(usable),
      language,
      languages: languagesOf(usable),
      institutionName: named(institution.name, institution.code),
      serviceName: '',
      madeUp: institution.madeUp,
      action: '',
      responsesUrl: null,
      responseId: '',
      surveyVersion: 0,
      scriptUrl: null,
      enhanceUrl: null,
      status: 'preview',
      isEasy,
    })
  }, [definition, language, isEasy, named, institution])
  if (page === undefined) return <p>{t('preview_faulty')}</p>
  return <iframe title={t('preview_frame')} sandbox="" srcDoc={page} />
}
