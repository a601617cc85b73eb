import type { Language } from '../../locales/language.ts'
import type { CompiledDefinition } from '../../surveys/answers/compile.ts'
import type { Question } from '../../surveys/definition/definition.ts'
import { optionOf, ratingSteps } from '../../surveys/definition/questions.ts'
import { type Random, normal, pick } from './random.ts'

/** Who answers: how content, and in which language. */
export interface DemoRespondent {
  /** On the five-point scale, before rounding. */
  readonly mood: number
  readonly language: Language
}

/**
 * Made-up answers of one respondent to a questionnaire, as a browser would send them. Items go up
 * and down together, because a content person is content with most things; one in nine leaves a
 * voluntary question out.
 */
export function madeUpAnswers(
  { questions }: CompiledDefinition,
  { mood, language }: DemoRespondent,
  random: Random,
): Record<string, unknown> {
  const answers: Record<string, unknown> = {}
  for (const { question, isShown, isDemanded } of questions) {
    const lookup = (name: string) => answers[name]
    if (!isShown(lookup)) continue
    if (!isDemanded(lookup) && random() < 0.11) continue
    const answer = answerTo(question, mood, language, random)
    if (answer !== undefined) answers[question.name] = answer
  }
  return answers
}

function answerTo(question: Question, mood: number, language: Language, random: Random): unknown {
  switch (question.type) {
    case 'rating':
      return onScale(
        ratingSteps(question).map(({ value }) => value),
        mood,
        random,
      )
    case 'radiogroup':
    case 'dropdown': {
      const values = question.choices.map((choice) => optionOf(choice).value)
      if (values.includes('na') && random() < 0.06) return 'na'
      const scale = values.filter((value) => value !== 'na')
      // The item may be harder or easier than the whole.
      if (scale.every((value) => typeof value === 'number')) {
        return onScale(scale, mood + shift(question.name), random)
      }
      if (scale.includes('yes')) {
        const share = (mood - 1) / 4
        const drawn = random()
        if (drawn < share) return 'yes'
        return scale.includes('partly') && drawn < share + (1 - share) * 0.6 ? 'partly' : 'no'
      }
      return pick(random, scale)
    }
    case 'checkbox': {
      const values = question.choices.map((choice) => optionOf(choice).value)
      const chosen = values.filter(() => random() < 0.3)
      return chosen.length > 0 ? chosen : [pick(random, values)]
    }
    case 'boolean':
      return random() < (mood - 1) / 4
    case 'text':
      return question.inputType === 'number' ? Math.floor(random() * 6) : undefined
    case 'comment':
      if (random() > 0.09) return undefined
      return pick(random, COMMENTS[language][mood < 3.2 ? 'bad' : 'good'])
    default:
      return undefined
  }
}

function onScale<Value>(values: readonly Value[], mood: number, random: Random): Value | undefined {
  const place = ((mood + 0.75 * normal(random) - 1) / 4) * (values.length - 1)
  return values[Math.min(values.length - 1, Math.max(0, Math.round(place)))]
}

/** A lasting difference between items, between −0.35 and 0.35, that depends on the code alone. */
function shift(code: string): number {
  let sum = 0
  for (const letter of code) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 71
  return sum / 100 - 0.35
}

const COMMENTS: Record<Language, { good: readonly string[]; bad: readonly string[] }> = {
  lv: {
    good: ['Viss bija skaidri un ātri.', 'Darbiniece ļoti palīdzēja.', 'Paldies, tā turpināt!'],
    bad: ['Ilgi jāgaida rindā.', 'Veidlapa ir nesaprotama.', 'Divreiz prasīja to pašu dokumentu.'],
  },
  en: {
    good: ['Quick and clear.', 'The lady at the desk was very helpful.'],
    bad: ['I had to wait too long.', 'The form is hard to understand.'],
  },
  ru: {
    good: ['Всё понятно и быстро.', 'Сотрудница очень помогла, спасибо.'],
    bad: ['Пришлось долго ждать.', 'Непонятная форма, нужна помощь.'],
  },
  uz: {
    good: ['Hammasi tez va tushunarli boʻldi.', 'Xodim yaxshi yordam berdi.'],
    bad: ['Uzoq kutishga toʻgʻri keldi.', 'Ariza shakli tushunarsiz.'],
  },
}
