import type { Language } from '../../locales/language.ts'
import type { Definition } from '../definition/definition.ts'
import { TEXT_COLUMNS, type TextColumn, isEasyColumn } from '../definition/text-column.ts'
import { columnOfTag, languageOfTag } from './language-tags.ts'
import { plainText } from './plain-text.ts'
import type { Recorder } from './recorder.ts'
import type { Reason } from './report.ts'
import type { Source, SourceText } from './source.ts'

export type DraftText = NonNullable<Definition['title']>

/** Which tag of the file each language of the draft, and its easy wording, is read from. */
export interface DraftLanguages {
  readonly locale: Language
  readonly tags: ReadonlyMap<TextColumn, string>
  readonly leftOut: readonly string[]
}

/**
 * Chooses the languages of a draft: those of the file that we have, the file's own one first. A
 * file in none of them is kept as it is under `fallback`, for somebody to translate.
 */
export function draftLanguages(
  {
    languages,
    baseLanguage,
    unnamedLanguage = '',
  }: Pick<Source, 'languages' | 'baseLanguage' | 'unnamedLanguage'>,
  fallback: Language,
  recorder: Recorder,
): DraftLanguages {
  const tags = new Map<TextColumn, string>()
  const leftOut: string[] = []
  const languageOf = (tag: string) => languageOfTag(tag === '' ? unnamedLanguage : tag)
  for (const tag of [baseLanguage, ...languages.filter((each) => each !== baseLanguage)]) {
    // What a file is written in first is its usual wording, whatever it calls itself.
    const column = tag === baseLanguage ? languageOf(tag) : columnOfTag(tag || unnamedLanguage)
    if (column && !tags.has(column)) tags.set(column, tag)
    else if (tag !== baseLanguage || tag !== '') leftOut.push(tag)
  }
  const own = languageOf(baseLanguage)
  const locale = own ?? [...tags.keys()].find(isUsual) ?? fallback
  if (!tags.has(locale)) tags.set(locale, baseLanguage)
  const kept = leftOut.filter((tag) => tag !== tags.get(locale))
  if (own === undefined && tags.get(locale) === baseLanguage) {
    const language = baseLanguage || unnamedLanguage || '?'
    recorder.add({
      subject: 'questionnaire',
      grade: 'approximated',
      place: 'file',
      name: language,
      became: locale,
      reason: language === '?' ? 'language_unnamed' : 'base_language',
      values: { language, locale },
    })
  }
  for (const tag of kept) {
    recorder.add({
      subject: 'questionnaire',
      grade: 'left-out',
      place: 'file',
      name: tag,
      reason: languageOfTag(tag) ? 'language_twice' : 'language_not_offered',
      values: { language: tag },
    })
  }
  return { locale, tags, leftOut: kept }
}

function isUsual(column: TextColumn): column is Language {
  return !isEasyColumn(column)
}

/** Keeps account of the texts of one element of the file, for its entries in the report. */
export interface TextAccount {
  readonly text: (text: SourceText | undefined) => DraftText | undefined
  readonly close: () => void
}

export function createTextAccount(
  { locale, tags, leftOut }: DraftLanguages,
  baseLanguage: string,
  recorder: Recorder,
  { place, name }: { place: string; name: string },
): TextAccount {
  const counts = new Map<string, number>()
  const losses = new Set<Reason>()
  return {
    text: (text) => {
      if (!text || text.size === 0) return undefined
      for (const [tag, raw] of text) {
        if (raw.trim() !== '' && tag !== tags.get(locale)) {
          counts.set(tag, (counts.get(tag) ?? 0) + 1)
        }
      }
      const written: Partial<Record<TextColumn, string>> = {}
      for (const column of TEXT_COLUMNS) {
        const tag = tags.get(column)
        const raw = tag === undefined ? undefined : text.get(tag)
        if (raw === undefined) continue
        const plain = plainText(raw)
        for (const loss of plain.losses) losses.add(loss)
        if (plain.text !== '') written[column] = plain.text
      }
      if (written[locale] === undefined) {
        const other = text.get(baseLanguage) ?? text.values().next().value ?? ''
        const plain = plainText(other)
        const found = Object.keys(written).length > 0
        if (plain.text === '' && !found) return undefined
        if (plain.text !== '' && !found) {
          losses.add('text_missing')
          return plain.text
        }
        return written
      }
      return Object.keys(written).length === 1 ? written[locale] : written
    },
    close: () => {
      for (const [tag, count] of counts) {
        const lost = leftOut.includes(tag) || ![...tags.values()].includes(tag)
        recorder.add({
          subject: 'translation',
          grade: lost ? 'left-out' : 'taken',
          place,
          name,
          count,
          ...(lost && {
            reason: languageOfTag(tag) ? 'language_twice' : 'language_not_offered',
          }),
          values: { language: tag === '' ? '?' : tag, texts: count },
        })
      }
      for (const reason of losses) {
        recorder.add({ subject: 'text', grade: 'approximated', place, name, reason })
      }
    },
  }
}
