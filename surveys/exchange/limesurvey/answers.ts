import type { Recorder } from '../recorder.ts'
import type { SourceAnswer, SourceOption } from '../source.ts'
import { numberAttribute } from './attributes.ts'
import type { LimeSurveyPart, LimeSurveyQuestion } from './tables.ts'

export function optionsOf(parts: readonly LimeSurveyPart[]): SourceOption[] {
  return parts.map(({ place, code, texts }) => ({ place, code, text: texts }))
}

export function textAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  if (question.type === 'S' && question.attributes.get('numbers_only') === '1')
    return numberAnswer(question, recorder)
  const maxLength = numberAttribute(question, 'maximum_chars', recorder)
  const limit = maxLength === undefined ? {} : { maxLength }
  return question.type === 'S'
    ? { kind: 'line', input: 'text', ...limit }
    : { kind: 'comment', ...limit }
}

export function numberAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  const slider = question.type === 'K' && question.attributes.get('slider_layout') === '1'
  const array = question.type === ':'
  const bound = (which: 'min' | 'max') =>
    numberAttribute(question, `${which}_num_value_n`, recorder) ??
    (slider ? numberAttribute(question, `slider_${which}`, recorder) : undefined) ??
    (array ? numberAttribute(question, `multiflexible_${which}`, recorder) : undefined)
  const min = bound('min')
  const max = bound('max')
  if (question.attributes.get('num_value_int_only') === '1') {
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: num_value_int_only`,
      reason: 'whole_number',
    })
  }
  return {
    kind: 'line',
    input: 'number',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

export function dateAnswer(question: LimeSurveyQuestion, recorder: Recorder): SourceAnswer {
  const day = (name: string) => {
    const value = question.attributes.get(name) ?? ''
    if (value === '') return undefined
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: ${name} = ${value}`,
      reason: 'limit_computed',
    })
    return undefined
  }
  const min = day('date_min')
  const max = day('date_max')
  return {
    kind: 'line',
    input: 'date',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  }
}

export function reportSelection(question: LimeSurveyQuestion, recorder: Recorder): void {
  for (const name of ['min_answers', 'max_answers']) {
    const value = question.attributes.get(name) ?? ''
    if (value === '') continue
    recorder.add({
      subject: 'validation',
      grade: 'left-out',
      place: question.place,
      name: `${question.code}: ${name} = ${value}`,
      reason: 'selection_limits',
    })
  }
}
