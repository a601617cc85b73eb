import { CLARITY, COMPLETED, DURATION, EASE, HELP, ONCE_ONLY } from '../items/electronic.ts'
import { ask } from '../items/item.ts'
import { COMMENT, OUTCOME, OUTCOME_REASON, SATISFACTION } from '../items/overall.ts'
import {
  COMPETENCE,
  EQUAL_TREATMENT,
  INFORMATION,
  OBJECTIVITY,
  PREMISES,
  RESPECT,
  VISIT_REASON,
  WAITING,
  WITHOUT_CENTRE,
} from '../items/visit.ts'
import { instrument } from './instrument.ts'

const PURPOSE = {
  lv: 'Atbildes izmanto, lai uzlabotu pakalpojumu un sagatavotu ikgadējo pakalpojumu kvalitātes novērtējuma pārskatu. Piedalīšanās ir brīvprātīga.',
  en: 'The answers are used to improve the service and for the annual service quality report. Taking part is voluntary.',
  ru: 'Ответы используются, чтобы улучшать услугу, и для ежегодного отчёта о качестве услуг. Участие добровольное.',
  uz: 'Javoblar xizmatni yaxshilash va xizmatlar sifati boʻyicha yillik hisobot uchun ishlatiladi. Ishtirok etish ixtiyoriy.',
}

const EASY_PURPOSE = {
  lv: 'Jūsu atbildes palīdz mums strādāt labāk. Par atbildēm raksta gada pārskatā. Jūs varat arī neatbildēt.',
  en: 'Your answers help us to do better. We write about the answers in a report every year. You do not have to answer.',
  ru: 'Ваши ответы помогают нам работать лучше. Об ответах пишут в годовом отчёте. Вы можете не отвечать.',
  uz: 'Javoblaringiz yaxshiroq ishlashimizga yordam beradi. Javoblar haqida yillik hisobotda yoziladi. Javob bermasligingiz ham mumkin.',
}

/** After a visit in person. */
export const RESIDENT_VISIT = instrument({
  id: 'resident-visit',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par apmeklējumu',
    en: 'Your opinion about the visit',
    ru: 'Ваше мнение о посещении',
    uz: 'Tashrif haqidagi fikringiz',
  },
  purpose: PURPOSE,
  easy: {
    title: {
      lv: 'Pastāstiet, kā jums gāja pie mums',
      en: 'Tell us how your visit went',
      ru: 'Расскажите, как вас приняли',
      uz: 'Tashrifingiz qanday oʻtganini ayting',
    },
    purpose: EASY_PURPOSE,
  },
  retentionMonths: 24,
  questions: [
    ask(SATISFACTION, { required: true }),
    ask(OUTCOME),
    ask(OUTCOME_REASON, { onlyIf: "{outcome} anyof ['partly', 'no']" }),
    ask(RESPECT),
    ask(INFORMATION),
    ask(EQUAL_TREATMENT),
    ask(OBJECTIVITY),
    ask(COMPETENCE),
    ask(WAITING),
    ask(COMMENT),
  ],
})

/** After an e-service. */
export const RESIDENT_E_SERVICE = instrument({
  id: 'resident-e-service',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par e-pakalpojumu',
    en: 'Your opinion about the e-service',
    ru: 'Ваше мнение об электронной услуге',
    uz: 'Elektron xizmat haqidagi fikringiz',
  },
  purpose: PURPOSE,
  easy: {
    title: {
      lv: 'Pastāstiet, kā jums gāja internetā',
      en: 'Tell us how it went on the internet',
      ru: 'Расскажите, как всё прошло в интернете',
      uz: 'Internetda ishingiz qanday bitganini ayting',
    },
    purpose: EASY_PURPOSE,
  },
  retentionMonths: 24,
  questions: [
    ask(SATISFACTION, { required: true }),
    ask(COMPLETED),
    ask(EASE),
    ask(CLARITY),
    ask(DURATION),
    ask(ONCE_ONLY),
    ask(HELP),
    ask(COMMENT),
  ],
})

/** Client of a unified state and municipal client service centre. */
export const CENTRE_CLIENT = instrument({
  id: 'centre-client',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par klientu apkalpošanas centru',
    en: 'Your opinion about the client service centre',
    ru: 'Ваше мнение о центре обслуживания клиентов',
    uz: 'Mijozlarga xizmat koʻrsatish markazi haqidagi fikringiz',
  },
  purpose: PURPOSE,
  easy: {
    title: {
      lv: 'Pastāstiet, kā jums gāja mūsu centrā',
      en: 'Tell us how it went at our centre',
      ru: 'Расскажите, как вас приняли в нашем центре',
      uz: 'Markazimizda ishingiz qanday bitganini ayting',
    },
    purpose: EASY_PURPOSE,
  },
  retentionMonths: 36,
  questions: [
    ask(SATISFACTION, { required: true }),
    ask(VISIT_REASON),
    ask(OUTCOME),
    ask(RESPECT),
    ask(INFORMATION),
    ask(COMPETENCE),
    ask(WAITING),
    ask(PREMISES),
    ask(WITHOUT_CENTRE),
    ask(COMMENT),
  ],
})
