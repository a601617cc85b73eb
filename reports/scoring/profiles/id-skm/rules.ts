import type { LocalizedText } from '../../../../locales/language.ts'
import { choiceOption } from '../../options.ts'
import type {
  Band,
  ItemRule,
  ProfileOption,
  Rounding,
  RuleOptions,
  TalliesRule,
} from '../../profile.ts'
import { scaleMean } from '../../rule-forms.ts'
import { histogramIn } from '../../tally-readers.ts'
import { type Element, STEPS } from './elements.ts'
import { INDEX_DIGITS, type WeightDigits, elementSum, skmFigure } from './index-formula.ts'

/** The published grade follows from the index rounded to two decimals: the bands have gaps. */
export const SKM_ROUNDING: Rounding = {
  mode: 'half-up',
  weightDigits: null,
  intermediateDigits: null,
  finalDigits: INDEX_DIGITS,
  beforeBanding: true,
}

/** Offices use 1/9, 0.111 and 0.11; the regulation's own example is said to use 0.11. */
export const WEIGHT_OPTION: ProfileOption = {
  name: 'weightDigits',
  title: {
    lv: 'Elementa svara cipari aiz komata',
    en: 'Decimals of an element’s weight',
    ru: 'Знаков после запятой в весе элемента',
    uz: 'Element vaznining kasr xonalari',
  },
  kind: 'choice',
  values: ['exact', '3', '2'],
  default: 'exact',
}

const GRADE_NAMES: Readonly<Record<'A' | 'B' | 'C' | 'D', LocalizedText>> = {
  A: { lv: 'A, ļoti labi', en: 'A, very good', ru: 'A, очень хорошо', uz: 'A, juda yaxshi' },
  B: { lv: 'B, labi', en: 'B, good', ru: 'B, хорошо', uz: 'B, yaxshi' },
  C: { lv: 'C, nepietiekami', en: 'C, not so good', ru: 'C, недостаточно', uz: 'C, yetarli emas' },
  D: { lv: 'D, slikti', en: 'D, not good', ru: 'D, плохо', uz: 'D, yomon' },
}

/** The four grades from their lower bounds, the worst first. */
export function gradeBands(c: number, b: number, a: number): Band[] {
  return [
    { from: 25, code: 'D', name: GRADE_NAMES.D },
    { from: c, code: 'C', name: GRADE_NAMES.C },
    { from: b, code: 'B', name: GRADE_NAMES.B },
    { from: a, code: 'A', name: GRADE_NAMES.A },
  ]
}

/** The mean of one element, on its own scale. */
export function elementRule({ code, name }: Element): ItemRule {
  return {
    ...scaleMean({ id: code.replaceAll('_', '-'), name, item: code, points: STEPS, bands: [] }),
  }
}

/** The index over all elements. */
export function indexRule(
  id: string,
  name: LocalizedText,
  elements: readonly Element[],
  bands: readonly Band[],
): TalliesRule {
  return {
    kind: 'tallies',
    id,
    name,
    unit: 'index',
    bands,
    formula: `25 · Σⱼ (totalⱼ / nⱼ) · w,  w = 1/${elements.length} (or rounded)`,
    note: {
      lv: 'Ja noapaļots svars dod citu pakāpi nekā precīzais, skaitlim ir brīdinājums; bāze ir tā elementa atbildes, kuru aizpildīja vismazāk.',
      en: 'Where a rounded weight gives another grade than the exact one the figure carries a warning; its base is the element that fewest filled.',
      ru: 'Если округлённый вес даёт другую оценку, чем точный, показатель помечен; база: элемент, который заполнили реже всего.',
      uz: 'Yaxlitlangan vazn aniq vazndan boshqa daraja bersa, koʻrsatkich belgilanadi; asosi eng kam toʻldirilgan element boʻyicha.',
    },
    items: elements.map(({ code }) => ({ code, kind: 'scale', points: STEPS })),
    compute: (tallies, options) =>
      skmFigure(
        elements.map(({ code }) => elementSum(histogramIn(tallies, code, STEPS))),
        weightDigitsOf(options),
        bands,
      ),
  }
}

function weightDigitsOf(options: RuleOptions): WeightDigits {
  const chosen = choiceOption(options, WEIGHT_OPTION.name)
  return chosen === '3' ? 3 : chosen === '2' ? 2 : null
}
