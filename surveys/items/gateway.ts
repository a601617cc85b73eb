import type { Item } from './item.ts'
import { STAR_STEPS, YES_PARTLY_NO } from './scales.ts'
import { SDG_ASSISTANCE, SDG_PAGE, SDG_PROCEDURE } from './sources.ts'

const STARS = { kind: 'scale', steps: STAR_STEPS } as const

/*
 * The three sets of the Single Digital Gateway. The regulation prints the official wording in every
 * official language of the Union; ours says the same and is marked as our own.
 */

export const PAGE_FOUND: Item = {
  code: 'page_found',
  measure: 'sdg_page_found',
  title: {
    lv: 'Vai atradāt to, ko meklējāt?',
    en: 'Did you find what you were looking for?',
    ru: 'Нашли ли вы то, что искали?',
    uz: 'Qidirgan narsangizni topdingizmi?',
  },
  source: SDG_PAGE,
  answer: { kind: 'one', choices: YES_PARTLY_NO },
}

export const PAGE_RATING: Item = {
  code: 'page_rating',
  measure: 'sdg_page_rating',
  title: {
    lv: 'Kā vērtējat šo lapu?',
    en: 'How would you rate this page?',
    ru: 'Как вы оцениваете эту страницу?',
    uz: 'Bu sahifani qanday baholaysiz?',
  },
  source: SDG_PAGE,
  answer: STARS,
}

export const PROCEDURE_RATING: Item = {
  code: 'procedure_rating',
  measure: 'sdg_procedure_ease',
  title: {
    lv: 'Kā vērtējat, cik viegli bija izpildīt šo procedūru?',
    en: 'How would you rate the ease of this procedure?',
    ru: 'Как вы оцениваете, насколько легко было пройти эту процедуру?',
    uz: 'Bu tartib-taomilni bajarish osonligini qanday baholaysiz?',
  },
  source: SDG_PROCEDURE,
  answer: STARS,
}

export const ASSISTANCE_RATING: Item = {
  code: 'assistance_rating',
  measure: 'sdg_assistance_rating',
  title: {
    lv: 'Kā vērtējat saņemto palīdzību?',
    en: 'How would you rate the assistance that you received?',
    ru: 'Как вы оцениваете полученную помощь?',
    uz: 'Olgan yordamingizni qanday baholaysiz?',
  },
  source: SDG_ASSISTANCE,
  answer: STARS,
}
