import type { Item } from './item.ts'
import { AGREEMENT_CHOICES, YES_PARTLY_NO } from './scales.ts'
import { BUSINESS_MODULE } from './sources.ts'

const AGREEMENT = { kind: 'one', choices: AGREEMENT_CHOICES } as const

export const REQUIREMENTS: Item = {
  code: 'requirements',
  measure: 'clarity_of_requirements',
  title: {
    lv: 'Bija skaidrs, kādas prasības uzņēmumam jāizpilda.',
    en: 'It was clear which requirements the enterprise had to meet.',
    ru: 'Было понятно, какие требования должно выполнить предприятие.',
    uz: 'Korxona qanday talablarni bajarishi kerakligi aniq edi.',
  },
  source: BUSINESS_MODULE,
  answer: AGREEMENT,
}

export const PREDICTABILITY: Item = {
  code: 'predictability',
  measure: 'predictability_of_decision',
  title: {
    lv: 'Varēja paredzēt, cik ilgi tas prasīs un pēc kā tiks lemts.',
    en: 'It was possible to foresee how long it would take and what would decide the matter.',
    ru: 'Можно было предвидеть, сколько времени это займёт и по каким правилам примут решение.',
    uz: 'Bu qancha vaqt olishini va qaror nimaga asoslanishini oldindan bilish mumkin edi.',
  },
  source: BUSINESS_MODULE,
  answer: AGREEMENT,
}

export const DOCUMENTS_AGAIN: Item = {
  code: 'documents_again',
  measure: 'documents_asked_again',
  title: {
    lv: 'Vai prasīja dokumentus vai ziņas, kas valsts vai pašvaldības iestādēm jau bija?',
    en: 'Were you asked for documents or data that public bodies already had?',
    ru: 'Просили ли у вас документы или сведения, которые у государственных или местных учреждений уже были?',
    uz: 'Sizdan davlat muassasalarida allaqachon mavjud hujjat yoki maʼlumotlar soʻraldimi?',
  },
  source: BUSINESS_MODULE,
  answer: { kind: 'one', choices: YES_PARTLY_NO },
}

export const FULLY_DIGITAL: Item = {
  code: 'fully_digital',
  measure: 'digital_completeness',
  title: {
    lv: 'Vai visu varēja nokārtot elektroniski?',
    en: 'Could everything be done electronically?',
    ru: 'Можно ли было всё сделать в электронном виде?',
    uz: 'Hammasini elektron shaklda bajarish mumkin boʻldimi?',
  },
  source: BUSINESS_MODULE,
  answer: { kind: 'one', choices: YES_PARTLY_NO },
}

export const CONTACTS: Item = {
  code: 'contacts',
  measure: 'number_of_contacts',
  title: {
    lv: 'Cik reižu uzņēmumam bija jāsazinās ar iestādi?',
    en: 'How many times did the enterprise have to contact the institution?',
    ru: 'Сколько раз предприятию пришлось обращаться в учреждение?',
    uz: 'Korxona muassasaga necha marta murojaat qilishi kerak boʻldi?',
  },
  source: BUSINESS_MODULE,
  answer: { kind: 'number', min: 0, max: 200 },
}

export const HOURS: Item = {
  code: 'hours',
  measure: 'hours_spent',
  title: {
    lv: 'Cik darba stundu uzņēmums tam patērēja?',
    en: 'How many working hours did the enterprise spend on it?',
    ru: 'Сколько рабочих часов предприятие на это потратило?',
    uz: 'Korxona bunga qancha ish soati sarfladi?',
  },
  hint: {
    lv: 'Pietiek ar aptuvenu skaitu.',
    en: 'An estimate is enough.',
    ru: 'Достаточно приблизительной оценки.',
    uz: 'Taxminiy son yetarli.',
  },
  source: BUSINESS_MODULE,
  answer: { kind: 'number', min: 0, max: 5000 },
}

export const SIZE_CLASS: Item = {
  code: 'size_class',
  measure: 'enterprise_size_class',
  title: {
    lv: 'Cik darbinieku ir uzņēmumā?',
    en: 'How many people work in the enterprise?',
    ru: 'Сколько человек работает на предприятии?',
    uz: 'Korxonada necha kishi ishlaydi?',
  },
  source: BUSINESS_MODULE,
  answer: {
    kind: 'one-of-list',
    choices: [
      { value: '0-9', text: { lv: '0–9', en: '0–9', ru: '0–9', uz: '0–9' } },
      { value: '10-49', text: { lv: '10–49', en: '10–49', ru: '10–49', uz: '10–49' } },
      { value: '50-249', text: { lv: '50–249', en: '50–249', ru: '50–249', uz: '50–249' } },
      {
        value: '250+',
        text: {
          lv: '250 un vairāk',
          en: '250 and more',
          ru: '250 и больше',
          uz: '250 va undan koʻp',
        },
      },
    ],
  },
}
