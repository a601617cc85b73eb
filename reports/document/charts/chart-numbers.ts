import type { Language } from '../../../locales/language.ts'
import { createWording } from '../../../locales/wording.ts'

const NO_MESSAGES = { lv: {}, en: {}, ru: {}, uz: {} }

/** Number formats for axes and labels: those of the text around the chart. */
export function chartNumbers(language: Language) {
  const { share, decimal, integer } = createWording<never>(language, NO_MESSAGES)
  return { share, decimal, integer }
}

export type ChartNumbers = ReturnType<typeof chartNumbers>
