import type { LocalizedText } from '../../locales/language.ts'
import type { Choice } from '../definition/definition.ts'
import { NOT_APPLICABLE } from '../counts/tally.ts'
import { EASY_AGREEMENT, EASY_NA, EASY_SATISFACTION } from './easy/scale-words.ts'
import { withEasy } from './easy/wording.ts'

/** Steps 1…k with a word for each, lowest first. */
function steps(...labels: readonly LocalizedText[]): Choice[] {
  return labels.map((text, index) => ({ value: index + 1, text }))
}

/** The same with easy words; scales whose usual words are easy need none. */
function stepsWithEasy(
  easy: readonly LocalizedText[],
  ...labels: readonly LocalizedText[]
): Choice[] {
  return steps(...labels.map((text, index) => withEasy(text, easy[index])))
}

export const SATISFACTION_STEPS = stepsWithEasy(
  EASY_SATISFACTION,
  {
    lv: 'Ļoti neapmierina',
    en: 'Very dissatisfied',
    ru: 'Совсем не удовлетворяет',
    uz: 'Mutlaqo qoniqmadim',
  },
  {
    lv: 'Drīzāk neapmierina',
    en: 'Rather dissatisfied',
    ru: 'Скорее не удовлетворяет',
    uz: 'Koʻproq qoniqmadim',
  },
  {
    lv: 'Ne apmierina, ne neapmierina',
    en: 'Neither satisfied nor dissatisfied',
    ru: 'Ни то ни другое',
    uz: 'Oʻrtacha',
  },
  {
    lv: 'Drīzāk apmierina',
    en: 'Rather satisfied',
    ru: 'Скорее удовлетворяет',
    uz: 'Koʻproq qoniqdim',
  },
  {
    lv: 'Ļoti apmierina',
    en: 'Very satisfied',
    ru: 'Полностью удовлетворяет',
    uz: 'Toʻliq qoniqdim',
  },
)

export const NA_CHOICE: Choice = {
  value: NOT_APPLICABLE,
  text: withEasy(
    {
      lv: 'Neattiecas uz mani',
      en: 'Does not apply to me',
      ru: 'Ко мне не относится',
      uz: 'Menga tegishli emas',
    },
    EASY_NA,
  ),
}

export const AGREEMENT_CHOICES: readonly Choice[] = [
  ...stepsWithEasy(
    EASY_AGREEMENT,
    {
      lv: 'Pilnīgi nepiekrītu',
      en: 'Strongly disagree',
      ru: 'Совсем неверно',
      uz: 'Mutlaqo qoʻshilmayman',
    },
    {
      lv: 'Drīzāk nepiekrītu',
      en: 'Rather disagree',
      ru: 'Скорее неверно',
      uz: 'Koʻproq qoʻshilmayman',
    },
    {
      lv: 'Ne piekrītu, ne nepiekrītu',
      en: 'Neither agree nor disagree',
      ru: 'И верно, и неверно',
      uz: 'Betarafman',
    },
    {
      lv: 'Drīzāk piekrītu',
      en: 'Rather agree',
      ru: 'Скорее верно',
      uz: 'Koʻproq qoʻshilaman',
    },
    {
      lv: 'Pilnīgi piekrītu',
      en: 'Strongly agree',
      ru: 'Совершенно верно',
      uz: 'Toʻliq qoʻshilaman',
    },
  ),
  NA_CHOICE,
]

export const EASE_STEPS = steps(
  { lv: 'Ļoti grūti', en: 'Very difficult', ru: 'Очень трудно', uz: 'Juda qiyin' },
  { lv: 'Drīzāk grūti', en: 'Rather difficult', ru: 'Скорее трудно', uz: 'Koʻproq qiyin' },
  {
    lv: 'Ne grūti, ne viegli',
    en: 'Neither easy nor difficult',
    ru: 'Ни то ни другое',
    uz: 'Oʻrtacha',
  },
  { lv: 'Drīzāk viegli', en: 'Rather easy', ru: 'Скорее легко', uz: 'Koʻproq oson' },
  { lv: 'Ļoti viegli', en: 'Very easy', ru: 'Очень легко', uz: 'Juda oson' },
)

/** One to five stars of the Single Digital Gateway, each with a word. */
export const STAR_STEPS = steps(
  {
    lv: '1 zvaigzne: ļoti slikti',
    en: '1 star: very poor',
    ru: '1 звезда: очень плохо',
    uz: '1 yulduz: juda yomon',
  },
  { lv: '2 zvaigznes: slikti', en: '2 stars: poor', ru: '2 звезды: плохо', uz: '2 yulduz: yomon' },
  {
    lv: '3 zvaigznes: viduvēji',
    en: '3 stars: fair',
    ru: '3 звезды: удовлетворительно',
    uz: '3 yulduz: oʻrtacha',
  },
  { lv: '4 zvaigznes: labi', en: '4 stars: good', ru: '4 звезды: хорошо', uz: '4 yulduz: yaxshi' },
  {
    lv: '5 zvaigznes: ļoti labi',
    en: '5 stars: very good',
    ru: '5 звёзд: очень хорошо',
    uz: '5 yulduz: juda yaxshi',
  },
)

export const YES_PARTLY_NO: readonly Choice[] = [
  { value: 'yes', text: { lv: 'Jā', en: 'Yes', ru: 'Да', uz: 'Ha' } },
  { value: 'partly', text: { lv: 'Daļēji', en: 'Partly', ru: 'Частично', uz: 'Qisman' } },
  { value: 'no', text: { lv: 'Nē', en: 'No', ru: 'Нет', uz: 'Yoʻq' } },
]
