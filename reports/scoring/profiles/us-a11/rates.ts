import { RESPONSE_ITEM } from '../../../../surveys/counts/cube.ts'
import { quantityShare } from '../../rule-forms.ts'

const CUSTOMERS = { code: 'customers' } as const
const OFFERED = { code: 'customers_offered' } as const
/** Respondents of this collection: never a sum over questions or forms. */
const RESPONDENTS = { code: RESPONSE_ITEM, as: 'respondents' } as const

/** The three rates of a quarterly collection, the same in both versions. */
export const RATES = [
  quantityShare({
    id: 'a11-opportunity-rate',
    name: {
      lv: 'Klienti, kuriem piedāvāja aptauju',
      en: 'Customers offered the survey',
      ru: 'Клиенты, которым предложили опрос',
      uz: 'Soʻrov taklif qilingan mijozlar',
    },
    part: OFFERED,
    whole: CUSTOMERS,
  }),
  quantityShare({
    id: 'a11-response-rate',
    name: {
      lv: 'Atbildējušie no tiem, kuriem piedāvāja',
      en: 'Respondents of those offered the survey',
      ru: 'Ответившие из тех, кому предложили',
      uz: 'Taklif qilinganlardan javob berganlar',
    },
    part: RESPONDENTS,
    whole: OFFERED,
  }),
  quantityShare({
    id: 'a11-coverage-rate',
    name: {
      lv: 'Atbildējušie no visiem klientiem',
      en: 'Respondents of all customers',
      ru: 'Ответившие из всех клиентов',
      uz: 'Barcha mijozlardan javob berganlar',
    },
    part: RESPONDENTS,
    whole: CUSTOMERS,
  }),
]
