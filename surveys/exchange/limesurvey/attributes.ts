import type { Recorder } from '../recorder.ts'
import type { Reason } from '../report.ts'
import type { LimeSurveyQuestion } from './tables.ts'

/** How something looks, is exported or is counted there: nothing is asked differently without it. */
const WITHOUT_EFFECT =
  /^(?:alphasort|answer_width|answer_width_bycolumn|assessment_value|category_separator|choice_input_columns|choice_title|clear_default|crop_or_resize|cssclass|date_format|display_columns|display_rows|display_type|dropdown_.*|dualscale_header[AB]?|em_validation_.*_tip|fix_.*|font_size|hide_tip|horizontal_scroll|image_.*|input_boxes|input_size|keep_aspect|keep_codes_order|label_input_columns|location_.*|num_value_int_only|numbers_only|other_position.*|other_replace_text|page_break|parent_order|printable_help|public_statistics|rank_title|relevance|repeat_headings|reverse|samechoiceheight|samelistheight|save_as_default|scale_export|show_comment|show_grand_total|show_title|show_totals|show_tick|showpopups|slider_(?:accuracy|default|default_set|handle|layout|middlestart|orientation|rating|reset|separator|showminmax|custom_handle|reversed)|statistics_.*|subquestion_width|text_input_columns|text_input_width|time_limit_.+|use_dropdown|value_range_allows_missing|maximum_chars|(?:min|max)_(?:answers|num_value_n)|multiflexible_.*|slider_(?:min|max)|hidden|placeholder|other_numbers_only|encrypted|themes?|question_template|array_filter_style|only_pull|assessment_.*|allowed_filetypes|(?:min|max)_(?:num_of_files|filesize)|max_filesize|date_(?:min|max)|suffix_.*|theme_.*)$/

/** What changes the question, and what becomes of it here. */
const WITH_EFFECT: readonly (readonly [RegExp, Reason, 'setting' | 'validation'])[] = [
  [/^array_filter/, 'filter', 'setting'],
  [/^exclude_all_others/, 'exclusive', 'setting'],
  [/^(?:random_order|random_group|answer_order|subquestion_order)$/, 'order', 'setting'],
  [/^time_limit$/, 'time_limit', 'setting'],
  [/^em_validation_/, 'validation_program', 'validation'],
  [/^(?:equals|min|max)_num_value|^num_value_equals/, 'validation_sum', 'validation'],
  [/^other_comment_mandatory$/, 'validation_program', 'validation'],
  [/^max_subquestions$/, 'selection_limits', 'validation'],
]

const OFF = new Set(['', '0', 'N', 'normal', 'none', 'default'])

/** Reports every attribute of a question that has an effect which the draft does not have. */
export function reportAttributes(question: LimeSurveyQuestion, recorder: Recorder): void {
  for (const [written, value] of question.attributes) {
    const name = written.split('/')[0] ?? written
    if (OFF.has(value) || WITHOUT_EFFECT.test(name)) continue
    const known = WITH_EFFECT.find(([pattern]) => pattern.test(name))
    recorder.add({
      subject: known?.[2] ?? 'setting',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: ${name} = ${value}`,
      reason: known?.[1] ?? 'setting_unknown',
      values: { setting: name.slice(0, 60) },
    })
  }
}

/** A whole or decimal number; undefined where the attribute is not there or is an expression. */
export function numberAttribute(
  question: LimeSurveyQuestion,
  name: string,
  recorder: Recorder,
): number | undefined {
  const value = question.attributes.get(name) ?? ''
  if (value === '') return undefined
  if (/^-?\d{1,15}(?:[.,]\d{1,10})?$/.test(value)) return Number(value.replace(',', '.'))
  recorder.add({
    subject: 'validation',
    grade: 'left-out',
    place: question.place,
    name: `${question.code}: ${name} = ${value}`,
    reason: 'limit_computed',
  })
  return undefined
}
