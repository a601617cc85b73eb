import type { EasyWording } from './wording.ts'

const NO_PERSONAL_DATA = {
  lv: 'Lūdzu, nerakstiet savu vārdu. Nerakstiet personas kodu, adresi un tālruņa numuru. Nerakstiet arī par citiem cilvēkiem tā, ka viņus var pazīt.',
  en: 'Please do not write your name. Do not write your personal code, address or phone number. Do not write about other people so that others can tell who they are.',
  ru: 'Пожалуйста, не пишите своё имя. Не пишите персональный код, адрес и номер телефона. Не пишите о других людях так, чтобы их можно было узнать.',
  uz: 'Iltimos, ismingizni yozmang. Shaxsiy kod, manzil va telefon raqamini yozmang. Boshqa odamlar haqida ularni tanib boʻladigan qilib yozmang.',
}

export const EASY_OVERALL: Readonly<Record<string, EasyWording>> = {
  satisfaction: {
    title: {
      lv: 'Vai šis pakalpojums jūs apmierina?',
      en: 'Are you happy with this service?',
      ru: 'Вы довольны этой услугой?',
      uz: 'Bu xizmatdan mamnunmisiz?',
    },
  },
  outcome: {
    title: {
      lv: 'Vai jūs saņēmāt to, ko jums vajadzēja?',
      en: 'Did you get what you needed?',
      ru: 'Вы получили то, что вам было нужно?',
      uz: 'Kerakli narsani oldingizmi?',
    },
  },
  outcome_reason: {
    title: {
      lv: 'Ko jūs nesaņēmāt?',
      en: 'What did you not get?',
      ru: 'Чего вы не получили?',
      uz: 'Nimani ololmadingiz?',
    },
    hint: NO_PERSONAL_DATA,
  },
  comment: {
    title: {
      lv: 'Kas bija labi? Kas mums jādara labāk?',
      en: 'What was good? What should we do better?',
      ru: 'Что было хорошо? Что нам делать лучше?',
      uz: 'Nima yaxshi boʻldi? Nimani yaxshiroq qilishimiz kerak?',
    },
    hint: NO_PERSONAL_DATA,
  },
}
