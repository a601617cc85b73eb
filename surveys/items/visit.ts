import type { Item } from './item.ts'
import { AGREEMENT_CHOICES } from './scales.ts'
import { MK_399_ACCESS, MK_399_CONDUCT, MK_401_CENTRES } from './sources.ts'

const AGREEMENT = { kind: 'one', choices: AGREEMENT_CHOICES } as const

export const RESPECT: Item = {
  code: 'respect',
  measure: 'staff_attitude',
  title: {
    lv: 'Darbinieks bija pieklājīgs un uzmanīgs.',
    en: 'The employee was polite and attentive.',
    ru: 'Сотрудник был вежлив и внимателен.',
    uz: 'Xodim xushmuomala va eʼtiborli edi.',
  },
  source: MK_399_CONDUCT,
  answer: AGREEMENT,
}

export const INFORMATION: Item = {
  code: 'information',
  measure: 'staff_information',
  title: {
    lv: 'Saņēmu skaidru un pilnīgu informāciju.',
    en: 'I was given clear and complete information.',
    ru: 'Мне дали понятную и полную информацию.',
    uz: 'Menga tushunarli va toʻliq maʼlumot berildi.',
  },
  source: MK_399_CONDUCT,
  answer: AGREEMENT,
}

export const EQUAL_TREATMENT: Item = {
  code: 'equal_treatment',
  measure: 'staff_equal_treatment',
  title: {
    lv: 'Pret mani izturējās tāpat kā pret jebkuru citu klientu.',
    en: 'I was treated in the same way as any other client.',
    ru: 'Ко мне отнеслись так же, как к любому другому клиенту.',
    uz: 'Menga boshqa har qanday mijozga boʻlgani kabi munosabatda boʻlishdi.',
  },
  source: MK_399_CONDUCT,
  answer: AGREEMENT,
}

export const OBJECTIVITY: Item = {
  code: 'objectivity',
  measure: 'staff_objectivity',
  title: {
    lv: 'Manu jautājumu izskatīja objektīvi, pēc būtības.',
    en: 'My matter was dealt with objectively, on its merits.',
    ru: 'Мой вопрос рассмотрели объективно и по существу.',
    uz: 'Masalam xolis va mohiyatan koʻrib chiqildi.',
  },
  source: MK_399_CONDUCT,
  answer: AGREEMENT,
}

export const COMPETENCE: Item = {
  code: 'competence',
  measure: 'staff_competence',
  title: {
    lv: 'Darbiniekam bija zināšanas, kas vajadzīgas mana jautājuma risināšanai.',
    en: 'The employee had the knowledge needed to solve my matter.',
    ru: 'У сотрудника были знания, нужные для решения моего вопроса.',
    uz: 'Xodim masalamni hal qilish uchun zarur bilimga ega edi.',
  },
  source: MK_399_CONDUCT,
  answer: AGREEMENT,
}

export const WAITING: Item = {
  code: 'waiting',
  measure: 'waiting_time',
  title: {
    lv: 'Gaidīšanas laiks bija pieņemams.',
    en: 'The waiting time was acceptable.',
    ru: 'Время ожидания было приемлемым.',
    uz: 'Kutish vaqti maqbul edi.',
  },
  source: MK_399_ACCESS,
  answer: AGREEMENT,
}

export const PREMISES: Item = {
  code: 'premises',
  measure: 'premises_access',
  title: {
    lv: 'Telpās bija viegli iekļūt un pārvietoties.',
    en: 'The premises were easy to enter and to move around in.',
    ru: 'В помещение было легко попасть и в нём легко передвигаться.',
    uz: 'Binoga kirish va uning ichida harakatlanish oson edi.',
  },
  source: MK_399_ACCESS,
  answer: AGREEMENT,
}

export const VISIT_REASON: Item = {
  code: 'visit_reason',
  measure: 'visit_reason',
  title: {
    lv: 'Kāpēc apmeklējāt centru?',
    en: 'Why did you come to the centre?',
    ru: 'Зачем вы пришли в центр?',
    uz: 'Markazga nima uchun keldingiz?',
  },
  hint: {
    lv: 'Var atzīmēt vairākas atbildes.',
    en: 'You may tick several answers.',
    ru: 'Можно отметить несколько ответов.',
    uz: 'Bir nechta javobni belgilash mumkin.',
  },
  source: MK_401_CENTRES,
  answer: {
    kind: 'several',
    choices: [
      {
        value: 'consultation',
        text: {
          lv: 'Konsultācija vai informācija',
          en: 'Advice or information',
          ru: 'Консультация или информация',
          uz: 'Maslahat yoki maʼlumot',
        },
      },
      {
        value: 'application',
        text: {
          lv: 'Pakalpojuma pieteikums',
          en: 'Applying for a service',
          ru: 'Заявление на услугу',
          uz: 'Xizmat uchun ariza',
        },
      },
      {
        value: 'e_service_help',
        text: {
          lv: 'Palīdzība e-pakalpojuma lietošanā',
          en: 'Help with an e-service',
          ru: 'Помощь с электронной услугой',
          uz: 'Elektron xizmatdan foydalanishda yordam',
        },
      },
      {
        value: 'computer',
        text: {
          lv: 'Publiskais dators vai internets',
          en: 'Public computer or internet',
          ru: 'Общедоступный компьютер или интернет',
          uz: 'Umumiy kompyuter yoki internet',
        },
      },
      {
        value: 'complaint',
        text: {
          lv: 'Priekšlikums, sūdzība vai jautājums',
          en: 'Suggestion, complaint or question',
          ru: 'Предложение, жалоба или вопрос',
          uz: 'Taklif, shikoyat yoki savol',
        },
      },
      { value: 'other', text: { lv: 'Cits', en: 'Something else', ru: 'Другое', uz: 'Boshqa' } },
    ],
  },
}

export const WITHOUT_CENTRE: Item = {
  code: 'without_centre',
  measure: 'centre_alternative',
  title: {
    lv: 'Ko jūs darītu, ja šāda centra nebūtu?',
    en: 'What would you have done without this centre?',
    ru: 'Что пришлось бы делать, если бы этого центра не было?',
    uz: 'Bu markaz boʻlmaganida nima qilgan boʻlardingiz?',
  },
  source: MK_401_CENTRES,
  answer: {
    kind: 'one',
    choices: [
      {
        value: 'online',
        text: {
          lv: 'Nokārtotu internetā',
          en: 'Done it on the internet',
          ru: 'Решать вопрос через интернет',
          uz: 'Internet orqali bajarardim',
        },
      },
      {
        value: 'travel',
        text: {
          lv: 'Brauktu uz attālāku iestādi',
          en: 'Travelled to an office further away',
          ru: 'Ехать в более далёкое учреждение',
          uz: 'Uzoqroqdagi muassasaga borardim',
        },
      },
      {
        value: 'ask_others',
        text: {
          lv: 'Lūgtu palīdzību citiem',
          en: 'Asked somebody else to help',
          ru: 'Просить помощи у других',
          uz: 'Boshqalardan yordam soʻrardim',
        },
      },
      {
        value: 'nothing',
        text: {
          lv: 'Nekārtotu nemaz',
          en: 'Not done it at all',
          ru: 'Не делать этого вовсе',
          uz: 'Umuman bajarmasdim',
        },
      },
    ],
  },
}
