import { LANGUAGES, type LocalizedText } from '../../../locales/language.ts'
import { type EasyColumn, easyColumn } from '../../definition/text-column.ts'

/** How an item of the bank reads in easy language: the same question and the same answers. */
export interface EasyWording {
  readonly title: LocalizedText
  /** Demanded of every item that has a hint; a test asserts it. */
  readonly hint?: LocalizedText
  /** By code of the answer; all of them or none, where the usual words are easy enough. */
  readonly answers?: Readonly<Record<string, LocalizedText>>
}

/** A text of the bank with its easy wording beside it. */
export type TextWithEasy = LocalizedText & Readonly<Partial<Record<EasyColumn, string>>>

export function withEasy(text: LocalizedText, easy: LocalizedText | undefined): TextWithEasy {
  if (!easy) return text
  const columns: Partial<Record<EasyColumn, string>> = {}
  for (const language of LANGUAGES) columns[easyColumn(language)] = easy[language]
  return { ...text, ...columns }
}

/**
 * Said wherever the easy texts are offered to an officer: nobody with reading difficulties has
 * checked them yet, which those rules ask for before calling a text easy to read.
 */
export const EASY_SOURCE =
  'Easy texts: own wording after “Information for all” (Inclusion Europe, European standards for making information easy to read and understand); not yet tested with readers'
