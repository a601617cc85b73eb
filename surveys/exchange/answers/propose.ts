import { LANGUAGES, isLanguage } from '../../../locales/language.ts'
import type { CompiledDefinition } from '../../answers/compile.ts'
import type { Question } from '../../definition/definition.ts'
import { type Option, optionOf, optionsOf } from '../../definition/questions.ts'
import { detectDayFormat } from './day.ts'
import { proposedWords } from './propose-words.ts'
import type { AnswerMapping, ItemMapping } from './mapping.ts'
import { compared, everyLanguage, squashed } from './words.ts'

/** A mapping made from headings and cells, to be looked at and corrected. */
export interface Proposal {
  readonly mapping: AnswerMapping
  /** Cell texts of a question that nothing is known to stand for, the most frequent first. */
  readonly unknownWords: Readonly<Record<string, readonly string[]>>
  /** Questions that no column was found for. */
  readonly unmapped: readonly string[]
  /** Day and month could be exchanged and nothing in the table tells. */
  readonly unsureDay: boolean
}

/** What a proposal takes where the table has no column for it. */
export interface ProposalDefaults {
  readonly survey: string
  readonly version: number
  readonly place: AnswerMapping['place']
  readonly language: (typeof LANGUAGES)[number]
  readonly today: string
  readonly file?: AnswerMapping['file']
}

/** Names that tools give to what is not an answer, squashed, the most telling first. */
const ID_HEADINGS = [
  'responseid',
  'idresponseid',
  'instanceid',
  'uuid',
  'respondentid',
  'id',
  'idatbildesid',
  'atbildesid',
  'atbilde',
  'идентификатор',
  'номер',
  'javobraqami',
  'id1',
  '№',
  'nr',
]
const DAY_HEADINGS = [
  'submitdate',
  'submitdatedatesubmitted',
  'datesubmitted',
  'completiontime',
  'submissiontime',
  'enddate',
  'endtime',
  'recordeddate',
  'timestamp',
  'laikazīmogs',
  'laikspiedols',
  'отметкавремени',
  'времязавершения',
  'времяокончания',
  'vaqttamgʻasi',
  "vaqttamg'asi",
  'yakunlanganvaqt',
  'pabeigšanaslaiks',
  'iesniegts',
  'aizpildīts',
  'submittedat',
  'happenedat',
  'createdat',
  'created',
  'day',
  'date',
  'datums',
  'diena',
  'дата',
  'день',
  'sana',
  'kun',
  'datestamp',
  'datestampdatelastaction',
  'startdate',
  'starttime',
].map(squashed)
const LANGUAGE_HEADINGS = [
  'startlanguage',
  'startlanguagestartlanguage',
  'language',
  'locale',
  'lang',
  'userlanguage',
  'valoda',
  'язык',
  'til',
]
const PLACE_HEADINGS = {
  provider: ['provider', 'providerid', 'iestāde', 'institution', 'учреждение', 'muassasa'],
  service: ['service', 'serviceid', 'pakalpojums', 'услуга', 'xizmat'],
  centre: ['centre', 'center', 'centreid', 'centrs', 'центр', 'markaz'],
  channel: ['channel', 'kanāls', 'канал', 'kanal'],
  mode: ['mode'],
} as const

type Target =
  | { readonly item: string; readonly part: 'whole' }
  | { readonly item: string; readonly part: 'sub'; readonly code: string }
  | { readonly item: string; readonly part: 'place'; readonly number: number }
  | { readonly item: string; readonly part: 'cell'; readonly line: number; readonly code: string }

/**
 * Proposes a mapping: columns by item code or by the question in any language, alone or with an
 * option or row behind it (`code[sub]`, `code.sub`, `Question [row]`, as LimeSurvey, SurveyJS,
 * KoBo, Google and Microsoft Forms write them); words by labels, by a leading or trailing number.
 * @param sample rows of data; a few hundred tell enough
 */
export function proposeMapping(
  compiled: CompiledDefinition,
  columns: readonly string[],
  sample: readonly (readonly string[])[],
  defaults: ProposalDefaults,
): Proposal {
  const targets = targetsOf(compiled)
  const taken = new Set<string>()
  const found = new Map<string, { column: string; target: Target }[]>()
  for (const column of columns) {
    const target = targetOf(column, targets)
    if (!target) continue
    const there = found.get(target.item) ?? []
    if (there.some((each) => JSON.stringify(each.target) === JSON.stringify(target))) continue
    found.set(target.item, [...there, { column, target }])
  }
  const cellsOf = (column: string) => {
    const at = columns.indexOf(column)
    return sample.map((row) => row[at]?.trim() ?? '').filter((text) => text !== '')
  }

  const items: Record<string, ItemMapping> = {}
  const unknownWords: Record<string, readonly string[]> = {}
  for (const { name, question } of compiled.questions) {
    const mapped = itemMapping(question, found.get(name) ?? [], cellsOf)
    if (!mapped) continue
    items[name] = mapped.mapping
    if (mapped.unknown.length > 0) unknownWords[name] = mapped.unknown
    for (const column of mapped.columns) taken.add(column)
  }

  const byHeading = (headings: readonly string[], fits: (texts: string[]) => boolean) => {
    for (const heading of headings.map(squashed)) {
      const column = columns.find((each) => squashed(each) === heading && !taken.has(each))
      if (column !== undefined && fits(cellsOf(column))) {
        taken.add(column)
        return column
      }
    }
    return undefined
  }
  const day = byHeading(DAY_HEADINGS, (texts) => detectDayFormat(texts) !== undefined)
  const format = day === undefined ? undefined : detectDayFormat(cellsOf(day))
  const id = byHeading(
    ID_HEADINGS,
    (texts) => texts.length > 0 && new Set(texts).size === texts.length,
  )
  const spoken = byHeading(LANGUAGE_HEADINGS, (texts) =>
    texts.every((text) => isLanguage(compared(text).slice(0, 2))),
  )
  const place = placeOf(defaults.place, (headings) =>
    byHeading(headings, (texts) => texts.length > 0),
  )

  const ignore = columns.filter((column) => !taken.has(column))
  return {
    mapping: {
      survey: defaults.survey,
      version: defaults.version,
      ...(defaults.file && { file: defaults.file }),
      ...(id !== undefined && { id: { column: id } }),
      day:
        day !== undefined && format
          ? { column: day, format: format.format }
          : { fixed: defaults.today },
      language:
        spoken === undefined
          ? { fixed: defaults.language }
          : { column: spoken, words: languageWords(cellsOf(spoken)) },
      place,
      items,
      ...(ignore.length > 0 && { ignore }),
    },
    unknownWords,
    unmapped: compiled.questions
      .map(({ name }) => name)
      .filter((name) => !Object.hasOwn(items, name)),
    unsureDay: format?.unsure ?? false,
  }
}

/** 'lv-LV' and 'Latviešu' are Latvian. */
function languageWords(texts: readonly string[]): Record<string, string> {
  const words: Record<string, string> = {}
  for (const text of texts) {
    const language = LANGUAGES.find((each) => compared(text).slice(0, 2) === each)
    if (language !== undefined && compared(text) !== language) words[text] = language
  }
  return words
}

function placeOf(
  place: AnswerMapping['place'],
  byHeading: (headings: readonly string[]) => string | undefined,
): AnswerMapping['place'] {
  if ('point' in place) return place
  const provider = byHeading(PLACE_HEADINGS.provider)
  const service = byHeading(PLACE_HEADINGS.service)
  const centre = byHeading(PLACE_HEADINGS.centre)
  const channel = byHeading(PLACE_HEADINGS.channel)
  const mode = byHeading(PLACE_HEADINGS.mode)
  return {
    ...place,
    ...(provider !== undefined && { provider: { column: provider } }),
    ...(service !== undefined && { service: { column: service } }),
    ...(centre !== undefined && { centre: { column: centre } }),
    ...(channel !== undefined && { channel: { column: channel } }),
    ...(mode !== undefined && { mode: { column: mode } }),
  }
}

/** What every squashed heading would mean; headings that could mean two things mean nothing. */
function targetsOf({ questions }: CompiledDefinition): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target | 'several'>()
  const add = (heading: string, target: Target) => {
    const key = squashed(heading)
    if (key === '') return
    const before = targets.get(key)
    if (before === undefined) targets.set(key, target)
    else if (JSON.stringify(before) !== JSON.stringify(target)) targets.set(key, 'several')
  }
  for (const { name, question } of questions) {
    const bases = [name, ...everyLanguage(question.title)]
    for (const base of bases) add(base, { item: name, part: 'whole' })
    for (const { value, text } of subsOf(question)) {
      const code = String(value)
      for (const base of bases) {
        for (const sub of [code, ...everyLanguage(text)])
          add(base + sub, { item: name, part: 'sub', code })
      }
    }
    if (question.type === 'ranking') {
      for (const base of bases)
        for (let number = 1; number <= question.choices.length; number++)
          add(`${base}${number}`, { item: name, part: 'place', number })
    }
    if (question.type === 'matrixdynamic') {
      for (const base of bases)
        for (let line = 0; line < 10; line++)
          for (const column of question.columns)
            add(`${base}${line}${column.name}`, {
              item: name,
              part: 'cell',
              line,
              code: column.name,
            })
    }
  }
  return new Map(
    [...targets].flatMap(([key, target]) => (target === 'several' ? [] : [[key, target]])),
  )
}

function subsOf(question: Question): Option[] {
  if (question.type === 'matrix') return question.rows.map(optionOf)
  if (question.type === 'checkbox' || question.type === 'ranking') return optionsOf(question)
  return []
}

/** Numbers and codes that tools write before the question: 'Q3. ', '3) ', 'G01Q02. '. */
const NUMBERING = /^(?:[a-z]{0,3}\d{1,3}){1,2}\s*[.):]\s*/i

function targetOf(column: string, targets: ReadonlyMap<string, Target>): Target | undefined {
  const whole = targets.get(squashed(column))
  if (whole) return whole
  const bare = targets.get(squashed(column.replace(NUMBERING, '')))
  if (bare) return bare
  // LimeSurvey can write both: 'satisfaction. Overall, how satisfied are you?'
  const [code = ''] = column.split(/[.:]\s/)
  return code === column ? undefined : targets.get(squashed(code))
}

interface MappedItem {
  readonly mapping: ItemMapping
  readonly columns: readonly string[]
  readonly unknown: readonly string[]
}

function itemMapping(
  question: Question,
  found: readonly { column: string; target: Target }[],
  cellsOf: (column: string) => string[],
): MappedItem | undefined {
  const whole = found.find(({ target }) => target.part === 'whole')?.column
  const subs = found.flatMap(({ column, target }) =>
    target.part === 'sub' ? [[target.code, column] as const] : [],
  )
  const columns = subs.map(([, column]) => column)
  switch (question.type) {
    case 'matrix': {
      if (subs.length === 0) return undefined
      const { words, unknown } = proposedWords(question, columns.flatMap(cellsOf))
      return { mapping: { rows: Object.fromEntries(subs), ...words }, columns, unknown }
    }
    case 'ranking': {
      const places = found
        .flatMap(({ column, target }) =>
          target.part === 'place' ? [{ column, at: target.number }] : [],
        )
        .toSorted((a, b) => a.at - b.at)
        .map(({ column }) => column)
      if (subs.length === 0 && places.length > 0) {
        const { words, unknown } = proposedWords(question, places.flatMap(cellsOf))
        return { mapping: { places, ...words }, columns: places, unknown }
      }
      if (subs.length > 0)
        return { mapping: { options: Object.fromEntries(subs) }, columns, unknown: [] }
      return whole === undefined ? undefined : inOneCell(question, whole, cellsOf)
    }
    case 'checkbox': {
      if (subs.length > 0) {
        const anyText = subs.flatMap(([code, column]) => {
          return cellsOf(column).some((text) => text.length > 15) && code === 'other' ? [code] : []
        })
        const mapping = {
          options: Object.fromEntries(subs),
          ...(anyText.length > 0 && { anyText }),
        }
        return { mapping, columns, unknown: [] }
      }
      return whole === undefined ? undefined : inOneCell(question, whole, cellsOf)
    }
    case 'matrixdynamic': {
      const lines: Record<string, string>[] = []
      for (const { column, target } of found) {
        if (target.part === 'cell') (lines[target.line] ??= {})[target.code] = column
      }
      const cells = lines.filter((line) => line !== undefined)
      const used = cells.flatMap((line) => Object.values(line))
      return cells.length > 0 ? { mapping: { cells }, columns: used, unknown: [] } : undefined
    }
    case 'text': {
      if (whole === undefined) return undefined
      const format = question.inputType === 'date' ? detectDayFormat(cellsOf(whole)) : undefined
      const mapping = { column: whole, ...(format && { format: format.format }) }
      return { mapping, columns: [whole], unknown: [] }
    }
    case 'comment':
      return whole === undefined
        ? undefined
        : { mapping: { column: whole }, columns: [whole], unknown: [] }
    default: {
      if (whole === undefined) return undefined
      const { words, unknown } = proposedWords(question, cellsOf(whole))
      return { mapping: { column: whole, ...words }, columns: [whole], unknown }
    }
  }
}

/** Several choices in one cell: the separator that leaves the fewest texts without a meaning. */
function inOneCell(
  question: Question,
  column: string,
  cellsOf: (column: string) => string[],
): MappedItem {
  const texts = cellsOf(column)
  const tried = [';', '|', '\n', ', ', ',', '/'].map((separator) => {
    const pieces = texts.flatMap((text) => text.split(separator)).map((piece) => piece.trim())
    return {
      separator,
      ...proposedWords(
        question,
        pieces.filter((piece) => piece !== ''),
      ),
    }
  })
  const best = tried.reduce((a, b) => (b.unknown.length < a.unknown.length ? b : a))
  const { separator, words, unknown } = best
  return { mapping: { column, separator, ...words }, columns: [column], unknown }
}
