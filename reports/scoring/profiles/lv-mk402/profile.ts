import { measured, withheld } from '../../indicator.ts'
import { figureOfScores } from '../../option-scores.ts'
import {
  DEFAULT_MINIMUM_BASE,
  type ItemRule,
  type Profile,
  type TalliesRule,
} from '../../profile.ts'
import { quantityShare, shareOfCases } from '../../rule-forms.ts'
import { numbersIn, quantityIn } from '../../tally-readers.ts'
import { availabilityKept, digitisationTriggered } from './limits.ts'

const SCORES = [1, 2, 3, 4, 5]

/**
 * The mean of the voluntary ratings on five points. The regulation names the scale and not the
 * statistic; the mean on the scale itself is our documented reading.
 */
const satisfactionMean: ItemRule = {
  kind: 'item',
  id: 'satisfaction-mean',
  name: {
    lv: 'E-pakalpojuma saņēmēju apmierinātība',
    en: 'Satisfaction of e-service recipients',
    ru: 'Удовлетворённость получателей э-услуги',
    uz: 'Elektron xizmat oluvchilarning qoniqishi',
  },
  unit: 'mean5',
  item: 'satisfaction',
  points: 5,
  formula: 'Σ i·cᵢ / n,  i = 1…5',
  scores: SCORES,
  compute: (histogram) => figureOfScores(histogram, SCORES),
}

/** Point 7.1: completed of started, of the e-service itself. */
const completion = quantityShare({
  id: 'mk402-completion',
  name: {
    lv: 'E-pakalpojuma izpildes veiksmīgums',
    en: 'Completion success of the e-service',
    ru: 'Успешность выполнения э-услуги',
    uz: 'Elektron xizmatning muvaffaqiyatli bajarilishi',
  },
  note: {
    lv: 'Ja pabeigto gadījumu ir vairāk nekā uzsākto, rādītājs nav rādīts: veiksmīgums nevar pārsniegt 100 %.',
    en: 'Where more cases were completed than started the figure is not shown: success cannot exceed 100%.',
    ru: 'Если завершено больше случаев, чем начато, показатель не приводится: успешность не может превышать 100 %.',
    uz: 'Boshlanganidan koʻp holat yakunlangan boʻlsa, koʻrsatkich berilmaydi: muvaffaqiyat 100 foizdan oshmaydi.',
  },
  part: { code: 'cases_completed' },
  whole: { code: 'cases_started' },
})

/** Point 7.2: requests through the electronic channel of all requests for the service. */
const electronicUse = quantityShare({
  id: 'mk402-electronic-use',
  name: {
    lv: 'Pakalpojuma elektroniskas lietošanas pakāpe',
    en: 'Degree of electronic use',
    ru: 'Степень электронного использования услуги',
    uz: 'Xizmatdan elektron foydalanish darajasi',
  },
  part: { code: 'requests', as: 'electronic', channels: ['electronic'] },
  whole: { code: 'requests', channels: 'all' },
})

const DOWN = { code: 'minutes_down', channels: 'all', kind: 'quantity' } as const
const MINUTES = { code: 'minutes_total', channels: 'all', kind: 'quantity' } as const

/** Point 9.7. */
const availability: TalliesRule = {
  kind: 'tallies',
  id: 'mk402-availability',
  name: {
    lv: 'E-pakalpojuma pieejamība',
    en: 'Availability of the e-service',
    ru: 'Доступность э-услуги',
    uz: 'Elektron xizmatning ishlab turishi',
  },
  unit: 'share',
  basis: 'operations',
  formula: '1 − minutes_down / minutes_total',
  items: [DOWN, MINUTES],
  compute: (tallies) => {
    const down = quantityIn(tallies, DOWN.code) ?? 0
    const total = quantityIn(tallies, MINUTES.code) ?? 0
    const figure = shareOfCases(down, total)
    return figure.status === 'measured' ? measured((total - down) / total, total) : figure
  },
}

/** Point 9.7: at least 98 % in every calendar month, for each e-service. */
const availabilityNorm: TalliesRule = {
  kind: 'tallies',
  id: 'mk402-availability-kept',
  name: {
    lv: 'Ievērota pieejamības norma (vismaz 98 % mēnesī)',
    en: 'Availability norm kept (at least 98% a month)',
    ru: 'Норма доступности соблюдена (не менее 98 % в месяц)',
    uz: 'Ishlab turish meʼyoriga rioya qilingan (oyiga kamida 98 %)',
  },
  unit: 'verdict',
  basis: 'operations',
  longestPeriod: 'month',
  oneService: true,
  formula: '1 − minutes_down / minutes_total ≥ 0.98',
  items: [DOWN, MINUTES],
  compute: (tallies) => {
    const down = quantityIn(tallies, DOWN.code) ?? 0
    const total = quantityIn(tallies, MINUTES.code) ?? 0
    const figure = shareOfCases(down, total)
    if (figure.status === 'withheld') return figure
    return measured(availabilityKept(down, total) ? 1 : 0, total)
  },
}

/**
 * Point 12: a share of support requests dealt with in so many working days. Requests never dealt
 * with have no days; they are in the base where the number of all requests was reported.
 */
function supportShare(id: string, name: TalliesRule['name'], item: string, days: number) {
  return {
    kind: 'tallies',
    id,
    name,
    unit: 'share',
    basis: 'operations',
    formula: `cases of ${item} ≤ ${days} / max(all cases of ${item}, support_requests)`,
    items: [
      { code: item, channels: 'all', kind: 'number' },
      { code: 'support_requests', channels: 'all', kind: 'quantity', optional: true },
    ],
    compute: (tallies) => {
      const cases = numbersIn(tallies, item)
      const dealtWith = cases.reduce((sum, [, count]) => sum + count, 0)
      const inTime = cases.reduce((sum, [day, count]) => sum + (day <= days ? count : 0), 0)
      return shareOfCases(inTime, Math.max(dealtWith, quantityIn(tallies, 'support_requests') ?? 0))
    },
  } satisfies TalliesRule
}

const acknowledged = supportShare(
  'mk402-acknowledged',
  {
    lv: 'Vienā darbdienā apstiprinātie atbalsta pieteikumi',
    en: 'Support requests acknowledged within one working day',
    ru: 'Обращения в поддержку, подтверждённые за один рабочий день',
    uz: 'Bir ish kunida qabul qilingani tasdiqlangan yordam soʻrovlari',
  },
  'support_ack_days',
  1,
)

const answeredInTime = supportShare(
  'mk402-answered',
  {
    lv: 'Septiņās darbdienās atbildētie atbalsta pieteikumi',
    en: 'Support requests answered within seven working days',
    ru: 'Обращения в поддержку, на которые ответили за семь рабочих дней',
    uz: 'Yetti ish kunida javob berilgan yordam soʻrovlari',
  },
  'support_answer_days',
  7,
)

/** Point 3.1, one of seven criteria, any of which is enough. */
const digitisation: TalliesRule = {
  kind: 'tallies',
  id: 'mk402-digitisation-trigger',
  name: {
    lv: 'Apjoma kritērijs pakalpojuma elektronizācijai',
    en: 'Volume criterion for making the service electronic',
    ru: 'Критерий объёма для перевода услуги в электронную форму',
    uz: 'Xizmatni elektronlashtirish uchun hajm mezoni',
  },
  note: {
    lv: 'Viens no septiņiem kritērijiem; pakalpojumu elektronizē tikai tad, ja tas ir iespējams un lietderīgi. holder_requests ir visu turētāja pakalpojumu pieprasījumi gadā.',
    en: 'One of seven criteria, and only where digitisation is possible and useful. holder_requests are the requests for all of the holder’s services in the year.',
    ru: 'Один из семи критериев; услуга переводится в электронную форму, только если это возможно и целесообразно. holder_requests: обращения за всеми услугами держателя за год.',
    uz: 'Yettita mezondan biri; xizmat faqat imkoni boʻlsa va foydali boʻlsa elektronlashtiriladi. holder_requests: xizmat egasining barcha xizmatlari boʻyicha yillik soʻrovlar.',
  },
  unit: 'verdict',
  basis: 'operations',
  shortestPeriod: 'year',
  oneService: true,
  formula: 'requests > 5000  or  requests / holder_requests > 0.1',
  items: [
    { code: 'requests', channels: 'all', kind: 'quantity' },
    { code: 'holder_requests', channels: 'all', kind: 'quantity', optional: true },
  ],
  compute: (tallies) => {
    const requests = quantityIn(tallies, 'requests') ?? 0
    const verdict = digitisationTriggered(requests, quantityIn(tallies, 'holder_requests'))
    if (verdict === undefined) return withheld('not-reported', requests)
    return measured(verdict ? 1 : 0, requests)
  },
}

/** The indicators of e-services, Latvian Cabinet Regulation No. 402, points 3, 7, 9 and 12. */
export const lvMk402: Profile = {
  id: 'lv-mk402',
  version: '2017-07-18',
  validFrom: '2018-07-01',
  title: {
    lv: 'E-pakalpojumu rādītāji (MK noteikumi Nr. 402)',
    en: 'Indicators of e-services (Latvian Cabinet Regulation No. 402)',
    ru: 'Показатели э-услуг (правила Кабинета министров Латвии № 402)',
    uz: 'Elektron xizmatlar koʻrsatkichlari (Latviya Vazirlar Mahkamasining 402-son qoidalari)',
  },
  summary: {
    lv: 'Pakalpojuma turētājs katram e-pakalpojumam mēra saņēmēju brīvprātīgu vērtējumu piecu punktu sistēmā, pēc iespējas par katru sniegšanas gadījumu, un rezultātus publicē līdz nākamā gada 1. aprīlim. Noteikumi nosaka skalu, bet ne aprēķinu; mēs rādām vērtējumu vidējo un skaitām tikai elektroniskajā kanālā sniegtās atbildes. Blakus ir izpildes veiksmīgums, elektroniskas lietošanas pakāpe, pieejamība un atbalsta termiņi.',
    en: 'For every e-service its holder measures the recipients’ voluntary rating on five points, where possible for each case, and publishes the result by 1 April of the following year. The regulation fixes the scale, not the calculation; we show the mean rating and count only answers from the electronic channel. Beside it stand completion success, the degree of electronic use, availability and the deadlines of support.',
    ru: 'По каждой э-услуге её держатель измеряет добровольную оценку получателей по пятибалльной шкале, по возможности за каждый случай, и публикует результат до 1 апреля следующего года. Правила устанавливают шкалу, но не расчёт; мы показываем среднюю оценку и учитываем только ответы из электронного канала. Рядом: успешность выполнения, степень электронного использования, доступность и сроки поддержки.',
    uz: 'Har bir elektron xizmat boʻyicha xizmat egasi oluvchilarning besh balli ixtiyoriy bahosini, imkon qadar har bir holat uchun, oʻlchaydi va natijani keyingi yilning 1-apreligacha eʼlon qiladi. Qoidalar shkalani belgilaydi, hisoblash usulini emas; biz oʻrtacha bahoni koʻrsatamiz va faqat elektron kanaldagi javoblarni sanaymiz. Yonida: muvaffaqiyatli bajarilish, elektron foydalanish darajasi, ishlab turish va yordam muddatlari.',
  },
  source: {
    title:
      'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 402 „Valsts pārvaldes e-pakalpojumu noteikumi“',
    place: '3.1., 7.1.–7.3. un 9.7. apakšpunkts; 8., 12. un 23. punkts',
    url: 'https://likumi.lv/ta/id/292261',
  },
  wordingStatus: 'own-wording',
  channels: ['electronic'],
  rules: [
    satisfactionMean,
    completion,
    electronicUse,
    availability,
    availabilityNorm,
    acknowledged,
    answeredInTime,
    digitisation,
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
