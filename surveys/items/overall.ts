import type { Item } from './item.ts'
import { SATISFACTION_STEPS, YES_PARTLY_NO } from './scales.ts'
import { MK_399_SATISFACTION, MK_402_SATISFACTION, MK_402_NEEDS, OWN } from './sources.ts'

/** The headline item: the same words and steps wherever it is asked. */
export const SATISFACTION: Item = {
  code: 'satisfaction',
  measure: 'overall_satisfaction',
  title: {
    lv: 'Cik lielā mērā jūs kopumā apmierina šis pakalpojums?',
    en: 'Overall, how satisfied are you with this service?',
    ru: 'Насколько вас в целом удовлетворяет эта услуга?',
    uz: 'Umuman olganda, bu xizmatdan qanchalik qoniqdingiz?',
  },
  source: MK_402_SATISFACTION,
  answer: { kind: 'scale', steps: SATISFACTION_STEPS },
}

export const OUTCOME: Item = {
  code: 'outcome',
  measure: 'need_met',
  title: {
    lv: 'Vai saņēmāt to, ko jums vajadzēja?',
    en: 'Did you get what you needed?',
    ru: 'Получили ли вы то, что вам было нужно?',
    uz: 'Kerakli narsani oldingizmi?',
  },
  source: MK_399_SATISFACTION,
  answer: { kind: 'one', choices: YES_PARTLY_NO },
}

const NO_PERSONAL_DATA = {
  lv: 'Lūdzu, nerakstiet vārdus, personas kodus, adreses, tālruņa numurus un citus personas datus.',
  en: 'Please do not write names, personal codes, addresses, phone numbers or other personal data.',
  ru: 'Пожалуйста, не указывайте имена, персональные коды, адреса, номера телефонов и другие персональные данные.',
  uz: 'Iltimos, ismlar, shaxsiy kodlar, manzillar, telefon raqamlari va boshqa shaxsiy maʼlumotlarni yozmang.',
}

export const OUTCOME_REASON: Item = {
  code: 'outcome_reason',
  measure: 'need_unmet_reason',
  title: {
    lv: 'Kas nebija iespējams vai kas pietrūka?',
    en: 'What was not possible, or what was missing?',
    ru: 'Что не получилось или чего не хватило?',
    uz: 'Nima amalga oshmadi yoki nima yetishmadi?',
  },
  hint: NO_PERSONAL_DATA,
  source: OWN,
  answer: { kind: 'text', maxLength: 1000 },
}

export const COMMENT: Item = {
  code: 'comment',
  measure: 'comment',
  title: {
    lv: 'Ko vajadzētu uzlabot, un kas bija labi?',
    en: 'What should be improved, and what went well?',
    ru: 'Что следует улучшить и что было хорошо?',
    uz: 'Nimani yaxshilash kerak va nima yaxshi boʻldi?',
  },
  hint: NO_PERSONAL_DATA,
  source: MK_402_NEEDS,
  answer: { kind: 'text', maxLength: 2000 },
}
