/*
 * What an import says of itself. Every question, option, translation, condition and validation of
 * the file has an entry: nothing changes or disappears without a reason and a place.
 */

export const FORMATS = ['limesurvey', 'xlsform', 'surveyjs'] as const
export type ExchangeFormat = (typeof FORMATS)[number]

/** `taken` as it was, `approximated` by the nearest thing there is here, or `left-out`. */
export const GRADES = ['taken', 'approximated', 'left-out'] as const
export type Grade = (typeof GRADES)[number]

export const SUBJECTS = [
  'questionnaire',
  'group',
  'question',
  'row',
  'option',
  'translation',
  'condition',
  'validation',
  'text',
  'setting',
] as const
export type Subject = (typeof SUBJECTS)[number]

/** Why something is not as it was. Their words stand in locales/exchange, under the same keys. */
export const REASONS = [
  // Names and languages
  'renamed',
  'base_language',
  'language_unnamed',
  'language_not_offered',
  'language_twice',
  'language_inactive',
  'text_missing',
  // Texts
  'text_markup',
  'text_active',
  'text_cut',
  'text_answer',
  'text_characters',
  'formula_value',
  'formula_empty',
  // Questions
  'type_unknown',
  'type_computed',
  'type_hidden',
  'type_file',
  'type_place',
  'type_metadata',
  'type_language_switch',
  'type_external_list',
  'type_picture',
  'type_drawing',
  'type_as_text',
  'type_as_number',
  'type_as_yes_no',
  'parts_as_questions',
  'cells_as_questions',
  'two_matrices',
  'shown_by_row',
  'table_from_group',
  'group_once',
  'group_empty',
  'repeat_once',
  'note_on_next',
  'note_conditional',
  'note_last',
  'without_comments',
  'comment_as_question',
  'other_as_question',
  'no_options',
  'no_rows',
  'scale_unusable',
  'option_duplicate',
  'option_unusable',
  'option_none',
  'option_all',
  'option_condition',
  'option_picture',
  'option_unused',
  'exclusive',
  // Conditions
  'condition_unreadable',
  'condition_function',
  'condition_calculation',
  'condition_two_questions',
  'condition_count',
  'condition_unknown',
  'condition_left_out',
  'condition_later',
  'condition_part',
  'condition_hidden_item',
  'condition_truth',
  'condition_quotes',
  'condition_too_long',
  'with_question',
  'required_soft',
  'required_rows',
  // Validations
  'pattern',
  'validation_program',
  'validation_sum',
  'whole_number',
  'least_length',
  'limit_computed',
  'limit_unusable',
  'limit_too_large',
  'selection_limits',
  'message',
  // Settings
  'default_answer',
  'order',
  'filter',
  'time_limit',
  'quota',
  'program',
  'page_after',
  'redirect',
  'media',
  'setting_unknown',
  'welcome_joined',
] as const
export type Reason = (typeof REASONS)[number]

export interface ReportEntry {
  readonly subject: Subject
  readonly grade: Grade
  /** Where in the file: 'survey, row 12', 'questions, qid 406', 'pages.0.elements.3'. */
  readonly place: string
  /** What the file calls it. */
  readonly name: string
  /** What it is called here, where that differs. */
  readonly became?: string
  /** Absent only where it was taken as it was. */
  readonly reason?: Reason
  readonly values?: Readonly<Record<string, string | number>>
  /** How many texts an entry of a translation stands for; 1 elsewhere. */
  readonly count: number
}

/** What must still be written before the draft can be published. */
export const STILL_NEEDED = [
  'title',
  'privacyNotice',
  'purpose',
  'retentionMonths',
  'audience',
] as const
export type StillNeeded = (typeof STILL_NEEDED)[number]

export interface ImportReport {
  readonly format: ExchangeFormat
  /** Languages of the draft. */
  readonly languages: readonly string[]
  /** Language tags of the file that the draft does not have. */
  readonly languagesLeftOut: readonly string[]
  readonly entries: readonly ReportEntry[]
  /** Entries beyond the limit, counted only. */
  readonly more: number
  readonly stillNeeded: readonly StillNeeded[]
}

/** Everything of one subject by grade: {question: {taken: 9, approximated: 1, 'left-out': 2}}. */
export function tallyOf({
  entries,
}: Pick<ImportReport, 'entries'>): Record<Subject, Record<Grade, number>> {
  const none = () => ({ taken: 0, approximated: 0, 'left-out': 0 })
  const tally: Record<Subject, Record<Grade, number>> = {
    questionnaire: none(),
    group: none(),
    question: none(),
    row: none(),
    option: none(),
    translation: none(),
    condition: none(),
    validation: none(),
    text: none(),
    setting: none(),
  }
  for (const { subject, grade, count } of entries) tally[subject][grade] += count
  return tally
}
