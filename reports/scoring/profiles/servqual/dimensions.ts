import type { LocalizedText } from '../../../../locales/language.ts'

/** One of the five dimensions of service quality, with the numbers of its items, 1…22. */
export interface QualityDimension {
  readonly id: 'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy'
  readonly name: LocalizedText
  readonly items: readonly number[]
}

/** Steps of agreement of every item, for expectations and for perceptions. */
export const QUALITY_POINTS = 7

/**
 * 22 items: tangibles 4, reliability 5, responsiveness 4, assurance 4, empathy 5.
 *
 * @see A. Parasuraman, V. A. Zeithaml, L. L. Berry, "SERVQUAL", Journal of Retailing 64 (1988)
 */
export const QUALITY_DIMENSIONS: readonly QualityDimension[] = [
  {
    id: 'tangibles',
    name: {
      lv: 'Materiālā vide',
      en: 'Tangibles',
      ru: 'Материальная среда',
      uz: 'Moddiy muhit',
    },
    items: [1, 2, 3, 4],
  },
  {
    id: 'reliability',
    name: { lv: 'Uzticamība', en: 'Reliability', ru: 'Надёжность', uz: 'Ishonchlilik' },
    items: [5, 6, 7, 8, 9],
  },
  {
    id: 'responsiveness',
    name: { lv: 'Atsaucība', en: 'Responsiveness', ru: 'Отзывчивость', uz: 'Hozirjavoblik' },
    items: [10, 11, 12, 13],
  },
  {
    id: 'assurance',
    name: {
      lv: 'Pārliecība par kompetenci',
      en: 'Assurance',
      ru: 'Уверенность в компетентности',
      uz: 'Malakaga ishonch',
    },
    items: [14, 15, 16, 17],
  },
  {
    id: 'empathy',
    name: { lv: 'Iejūtība', en: 'Empathy', ru: 'Эмпатия', uz: 'Hamdardlik' },
    items: [18, 19, 20, 21, 22],
  },
]

/** Code of the perception item of that number: 'servqual_p05'. */
export function perceptionCode(item: number): string {
  return `servqual_p${String(item).padStart(2, '0')}`
}

/** Code of the expectation item of that number: 'servqual_e05'. */
export function expectationCode(item: number): string {
  return `servqual_e${String(item).padStart(2, '0')}`
}
