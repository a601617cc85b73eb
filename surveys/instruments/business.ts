import {
  CONTACTS,
  DOCUMENTS_AGAIN,
  FULLY_DIGITAL,
  HOURS,
  PREDICTABILITY,
  REQUIREMENTS,
  SIZE_CLASS,
} from '../items/business.ts'
import { ask } from '../items/item.ts'
import { COMMENT, OUTCOME, SATISFACTION } from '../items/overall.ts'
import { instrument } from './instrument.ts'

/** One respondent of an enterprise about a service to it. */
export const BUSINESS_SERVICE = instrument({
  id: 'business-service',
  audience: 'business',
  title: {
    lv: 'Uzņēmuma vērtējums par pakalpojumu',
    en: 'The opinion of your enterprise about the service',
    ru: 'Мнение вашего предприятия об услуге',
    uz: 'Korxonangizning xizmat haqidagi fikri',
  },
  purpose: {
    lv: 'Atbildes izmanto, lai mazinātu uzņēmumu administratīvo slogu un sagatavotu ikgadējo pakalpojumu kvalitātes novērtējuma pārskatu. Piedalīšanās ir brīvprātīga.',
    en: 'The answers are used to reduce the administrative burden on enterprises and for the annual service quality report. Taking part is voluntary.',
    ru: 'Ответы используются, чтобы уменьшать административную нагрузку на предприятия, и для ежегодного отчёта о качестве услуг. Участие добровольное.',
    uz: 'Javoblar korxonalarning maʼmuriy yukini kamaytirish va xizmatlar sifati boʻyicha yillik hisobot uchun ishlatiladi. Ishtirok etish ixtiyoriy.',
  },
  retentionMonths: 24,
  questions: [
    ask(SATISFACTION, { required: true }),
    ask(OUTCOME),
    ask(REQUIREMENTS),
    ask(PREDICTABILITY),
    ask(DOCUMENTS_AGAIN),
    ask(FULLY_DIGITAL),
    ask(CONTACTS),
    ask(HOURS),
    ask(SIZE_CLASS),
    ask(COMMENT),
  ],
})
