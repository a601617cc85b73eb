/** One row of a table of a .lss file: text by column, entities read, CDATA as it is. */
export type LimeSurveyRow = ReadonlyMap<string, string>

/** What a .lss file holds: rows of the tables of LimeSurvey's database. */
export interface LimeSurveyTables {
  /** Of `<languages>`, in that order. */
  readonly languages: readonly string[]
  readonly tables: ReadonlyMap<string, readonly LimeSurveyRow[]>
}

/** An option or a part of a question, with its texts by language. */
export interface LimeSurveyPart {
  readonly place: string
  readonly qid: string
  readonly code: string
  /** 0 or 1: rows and columns, or the two scales. */
  readonly scale: number
  readonly order: number
  readonly texts: ReadonlyMap<string, string>
  readonly relevance: string
}

export interface LimeSurveyQuestion {
  readonly place: string
  readonly qid: string
  readonly gid: string
  readonly code: string
  readonly type: string
  readonly order: number
  readonly texts: ReadonlyMap<string, string>
  readonly help: ReadonlyMap<string, string>
  readonly pattern: string
  readonly mandatory: string
  readonly other: boolean
  readonly relevance: string
  /** By name; texts in one language under 'name/language'. */
  readonly attributes: ReadonlyMap<string, string>
  readonly parts: readonly LimeSurveyPart[]
  readonly answers: readonly LimeSurveyPart[]
}

export interface LimeSurveyGroup {
  readonly place: string
  readonly gid: string
  readonly order: number
  readonly names: ReadonlyMap<string, string>
  readonly descriptions: ReadonlyMap<string, string>
  readonly relevance: string
  readonly random: string
  readonly questions: readonly LimeSurveyQuestion[]
}

/** The groups of the survey in order, each question with its parts, answers and attributes. */
export function limeSurveyGroups(
  file: LimeSurveyTables,
  languages: readonly string[],
): LimeSurveyGroup[] {
  const questions = readQuestions(file, languages)
  const texts = textsBy(file, 'group_l10ns', 'gid', languages)
  const groups = new Map<string, LimeSurveyGroup>()
  for (const row of rowsOf(file, 'groups')) {
    const gid = cell(row, 'gid')
    const known = groups.get(gid)
    const language = cell(row, 'language')
    const names = new Map(known?.names ?? texts.get(gid)?.get('group_name'))
    const descriptions = new Map(known?.descriptions ?? texts.get(gid)?.get('description'))
    if (languages.includes(language)) {
      put(names, language, cell(row, 'group_name'))
      put(descriptions, language, cell(row, 'description'))
    }
    groups.set(gid, {
      place: `groups, gid ${gid}`,
      gid,
      order: number(row, 'group_order'),
      names,
      descriptions,
      relevance: cell(row, 'grelevance'),
      random: cell(row, 'randomization_group'),
      questions: questions.filter((question) => question.gid === gid),
    })
  }
  return [...groups.values()].toSorted((a, b) => a.order - b.order)
}

function readQuestions(file: LimeSurveyTables, languages: readonly string[]): LimeSurveyQuestion[] {
  const texts = textsBy(file, 'question_l10ns', 'qid', languages)
  const attributes = attributesOf(file)
  const parts = partsOf(
    [
      ...rowsOf(file, 'subquestions'),
      ...rowsOf(file, 'questions').filter((row) => !isTop(row)),
    ].map((row) => ({ row, owner: cell(row, 'parent_qid') })),
    {
      id: (row) => cell(row, 'qid'),
      code: 'title',
      text: 'question',
      order: 'question_order',
      table: 'subquestions',
    },
    new Map([...texts].map(([qid, columns]) => [qid, columns.get('question') ?? new Map()])),
    languages,
  )
  const answerTexts = textsBy(file, 'answer_l10ns', 'aid', languages)
  const answers = partsOf(
    rowsOf(file, 'answers').map((row) => ({ row, owner: cell(row, 'qid') })),
    {
      id: (row) =>
        cell(row, 'aid') || `${cell(row, 'qid')}/${cell(row, 'scale_id')}/${cell(row, 'code')}`,
      code: 'code',
      text: 'answer',
      order: 'sortorder',
      table: 'answers',
    },
    new Map([...answerTexts].map(([aid, columns]) => [aid, columns.get('answer') ?? new Map()])),
    languages,
  )
  const found = new Map<string, LimeSurveyQuestion>()
  for (const row of rowsOf(file, 'questions').filter(isTop)) {
    const qid = cell(row, 'qid')
    const known = found.get(qid)
    const question = new Map(known?.texts ?? texts.get(qid)?.get('question'))
    const help = new Map(known?.help ?? texts.get(qid)?.get('help'))
    const language = cell(row, 'language')
    if (languages.includes(language)) {
      put(question, language, cell(row, 'question'))
      put(help, language, cell(row, 'help'))
    }
    found.set(qid, {
      place: `questions, qid ${qid}`,
      qid,
      gid: cell(row, 'gid'),
      code: cell(row, 'title') || `q${qid}`,
      type: cell(row, 'type'),
      order: number(row, 'question_order'),
      texts: question,
      help,
      pattern: cell(row, 'preg'),
      mandatory: cell(row, 'mandatory'),
      other: cell(row, 'other') === 'Y',
      relevance: cell(row, 'relevance'),
      attributes: attributes.get(qid) ?? new Map(),
      parts: parts.get(qid) ?? [],
      answers: answers.get(qid) ?? [],
    })
  }
  return [...found.values()].toSorted((a, b) => a.order - b.order)
}

function isTop(row: LimeSurveyRow): boolean {
  return /^0?$/.test(cell(row, 'parent_qid'))
}

interface PartColumns {
  readonly id: (row: LimeSurveyRow) => string
  readonly code: string
  readonly text: string
  readonly order: string
  readonly table: string
}

function partsOf(
  rows: readonly { row: LimeSurveyRow; owner: string }[],
  columns: PartColumns,
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  languages: readonly string[],
): Map<string, LimeSurveyPart[]> {
  const parts = new Map<string, LimeSurveyPart & { readonly owner: string }>()
  for (const { row, owner } of rows) {
    const id = columns.id(row)
    const known = parts.get(id)
    const text = new Map(known?.texts ?? texts.get(id))
    const language = cell(row, 'language')
    if (languages.includes(language)) put(text, language, cell(row, columns.text))
    parts.set(id, {
      owner,
      place: `${columns.table}, ${columns.table === 'answers' ? 'code' : 'qid'} ${id}`,
      qid: id,
      code: cell(row, columns.code),
      scale: number(row, 'scale_id'),
      order: number(row, columns.order),
      texts: text,
      relevance: cell(row, 'relevance'),
    })
  }
  const byOwner = new Map<string, LimeSurveyPart[]>()
  for (const part of parts.values()) {
    const all = byOwner.get(part.owner) ?? []
    all.push(part)
    byOwner.set(part.owner, all)
  }
  for (const all of byOwner.values()) all.sort((a, b) => a.order - b.order)
  return byOwner
}

function attributesOf(file: LimeSurveyTables): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>()
  for (const row of rowsOf(file, 'question_attributes')) {
    const qid = cell(row, 'qid')
    const own = all.get(qid) ?? new Map<string, string>()
    const language = cell(row, 'language')
    const name = cell(row, 'attribute')
    own.set(language === '' ? name : `${name}/${language}`, cell(row, 'value').trim())
    all.set(qid, own)
  }
  return all
}

/** Texts of newer files, which stand apart: id → column → language → text. */
function textsBy(
  file: LimeSurveyTables,
  table: string,
  id: string,
  languages: readonly string[],
): Map<string, Map<string, Map<string, string>>> {
  const all = new Map<string, Map<string, Map<string, string>>>()
  for (const row of rowsOf(file, table)) {
    const language = cell(row, 'language')
    if (!languages.includes(language)) continue
    const own = all.get(cell(row, id)) ?? new Map<string, Map<string, string>>()
    for (const [column, text] of row) {
      const byLanguage = own.get(column) ?? new Map<string, string>()
      put(byLanguage, language, text)
      own.set(column, byLanguage)
    }
    all.set(cell(row, id), own)
  }
  return all
}

export function rowsOf(file: LimeSurveyTables, table: string): readonly LimeSurveyRow[] {
  return file.tables.get(table) ?? []
}

export function cell(row: LimeSurveyRow, column: string): string {
  return row.get(column) ?? ''
}

function number(row: LimeSurveyRow, column: string): number {
  const value = Number(cell(row, column))
  return Number.isFinite(value) ? value : 0
}

function put(texts: Map<string, string>, language: string, text: string): void {
  if (text.trim() !== '') texts.set(language, text)
}
