import { figureOfScores } from '../../option-scores.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'

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

/** Satisfaction with e-services, Latvian Cabinet Regulation No. 402, point 7.3. */
export const lvMk402: Profile = {
  id: 'lv-mk402',
  version: '2017-07-18',
  validFrom: '2018-07-01',
  title: {
    lv: 'E-pakalpojumu saņēmēju apmierinātība (MK noteikumi Nr. 402)',
    en: 'Satisfaction with e-services (Latvian Cabinet Regulation No. 402)',
    ru: 'Удовлетворённость э-услугами (правила Кабинета министров Латвии № 402)',
    uz: 'Elektron xizmatlardan qoniqish (Latviya Vazirlar Mahkamasining 402-son qoidalari)',
  },
  summary: {
    lv: 'Pakalpojuma turētājs katram e-pakalpojumam mēra saņēmēju brīvprātīgu vērtējumu piecu punktu sistēmā, pēc iespējas par katru sniegšanas gadījumu, un rezultātus publicē līdz nākamā gada 1. aprīlim. Noteikumi nosaka skalu, bet ne aprēķinu; mēs rādām vērtējumu vidējo un skaitām tikai elektroniskajā kanālā sniegtās atbildes.',
    en: 'For every e-service its holder measures the recipients’ voluntary rating on five points, where possible for each case, and publishes the result by 1 April of the following year. The regulation fixes the scale, not the calculation; we show the mean rating and count only answers from the electronic channel.',
    ru: 'По каждой э-услуге её держатель измеряет добровольную оценку получателей по пятибалльной шкале, по возможности за каждый случай, и публикует результат до 1 апреля следующего года. Правила устанавливают шкалу, но не расчёт; мы показываем среднюю оценку и учитываем только ответы из электронного канала.',
    uz: 'Har bir elektron xizmat boʻyicha xizmat egasi oluvchilarning besh balli ixtiyoriy bahosini, imkon qadar har bir holat uchun, oʻlchaydi va natijani keyingi yilning 1-apreligacha eʼlon qiladi. Qoidalar shkalani belgilaydi, hisoblash usulini emas; biz oʻrtacha bahoni koʻrsatamiz va faqat elektron kanaldagi javoblarni sanaymiz.',
  },
  source: {
    title:
      'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 402 „Valsts pārvaldes e-pakalpojumu noteikumi“',
    place: '7.3. apakšpunkts; 8. un 23. punkts',
    url: 'https://likumi.lv/ta/id/292261',
  },
  wordingStatus: 'own-wording',
  channels: ['electronic'],
  rules: [satisfactionMean],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
