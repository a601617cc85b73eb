import { LANGUAGES, LANGUAGE_NAMES } from '../../locales/language.ts'
import { useLocale } from '../locale.tsx'
import type { Form } from './form.ts'
import { TextField } from './text-field.tsx'

/** A name in up to four languages, at least one of them. */
export function NameFields({ form, prefix, label }: { form: Form; prefix: string; label: string }) {
  const { t } = useLocale()
  return (
    <fieldset>
      <legend>{label}</legend>
      <p className="hint">{t('name_hint')}</p>
      <div className="columns">
        {LANGUAGES.map((language) => (
          <TextField
            key={language}
            form={form}
            name={`${prefix}.${language}`}
            label={LANGUAGE_NAMES[language]}
            lang={language}
          />
        ))}
      </div>
    </fieldset>
  )
}
