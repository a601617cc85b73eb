import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'

interface LanguageChoiceProps {
  label: string
  value: Language
  onChange: (language: Language) => void
}

/** One of the four languages, each by its own name. */
export function LanguageChoice({ label, value, onChange }: LanguageChoiceProps) {
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {LANGUAGES.map((each) => (
        <label key={each} lang={each}>
          <input
            type="radio"
            name={label}
            checked={each === value}
            onChange={() => onChange(each)}
          />
          <span>{LANGUAGE_NAMES[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
