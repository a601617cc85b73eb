import type { Language } from './language.ts'

/**
 * Month names of our own: browsers differ in what they carry for Uzbek in Latin script.
 * Latvian in the nominative ("marts 2025"); a day in running text uses `MONTHS_OF_DAY`.
 */
const MONTHS: Record<Language, readonly string[]> = {
  lv: [
    'janvāris',
    'februāris',
    'marts',
    'aprīlis',
    'maijs',
    'jūnijs',
    'jūlijs',
    'augusts',
    'septembris',
    'oktobris',
    'novembris',
    'decembris',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  uz: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avgust',
    'sentabr',
    'oktabr',
    'noyabr',
    'dekabr',
  ],
}

const MONTHS_OF_DAY: Record<Language, readonly string[]> = {
  ...MONTHS,
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
}

const SHORT_MONTHS: Record<Language, readonly string[]> = {
  lv: [
    'janv.',
    'febr.',
    'marts',
    'apr.',
    'maijs',
    'jūn.',
    'jūl.',
    'aug.',
    'sept.',
    'okt.',
    'nov.',
    'dec.',
  ],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  ru: [
    'янв.',
    'февр.',
    'март',
    'апр.',
    'май',
    'июнь',
    'июль',
    'авг.',
    'сент.',
    'окт.',
    'нояб.',
    'дек.',
  ],
  uz: [
    'yan.',
    'fev.',
    'mart',
    'apr.',
    'may',
    'iyun',
    'iyul',
    'avg.',
    'sen.',
    'okt.',
    'noy.',
    'dek.',
  ],
}

/** '2025-03-14' in words. */
export function formatDay(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS_OF_DAY[language][Number(month) - 1] ?? month
  const number = Number(date)
  switch (language) {
    case 'lv':
      return `${year}. gada ${number}. ${name}`
    case 'en':
      return `${number} ${name} ${year}`
    case 'ru':
      return `${number} ${name} ${year} г.`
    case 'uz':
      return `${year}-yil ${number}-${name}`
  }
}

/** '2025-03' → 'March 2025', '2025-Q1' → '2025 Q1', '2025-H1' → '2025 H1'; other text as it is. */
export function formatPeriod(period: string, language: Language, style: 'long' | 'short'): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period)
  if (month) {
    const [, year = '', number = ''] = month
    const names = style === 'long' ? MONTHS : SHORT_MONTHS
    const name = names[language][Number(number) - 1] ?? number
    return language === 'lv' ? `${year}. gada ${name}` : `${name} ${year}`
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) {
    const [, year = '', number = ''] = quarter
    return language === 'lv' ? `${year}. gada ${number}. ceturksnis` : `${year} Q${number}`
  }
  const half = /^(\d{4})-H([12])$/.exec(period)
  if (half) {
    const [, year = '', number = '1'] = half
    return halfYear(year, number, language)
  }
  return period
}

function halfYear(year: string, number: string, language: Language): string {
  switch (language) {
    case 'lv':
      return `${year}. gada ${number}. pusgads`
    case 'en':
      return `${year} H${number}`
    case 'ru':
      return `${number}-е полугодие ${year}`
    case 'uz':
      return `${year}-yil ${number}-yarmi`
  }
}
