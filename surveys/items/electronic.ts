import type { Item } from './item.ts'
import { AGREEMENT_CHOICES, EASE_STEPS, YES_PARTLY_NO } from './scales.ts'
import { MK_399_ACCESS, MK_402_NEEDS } from './sources.ts'

const AGREEMENT = { kind: 'one', choices: AGREEMENT_CHOICES } as const

export const COMPLETED: Item = {
  code: 'completed',
  measure: 'e_service_completed',
  title: {
    lv: 'Vai e-pakalpojumā izdevās izdarīt visu, ko vēlējāties?',
    en: 'Were you able to do everything that you wanted in the e-service?',
    ru: 'Удалось ли вам сделать в электронной услуге всё, что вы хотели?',
    uz: 'Elektron xizmatda xohlagan hamma ishni bajara oldingizmi?',
  },
  source: MK_402_NEEDS,
  answer: { kind: 'one', choices: YES_PARTLY_NO },
}

export const EASE: Item = {
  code: 'ease',
  measure: 'ease_of_use',
  title: {
    lv: 'Cik viegli vai grūti bija lietot šo e-pakalpojumu?',
    en: 'How easy or difficult was it to use this e-service?',
    ru: 'Насколько легко или трудно было пользоваться этой электронной услугой?',
    uz: 'Bu elektron xizmatdan foydalanish qanchalik oson yoki qiyin boʻldi?',
  },
  source: MK_402_NEEDS,
  answer: { kind: 'scale', steps: EASE_STEPS },
}

export const CLARITY: Item = {
  code: 'clarity',
  measure: 'clarity_of_steps',
  title: {
    lv: 'Katrā solī bija skaidrs, kas jādara.',
    en: 'At every step it was clear what I had to do.',
    ru: 'На каждом шаге было понятно, что нужно делать.',
    uz: 'Har bir bosqichda nima qilish kerakligi aniq edi.',
  },
  source: MK_402_NEEDS,
  answer: AGREEMENT,
}

export const DURATION: Item = {
  code: 'duration',
  measure: 'time_taken',
  title: {
    lv: 'Tas aizņēma pieņemamu laiku.',
    en: 'It took an acceptable amount of time.',
    ru: 'Это заняло приемлемое время.',
    uz: 'Bu maqbul vaqt oldi.',
  },
  source: MK_399_ACCESS,
  answer: AGREEMENT,
}

export const ONCE_ONLY: Item = {
  code: 'once_only',
  measure: 'once_only',
  title: {
    lv: 'Man nebija jāsniedz ziņas, kas valsts vai pašvaldības iestādēm jau ir.',
    en: 'I did not have to give information that public bodies already have.',
    ru: 'Мне не пришлось сообщать сведения, которые у государственных или местных учреждений уже есть.',
    uz: 'Davlat muassasalarida allaqachon mavjud maʼlumotlarni qayta taqdim etishim shart boʻlmadi.',
  },
  source: MK_399_ACCESS,
  answer: AGREEMENT,
}

export const HELP: Item = {
  code: 'help',
  measure: 'help_needed',
  title: {
    lv: 'Vai jums bija vajadzīga palīdzība?',
    en: 'Did you need help?',
    ru: 'Понадобилась ли вам помощь?',
    uz: 'Sizga yordam kerak boʻldimi?',
  },
  source: MK_402_NEEDS,
  answer: {
    kind: 'one',
    choices: [
      {
        value: 'none',
        text: {
          lv: 'Nē, palīdzība nebija vajadzīga',
          en: 'No, I did not need any',
          ru: 'Нет, помощь не понадобилась',
          uz: 'Yoʻq, yordam kerak boʻlmadi',
        },
      },
      {
        value: 'relatives',
        text: {
          lv: 'Jā, palīdzēja tuvinieki vai paziņas',
          en: 'Yes, from family or friends',
          ru: 'Да, помогли близкие или знакомые',
          uz: 'Ha, yaqinlarim yoki tanishlarim yordam berdi',
        },
      },
      {
        value: 'staff',
        text: {
          lv: 'Jā, palīdzēja iestādes vai centra darbinieks',
          en: 'Yes, from the institution or a service centre',
          ru: 'Да, помог сотрудник учреждения или центра',
          uz: 'Ha, muassasa yoki markaz xodimi yordam berdi',
        },
      },
      {
        value: 'not_found',
        text: {
          lv: 'Jā, bet palīdzību neatradu',
          en: 'Yes, but I found none',
          ru: 'Да, но помощь найти не удалось',
          uz: 'Ha, lekin yordam topa olmadim',
        },
      },
    ],
  },
}
