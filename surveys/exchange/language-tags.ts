import { LANGUAGES, type Language } from '../../locales/language.ts'
import { type TextColumn, easyColumn } from '../definition/text-column.ts'

/** How files call our languages apart from their codes, in small letters. */
const NAMES: Readonly<Record<string, Language>> = {
  latvian: 'lv',
  latviešu: 'lv',
  'latviešu valoda': 'lv',
  lav: 'lv',
  english: 'en',
  eng: 'en',
  russian: 'ru',
  русский: 'ru',
  rus: 'ru',
  uzbek: 'uz',
  'uzbek latin': 'uz',
  uzb: 'uz',
  oʻzbek: 'uz',
  oʻzbekcha: 'uz',
  "o'zbek": 'uz',
  "o'zbekcha": 'uz',
}

/**
 * Our language behind a tag of a file: 'lv', 'en-GB', 'ru_RU', 'Latvian (lv)', 'Русский'. Uzbek in
 * Cyrillic letters is not ours.
 */
export function languageOfTag(tag: string): Language | undefined {
  const lower = tag.trim().toLowerCase()
  const inBrackets = /\(([a-z]{2,3}(?:[-_][a-z0-9-]+)?)\)$/.exec(lower)?.[1]
  const written = inBrackets ?? lower
  if (/cyrl|кирил/.test(written)) return undefined
  const named = NAMES[written]
  if (named && Object.hasOwn(NAMES, written)) return named
  const primary = written.split(/[-_]/)[0]
  const byCode = LANGUAGES.find((language) => language === primary)
  if (byCode) return byCode
  return primary !== undefined && Object.hasOwn(NAMES, primary) ? NAMES[primary] : undefined
}

/** The same, and whether the texts are those in easy language: 'lv-simple', 'Latviešu (lv-simple)'. */
export function columnOfTag(tag: string): TextColumn | undefined {
  const language = languageOfTag(tag)
  const isEasy = /-simple\)?$/i.test(tag.trim())
  return language && isEasy ? easyColumn(language) : language
}
