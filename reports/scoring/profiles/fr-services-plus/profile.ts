import type { LocalizedText } from '../../../../locales/language.ts'
import { measured, withheld } from '../../indicator.ts'
import { figureOfScores } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type ItemRule,
  NO_MINIMUM_BASE,
  type Profile,
  type TalliesRule,
} from '../../profile.ts'
import { quantityIn } from '../../tally-readers.ts'

const TOP_TWO = [0, 0, 0, 1, 1]
const NET = [-1, -1, 0, 1, 1]

/** A share of the institution's own numbers: a full count, so without an interval. */
function shareRule(
  id: string,
  name: LocalizedText,
  [part, whole]: readonly [part: string, whole: string],
): TalliesRule {
  return {
    kind: 'tallies',
    id,
    name,
    unit: 'share',
    basis: 'operations',
    minimumBase: NO_MINIMUM_BASE,
    formula: `${part} / ${whole}`,
    items: [
      { code: part, kind: 'quantity' },
      { code: whole, kind: 'quantity' },
    ],
    compute: (tallies) => {
      const some = quantityIn(tallies, part) ?? 0
      const all = quantityIn(tallies, whole) ?? 0
      if (all === 0) return withheld('nothing-counted', 0)
      if (some > all) return withheld('inconsistent', all)
      return measured(some / all, all)
    },
  }
}

const callPickup = shareRule(
  'sp-call-pickup',
  {
    lv: 'Atbildēto zvanu īpatsvars',
    en: 'Calls answered by a person',
    ru: 'Доля звонков, на которые ответил сотрудник',
    uz: 'Xodim javob bergan qoʻngʻiroqlar ulushi',
  },
  ['calls_answered', 'calls_offered'],
)

const deadlineKept = shareRule(
  'sp-deadline-kept',
  {
    lv: 'Paziņotajā termiņā izskatīto lietu īpatsvars',
    en: 'Cases handled within the announced time',
    ru: 'Доля дел, рассмотренных в объявленный срок',
    uz: 'Eʼlon qilingan muddatda koʻrilgan ishlar ulushi',
  },
  ['cases_in_time', 'cases_handled'],
)

const goodProcedures = shareRule(
  'sp-procedures-8-of-10',
  {
    lv: 'E-procedūru īpatsvars ar atzīmi vismaz 8 no 10',
    en: 'Online procedures with a mark of at least 8 out of 10',
    ru: 'Доля онлайн-процедур с оценкой не ниже 8 из 10',
    uz: 'Bahosi 10 dan kamida 8 boʻlgan onlayn xizmatlar ulushi',
  },
  ['procedures_good', 'procedures_rated'],
)

const satisfactionRate: ItemRule = {
  kind: 'item',
  id: 'sp-satisfaction-rate',
  name: {
    lv: 'Apmierinātības līmenis',
    en: 'Satisfaction rate',
    ru: 'Уровень удовлетворённости',
    uz: 'Qoniqish darajasi',
  },
  unit: 'share',
  item: 'satisfaction',
  points: 5,
  formula: '(c₄ + c₅) / n',
  scores: TOP_TWO,
  compute: (histogram) => figureOfScores(histogram, TOP_TWO),
}

const netSatisfaction: ItemRule = {
  kind: 'item',
  id: 'sp-net-satisfaction',
  name: {
    lv: 'Apmierinātības neto līmenis',
    en: 'Net satisfaction rate',
    ru: 'Чистый уровень удовлетворённости',
    uz: 'Sof qoniqish darajasi',
  },
  note: {
    lv: 'Apmierināto īpatsvars mīnus neapmierināto īpatsvars. Precīzā atņemšana avotā nav nolasīta; tā ir mūsu izpratne.',
    en: 'The share satisfied less the share dissatisfied. The source names the net rate; the exact subtraction is our reading.',
    ru: 'Доля удовлетворённых минус доля неудовлетворённых. Источник называет чистый уровень; точное вычитание есть наше прочтение.',
    uz: 'Qoniqqanlar ulushidan qoniqmaganlar ulushi ayiriladi. Manba sof darajani nomlaydi; aniq ayirish bizning talqinimiz.',
  },
  unit: 'net',
  item: 'satisfaction',
  points: 5,
  formula: '(c₄ + c₅ − c₁ − c₂) / n',
  scores: NET,
  compute: (histogram) => figureOfScores(histogram, NET),
}

/** Services Publics+, commitment 6: results published by every public service in France. */
export const frServicesPlus: Profile = {
  id: 'fr-services-plus',
  version: '2021',
  validFrom: '2021-01-01',
  title: {
    lv: 'Services Publics+ (Francija)',
    en: 'Services Publics+ (France)',
    ru: 'Services Publics+ (Франция)',
    uz: 'Services Publics+ (Fransiya)',
  },
  summary: {
    lv: 'Katrs dienests vismaz reizi gadā pēc iespējas vietējā līmenī publicē rezultātus ne vēlāk kā nākamajā gadā: atbildēto zvanu, termiņā izskatīto lietu un labi novērtēto e-procedūru īpatsvaru, kā arī apmierinātības līmeni un neto līmeni.',
    en: 'Every service publishes its results at least once a year, as locally as makes sense and within the following year: calls answered, cases handled in time, online procedures rated well, the satisfaction rate and the net rate.',
    ru: 'Каждая служба не реже раза в год, по возможности на местном уровне и не позднее следующего года публикует результаты: долю принятых звонков, дел, рассмотренных в срок, хорошо оценённых онлайн-процедур, уровень удовлетворённости и чистый уровень.',
    uz: 'Har bir xizmat yiliga kamida bir marta, imkon qadar mahalliy darajada va keyingi yildan kechiktirmay natijalarini eʼlon qiladi: javob berilgan qoʻngʻiroqlar, muddatida koʻrilgan ishlar, yaxshi baholangan onlayn xizmatlar ulushi, qoniqish darajasi va sof daraja.',
  },
  source: {
    title: 'Programme Services Publics+, engagement 6',
    place: 'plus.transformation.gouv.fr; open data notice of the results',
    url: 'https://www.plus.transformation.gouv.fr',
  },
  wordingStatus: 'own-wording',
  rules: [callPickup, deadlineKept, goodProcedures, satisfactionRate, netSatisfaction],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
