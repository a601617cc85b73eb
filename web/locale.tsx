import { type ReactNode, createContext, useContext, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type ConsoleWording, consoleWording } from '../locales/console/index.ts'
import {
  type EnteredText,
  LANGUAGES,
  type Language,
  inLanguage,
  isLanguage,
} from '../locales/language.ts'

interface Locale extends ConsoleWording {
  readonly setLanguage: (language: Language) => void
  /** What somebody entered, in the chosen language where they entered it in that. */
  readonly named: (text: EnteredText, fallback?: string) => string
}

const KEPT = 'meraukla.language'
const LocaleContext = createContext<Locale | null>(null)

/** Everything below it is in one language, which the page's `lang` says too. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(() => announced(firstLanguage()))
  const locale: Locale = {
    ...consoleWording(language),
    setLanguage(chosen) {
      localStorage.setItem(KEPT, chosen)
      choose(announced(chosen))
    },
    named: (text, fallback) => inLanguage(text, language, fallback),
  }
  return (
    <LocaleContext value={locale}>
      <I18nProvider locale={language}>{children}</I18nProvider>
    </LocaleContext>
  )
}

/** The wording of the chosen language. @throws {Error} outside a `LocaleProvider` */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('useLocale needs a LocaleProvider above it')
  return locale
}

/** Kept from last time, else the browser's first that we have, else Latvian. */
function firstLanguage(): Language {
  const wanted = [localStorage.getItem(KEPT), ...navigator.languages]
  return wanted.map((tag) => tag?.split('-')[0]).find(isLanguage) ?? LANGUAGES[0]
}

/** Also what calls to the server send as their language. */
function announced(language: Language): Language {
  document.documentElement.lang = language
  return language
}
