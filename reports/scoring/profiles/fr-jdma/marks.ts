import type { LocalizedText } from '../../../../locales/language.ts'
import type { Band } from '../../profile.ts'

/** What a face counts as on the mark out of ten: bad, medium, good. */
export const FACE_MARKS = [0, 5, 10]

/** What a step of five counts as on the mark out of ten. */
export const STEP_MARKS = [0, 2.5, 5, 7.5, 10]

/** An online procedure with this mark or a better one counts as good in Services Publics+. */
export const GOOD_MARK = 8

const BAD: LocalizedText = { lv: 'Slikti', en: 'Bad', ru: 'Плохо', uz: 'Yomon' }
const MEDIUM: LocalizedText = { lv: 'Vidēji', en: 'Medium', ru: 'Средне', uz: 'Oʻrtacha' }
const GOOD: LocalizedText = { lv: 'Labi', en: 'Good', ru: 'Хорошо', uz: 'Yaxshi' }
const WEAK: LocalizedText = { lv: 'Vāji', en: 'Weak', ru: 'Слабо', uz: 'Zaif' }
const OPTIMAL: LocalizedText = { lv: 'Optimāli', en: 'Optimal', ru: 'Оптимально', uz: 'Maqbul' }

/** Labels of marks out of ten; "Pas bien", "Moyen", "Bien" in the French original. */
export const MARK_BANDS: readonly Band[] = [
  { from: 0, name: BAD },
  { from: 5, name: MEDIUM },
  { from: GOOD_MARK, name: GOOD },
]

/** Labels of the reachability mark; "Faible", "Moyen", "Optimal" in the French original. */
export const REACH_BANDS: readonly Band[] = [
  { from: 0, name: WEAK },
  { from: 7, name: MEDIUM },
  { from: 8.5, name: OPTIMAL },
]
