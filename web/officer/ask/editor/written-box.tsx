import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import {
  type WrittenText,
  withText,
  writtenIn,
} from '../../../../surveys/definition/editing/texts.ts'
import type { SurveyText } from '../../../../surveys/definition/text.ts'
import { TextBox } from './field.tsx'
import { useEditorWords } from './words.ts'

export interface WrittenBoxProps {
  label: string
  hint?: string | undefined
  text: SurveyText | undefined
  language: Language
  /** The definition's own language: that of plain strings. */
  locale: Language | undefined
  onChange: (text: WrittenText | undefined) => void
  long?: boolean
  readOnly?: boolean
  faults?: readonly string[]
}

/** A text in the language that is being written; while it is empty, another language shows what it says. */
export function WrittenBox({ text, language, locale, onChange, hint, ...box }: WrittenBoxProps) {
  const { t } = useEditorWords()
  const value = writtenIn(text, language, locale)
  const other = LANGUAGES.find((each) => writtenIn(text, each, locale) !== '')
  const says =
    value === '' && other !== undefined
      ? t('says_elsewhere', {
          language: LANGUAGE_NAMES[other],
          text: writtenIn(text, other, locale),
        })
      : undefined
  return (
    <TextBox
      {...box}
      lang={language}
      hint={[hint, says].filter(Boolean).join(' ') || undefined}
      value={value}
      onChange={(typed) => onChange(withText(text, language, typed, locale))}
    />
  )
}
