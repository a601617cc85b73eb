import type { Question, QuestionType } from '../definition.ts'
import {
  AGREEMENT_CHOICES,
  EASE_STEPS,
  SATISFACTION_STEPS,
  STAR_STEPS,
} from '../../items/scales.ts'

/** Scales of the item bank that a question of one's own may use: their words compare across surveys. */
export const BANK_SCALES = {
  satisfaction: SATISFACTION_STEPS,
  ease: EASE_STEPS,
  stars: STAR_STEPS,
  agreement: AGREEMENT_CHOICES,
} as const

export type BankScale = keyof typeof BANK_SCALES

/** What an officer can add, in the order it is offered. */
export const QUESTION_TYPES = [
  'rating',
  'radiogroup',
  'checkbox',
  'dropdown',
  'boolean',
  'text',
  'comment',
  'matrix',
  'ranking',
  'matrixdynamic',
] as const satisfies readonly QuestionType[]

/** A question of one's own with the least it needs; its words are still to be written. */
export function newQuestion(type: QuestionType, name: string): Question {
  const choices = ['option_1', 'option_2']
  switch (type) {
    case 'rating':
      return { type, name, rateValues: [...SATISFACTION_STEPS] }
    case 'radiogroup':
    case 'dropdown':
    case 'checkbox':
    case 'ranking':
      return { type, name, choices }
    case 'matrix':
      return { type, name, columns: [...AGREEMENT_CHOICES], rows: ['row_1', 'row_2'] }
    case 'matrixdynamic':
      return { type, name, columns: [{ name: 'column_1', cellType: 'text' }] }
    case 'text':
      return { type, name, inputType: 'text', maxLength: 200 }
    case 'comment':
      return { type, name, maxLength: 1000 }
    case 'boolean':
      return { type, name }
  }
}
