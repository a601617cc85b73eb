import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'

/** Each language by its own name; the current one is marked. */
export function LanguageSwitch() {
  const { t, language, setLanguage } = useLocale()
  return (
    <nav aria-label={t('language')} className="languages">
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-current={each === language ? 'true' : undefined}
          onClick={() => setLanguage(each)}
        >
          {LANGUAGE_NAMES[each]}
        </button>
      ))}
    </nav>
  )
}
