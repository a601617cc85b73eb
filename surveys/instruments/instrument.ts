import type { LocalizedText } from '../../locales/language.ts'
import type { Audience } from '../counts/place.ts'
import type { Definition, Question } from '../definition/definition.ts'

/** A ready questionnaire: may be published as it is. */
export interface Instrument {
  /** Stable, kebab-case. */
  readonly id: string
  readonly title: LocalizedText
  readonly audience: Audience
  readonly definition: Definition
  /** Every rule that its items answer to, once each. */
  readonly sources: readonly string[]
}

interface Parts {
  readonly id: string
  readonly audience: Audience
  readonly title: LocalizedText
  readonly purpose: LocalizedText
  readonly retentionMonths: number
  readonly questions: readonly Question[]
}

/** One plain sentence on what is stored, the same for every ready questionnaire. */
const PRIVACY_NOTICE: LocalizedText = {
  lv: 'Mēs saglabājam jūsu atbildes, to valodu un dienu; nesaglabājam jūsu vārdu, interneta adresi un ierīci.',
  en: 'We store your answers, their language and the day; we do not store your name, your internet address or your device.',
  ru: 'Мы сохраняем ваши ответы, их язык и день; мы не сохраняем ваше имя, интернет-адрес и сведения об устройстве.',
  uz: 'Biz javoblaringizni, ularning tili va kunini saqlaymiz; ismingiz, internet manzilingiz va qurilmangiz haqidagi maʼlumotni saqlamaymiz.',
}

export function instrument(parts: Parts): Instrument {
  const { id, audience, title, purpose, retentionMonths, questions } = parts
  const sources = questions.flatMap(({ source }) => (source === undefined ? [] : [source]))
  return {
    id,
    title,
    audience,
    sources: [...new Set(sources)],
    definition: {
      title,
      audience,
      privacyNotice: PRIVACY_NOTICE,
      purpose,
      retentionMonths,
      pages: [{ name: 'page', elements: [...questions] }],
    },
  }
}
