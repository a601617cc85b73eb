import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'
import { formatDay, formatPeriod } from './dates.ts'

/** Messages of one area (report, respond, console …), complete in every language. */
export type Catalog<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

/** Turns keys and figures into words of one language. */
export interface Wording<Key extends string = string> {
  readonly language: Language
  /** The message with ICU placeholders and plurals filled in. */
  t: (key: Key, values?: Readonly<Record<string, string | number>>) => string
  /** A fraction as per cent: 0.7125 → '71,3 %' (lv). */
  share: (fraction: number, digits?: number) => string
  /** A difference of fractions as signed percentage points, without the unit: 0.021 → '+2,1'. */
  points: (difference: number, digits?: number) => string
  decimal: (value: number, digits: number) => string
  integer: (value: number) => string
  /** '2025-03-14' → '2025. gada 14. marts' (lv), '14 March 2025' (en). */
  day: (day: string) => string
  /** '2025-03' → 'marts 2025', '2025-Q1' → '2025 Q1', '2025' → '2025'. */
  period: (period: string, style?: 'long' | 'short') => string
}

/** Conventions of the four languages: plurals, decimal comma and thin spaces (except English). */
const NUMBER_LOCALE: Record<Language, string> = { lv: 'lv', en: 'en-GB', ru: 'ru', uz: 'uz-Latn' }
/**
 * Not every browser carries Uzbek and would fall back to a decimal point; Uzbek writes numbers as
 * Russian does.
 */
const DECIMAL_LOCALE: Record<Language, string> = { ...NUMBER_LOCALE, uz: 'ru' }
const NARROW_NO_BREAK_SPACE = '\u202f'
const MINUS = '\u2212'

/** The wording of one area in one language. Formats are parsed once and kept. */
export function createWording<Key extends string>(
  language: Language,
  catalog: Catalog<Key>,
): Wording<Key> {
  const messages = catalog[language]
  const parsed = new Map<Key, IntlMessageFormat>()
  const decimals = new Map<number, Intl.NumberFormat>()

  const decimal = (value: number, digits: number) => {
    let format = decimals.get(digits)
    if (!format) {
      format = new Intl.NumberFormat(DECIMAL_LOCALE[language], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        roundingMode: 'halfExpand',
        useGrouping: true,
      })
      decimals.set(digits, format)
    }
    return format
      .formatToParts(value)
      .map(({ type, value: text }) => {
        if (type === 'group') return NARROW_NO_BREAK_SPACE
        if (type === 'minusSign') return MINUS
        return text
      })
      .join('')
  }

  return {
    language,
    t(key, values) {
      let format = parsed.get(key)
      if (!format) {
        format = new IntlMessageFormat(messages[key], NUMBER_LOCALE[language], undefined, {
          ignoreTag: true,
        })
        parsed.set(key, format)
      }
      return String(format.format(values))
    },
    share: (fraction, digits = 1) => `${decimal(fraction * 100, digits)}${percentSign(language)}`,
    points: (difference, digits = 1) => {
      const text = decimal(difference * 100, digits)
      return difference > 0 && /[1-9]/.test(text) ? `+${text}` : text
    },
    decimal,
    integer: (value) => decimal(value, 0),
    day: (day) => formatDay(day, language),
    period: (period, style = 'long') => formatPeriod(period, language, style),
  }
}

/** English sets the sign close, the others after a no-break space. */
function percentSign(language: Language): string {
  return language === 'en' ? '%' : '\u00a0%'
}
