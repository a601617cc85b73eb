import type { Question } from '../definition/definition.ts'
import {
  CONTACTS,
  DOCUMENTS_AGAIN,
  FULLY_DIGITAL,
  HOURS,
  PREDICTABILITY,
  REQUIREMENTS,
  SIZE_CLASS,
} from './business.ts'
import { CLARITY, COMPLETED, DURATION, EASE, HELP, ONCE_ONLY } from './electronic.ts'
import { ASSISTANCE_RATING, PAGE_FOUND, PAGE_RATING, PROCEDURE_RATING } from './gateway.ts'
import { usualJson } from '../definition/easy-read.ts'
import { type Item, ask } from './item.ts'
import { COMMENT, OUTCOME, OUTCOME_REASON, SATISFACTION } from './overall.ts'
import {
  COMPETENCE,
  EQUAL_TREATMENT,
  INFORMATION,
  OBJECTIVITY,
  PREMISES,
  RESPECT,
  VISIT_REASON,
  WAITING,
  WITHOUT_CENTRE,
} from './visit.ts'

export type { Item }

export type ItemGroup = 'overall' | 'visit' | 'electronic' | 'business' | 'gateway'

/** The item bank as it is offered: by what the items are about. */
export const ITEM_BANK: Readonly<Record<ItemGroup, readonly Item[]>> = {
  overall: [SATISFACTION, OUTCOME, OUTCOME_REASON, COMMENT],
  visit: [
    RESPECT,
    INFORMATION,
    EQUAL_TREATMENT,
    OBJECTIVITY,
    COMPETENCE,
    WAITING,
    PREMISES,
    VISIT_REASON,
    WITHOUT_CENTRE,
  ],
  electronic: [COMPLETED, EASE, CLARITY, DURATION, ONCE_ONLY, HELP],
  business: [
    REQUIREMENTS,
    PREDICTABILITY,
    DOCUMENTS_AGAIN,
    FULLY_DIGITAL,
    CONTACTS,
    HOURS,
    SIZE_CLASS,
  ],
  gateway: [PAGE_FOUND, PAGE_RATING, PROCEDURE_RATING, ASSISTANCE_RATING],
}

const BY_CODE = new Map(
  Object.values(ITEM_BANK)
    .flat()
    .map((item) => [item.code, item]),
)

/**
 * The item of the bank that a question asks: same code and same measure. Its words and scale are the
 * bank's, so that its figures compare across surveys and years.
 */
export function bankItemOf({
  name,
  measure,
}: Pick<Question, 'name' | 'measure'>): Item | undefined {
  const item = BY_CODE.get(name)
  return item && item.measure === measure ? item : undefined
}

/**
 * The item whose own words and answers a question still has; how and whom it asks is its affair, and
 * easy words may be missing from what was made before the bank had them.
 */
export function unchangedBankItem(question: Question): Item | undefined {
  const item = bankItemOf(question)
  if (!item) return undefined
  const { isRequired: _must, requiredIf: _mustIf, visibleIf: _if, ...own } = question
  return usualJson(own) === usualJson(ask(item)) ? item : undefined
}
