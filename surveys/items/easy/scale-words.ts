import type { LocalizedText } from '../../../locales/language.ts'

const NOT_AT_ALL = {
  lv: 'Nē, pavisam ne',
  en: 'No, not at all',
  ru: 'Нет, совсем нет',
  uz: 'Yoʻq, mutlaqo',
}
const RATHER_NOT = { lv: 'Drīzāk nē', en: 'Mostly no', ru: 'Скорее нет', uz: 'Koʻproq yoʻq' }
const BOTH = {
  lv: 'Gan jā, gan nē',
  en: 'Yes and no',
  ru: 'И да, и нет',
  uz: 'Ham ha, ham yoʻq',
}
const RATHER = { lv: 'Drīzāk jā', en: 'Mostly yes', ru: 'Скорее да', uz: 'Koʻproq ha' }

/** "Are you happy with …?", lowest first. */
export const EASY_SATISFACTION: readonly LocalizedText[] = [
  NOT_AT_ALL,
  RATHER_NOT,
  BOTH,
  RATHER,
  { lv: 'Jā, ļoti', en: 'Yes, very', ru: 'Да, очень', uz: 'Ha, juda' },
]

/** "Was it so?", lowest first. */
export const EASY_AGREEMENT: readonly LocalizedText[] = [
  NOT_AT_ALL,
  RATHER_NOT,
  BOTH,
  RATHER,
  { lv: 'Jā, pilnīgi', en: 'Yes, completely', ru: 'Да, полностью', uz: 'Ha, toʻliq' },
]

export const EASY_NA = {
  lv: 'Tas nav par mani',
  en: 'This is not about me',
  ru: 'Это не про меня',
  uz: 'Bu men haqimda emas',
}
