import type { LocalizedText } from '../../locales/language.ts'
import type { Audience } from '../counts/place.ts'
import type { Definition, Question } from '../definition/definition.ts'
import { easyReadLanguages } from '../definition/easy-read.ts'
import { EASY_SOURCE, withEasy } from '../items/easy/wording.ts'

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
  /** Title and purpose in easy language, where the questions have it too. */
  readonly easy?: { readonly title: LocalizedText; readonly purpose: LocalizedText }
  readonly questions: readonly Question[]
}

/** One plain sentence on what is stored, the same for every ready questionnaire. */
const PRIVACY_NOTICE: LocalizedText = {
  lv: 'Mēs saglabājam jūsu atbildes, to valodu un dienu; nesaglabājam jūsu vārdu, interneta adresi un ierīci.',
  en: 'We store your answers, their language and the day; we do not store your name, your internet address or your device.',
  ru: 'Мы сохраняем ваши ответы, их язык и день; мы не сохраняем ваше имя, интернет-адрес и сведения об устройстве.',
  uz: 'Biz javoblaringizni, ularning tili va kunini saqlaymiz; ismingiz, internet manzilingiz va qurilmangiz haqidagi maʼlumotni saqlamaymiz.',
}

const EASY_PRIVACY_NOTICE: LocalizedText = {
  lv: 'Mēs saglabājam jūsu atbildes. Mēs saglabājam valodu un dienu. Mēs nesaglabājam jūsu vārdu. Mēs nesaglabājam ziņas par jūsu tālruni vai datoru.',
  en: 'We keep your answers. We keep the language and the day. We do not keep your name. We do not keep data about your phone or computer.',
  ru: 'Мы сохраняем ваши ответы. Мы сохраняем язык и день. Мы не сохраняем ваше имя. Мы не сохраняем данные о вашем телефоне или компьютере.',
  uz: 'Biz javoblaringizni saqlaymiz. Biz til va kunni saqlaymiz. Biz ismingizni saqlamaymiz. Biz telefoningiz yoki kompyuteringiz haqida maʼlumot saqlamaymiz.',
}

export function instrument(parts: Parts): Instrument {
  const { id, audience, title, purpose, retentionMonths, easy, questions } = parts
  const sources = questions.flatMap(({ source }) => (source === undefined ? [] : [source]))
  const definition: Definition = {
    title: withEasy(title, easy?.title),
    audience,
    privacyNotice: withEasy(PRIVACY_NOTICE, easy && EASY_PRIVACY_NOTICE),
    purpose: withEasy(purpose, easy?.purpose),
    retentionMonths,
    pages: [{ name: 'page', elements: [...questions] }],
  }
  const easySource = easyReadLanguages(definition).length > 0 ? [EASY_SOURCE] : []
  return { id, title, audience, sources: [...new Set([...sources, ...easySource])], definition }
}
