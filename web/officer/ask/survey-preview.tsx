import 'survey-core/survey-core.fontless.min.css'
import './preview.css'
import 'survey-core/i18n/latvian'
import 'survey-core/i18n/russian'
import { useEffect, useState } from 'react'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import type { Language } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import type { Survey as SurveyData } from '../queries.ts'
import { surveyTheme } from '../../ui/survey-theme.ts'
import { addUzbek } from '../../ui/survey-uzbek.ts'

const COLOURS = {
  card: '--card',
  inner: '--card',
  picked: '--picked',
  onPrimary: '--on-primary',
} as const

addUzbek()

interface SurveyPreviewProps {
  definition: SurveyData['draft']
  /** Default: the language of the console. */
  language?: Language
}

/** The draft as a working questionnaire. What is answered here stays in this page and is lost. */
export function SurveyPreview({ definition, language: chosen }: SurveyPreviewProps) {
  const { language: own } = useLocale()
  const language = chosen ?? own
  const [model] = useState(() => {
    const made = new Model(definition)
    made.applyTheme(surveyTheme(COLOURS))
    // The console's page has its own first heading.
    made.showTitle = false
    made.focusFirstQuestionAutomatic = false
    return made
  })
  useEffect(() => {
    showIn(model, language)
  }, [model, language])
  return (
    <div className="preview">
      <Survey model={model} />
    </div>
  )
}

function showIn(model: Model, language: Language): void {
  model.locale = language
}
