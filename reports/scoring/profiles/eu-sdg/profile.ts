import { measured, withheld } from '../../indicator.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { choiceShare, quantitySum, scaleMean, shareOfCases } from '../../rule-forms.ts'
import { choicesIn, numbersIn } from '../../tally-readers.ts'
import { FOUND } from './transfer.ts'

const pageFound = choiceShare({
  id: 'sdg-page-found',
  name: {
    lv: 'Lapā atrada meklēto',
    en: 'Found on the page what they looked for',
    ru: 'Нашли на странице то, что искали',
    uz: 'Sahifadan qidirganini topganlar',
  },
  note: {
    lv: 'Atbilde „daļēji“ ir bāzē, bet ne starp tiem, kuri atrada.',
    en: 'The answer “partly” is in the base, but not among those who found it.',
    ru: 'Ответ «частично» входит в базу, но не относится к нашедшим.',
    uz: '“Qisman” javobi asosga kiradi, lekin topganlar qatoriga kirmaydi.',
  },
  item: 'page_found',
  options: FOUND,
  chosen: ['yes'],
})

const pageRating = scaleMean({
  id: 'sdg-page-rating',
  name: {
    lv: 'Lapas vērtējums zvaigznēs',
    en: 'Rating of the page in stars',
    ru: 'Оценка страницы в звёздах',
    uz: 'Sahifaning yulduzli bahosi',
  },
  item: 'page_rating',
  points: 5,
})

const procedureRating = scaleMean({
  id: 'sdg-procedure-ease',
  name: {
    lv: 'Procedūras vienkāršības vērtējums zvaigznēs',
    en: 'Rating of the ease of the procedure in stars',
    ru: 'Оценка простоты процедуры в звёздах',
    uz: 'Tartib-taomil osonligining yulduzli bahosi',
  },
  item: 'procedure_rating',
  points: 5,
})

const assistanceRating = scaleMean({
  id: 'sdg-assistance-rating',
  name: {
    lv: 'Palīdzības vērtējums zvaigznēs',
    en: 'Rating of the assistance in stars',
    ru: 'Оценка помощи в звёздах',
    uz: 'Yordamning yulduzli bahosi',
  },
  item: 'assistance_rating',
  points: 5,
})

/** Article 4(5)–(6): from receipt to the final answer or closure, over a half-year. */
const responseTime: TalliesRule = {
  kind: 'tallies',
  id: 'sdg-response-time',
  name: {
    lv: 'Vidējais atbildes laiks uz palīdzības pieprasījumu',
    en: 'Average time to answer a request for assistance',
    ru: 'Среднее время ответа на запрос о помощи',
    uz: 'Yordam soʻroviga javob berishning oʻrtacha vaqti',
  },
  unit: 'days',
  basis: 'operations',
  formula: 'Σ days · cases / Σ cases  (calendar days)',
  items: [{ code: 'assistance_days', channels: 'all', kind: 'number' }],
  compute: (tallies) => {
    let days = 0
    let cases = 0
    for (const [value, count] of numbersIn(tallies, 'assistance_days')) {
      days += value * count
      cases += count
    }
    return cases === 0 ? withheld('nothing-counted', 0) : measured(days / cases, cases)
  },
}

/** Article 4(2): who asked, from where. */
export const ASSISTANCE_USERS = [
  'citizen-national',
  'citizen-cross-border',
  'business-national',
  'business-cross-border',
] as const

function assistanceShare(
  id: string,
  name: TalliesRule['name'],
  part: 'business' | 'cross-border',
): TalliesRule {
  const chosen = ASSISTANCE_USERS.filter((user) => user.includes(part))
  return {
    kind: 'tallies',
    id,
    name,
    unit: 'share',
    basis: 'operations',
    formula: `(${chosen.join(' + ')}) / all`,
    items: [{ code: 'assistance_users', kind: 'choice', options: ASSISTANCE_USERS }],
    compute: (tallies) => {
      let all = 0
      let some = 0
      for (const [user, count] of choicesIn(tallies, 'assistance_users')) {
        all += count
        if (chosen.some((each) => each === user)) some += count
      }
      return shareOfCases(some, all)
    },
  }
}

const crossBorder = assistanceShare(
  'sdg-assistance-cross-border',
  {
    lv: 'Pārrobežu lietotāju palīdzības pieprasījumi',
    en: 'Requests for assistance by cross-border users',
    ru: 'Запросы о помощи от трансграничных пользователей',
    uz: 'Chegara ortidagi foydalanuvchilarning yordam soʻrovlari',
  },
  'cross-border',
)

const business = assistanceShare(
  'sdg-assistance-business',
  {
    lv: 'Uzņēmumu palīdzības pieprasījumi',
    en: 'Requests for assistance by businesses',
    ru: 'Запросы о помощи от предприятий',
    uz: 'Tadbirkorlarning yordam soʻrovlari',
  },
  'business',
)

const pageViews = quantitySum({
  id: 'sdg-page-views',
  name: {
    lv: 'Lapu skatījumi',
    en: 'Page views',
    ru: 'Просмотры страниц',
    uz: 'Sahifa koʻrishlar soni',
  },
  parts: [{ code: 'page_views' }],
})

/** The European Single Digital Gateway: feedback questions and statistics. */
export const euSdg: Profile = {
  id: 'eu-sdg',
  version: '2020/1121',
  // Articles on feedback and statistics apply from 12 December 2020.
  validFrom: '2020-12-12',
  title: {
    lv: 'Vienotā digitālā vārteja: atsauksmes un statistika (ES Regula 2020/1121)',
    en: 'Single Digital Gateway: feedback and statistics (Regulation (EU) 2020/1121)',
    ru: 'Единый цифровой портал: отзывы и статистика (Регламент ЕС 2020/1121)',
    uz: 'Yagona raqamli darvoza: fikr-mulohaza va statistika (YI 2020/1121-sonli reglamenti)',
  },
  summary: {
    lv: 'Trīs īsas jautājumu kopas ar vienu līdz piecām zvaigznēm: par lapu, procedūru un palīdzību. Atsauksmes bez brīvā teksta ik mēnesi piecu darbdienu laikā nodod Komisijai; palīdzības statistiku nodod reizi pusgadā, līdz 31. augustam un 28. februārim. Vidējais un sadalījums ir mūsu rādījums; regula prasa nodot pašus vērtējumus.',
    en: 'Three short sets of questions with one to five stars: on a page, a procedure and assistance. Feedback without free text goes to the Commission every month within five working days; statistics of assistance go every half-year, by 31 August and 28 February. The mean is our way of showing them; the regulation asks for the ratings themselves.',
    ru: 'Три коротких набора вопросов с оценкой от одной до пяти звёзд: о странице, процедуре и помощи. Отзывы без свободного текста ежемесячно в течение пяти рабочих дней передаются Комиссии; статистика помощи передаётся раз в полгода, до 31 августа и 28 февраля. Среднее выбрано нами; регламент требует передавать сами оценки.',
    uz: 'Bir yulduzdan besh yulduzgacha boʻlgan uchta qisqa savollar toʻplami: sahifa, tartib-taomil va yordam haqida. Erkin matnsiz fikrlar har oy besh ish kunida Komissiyaga yuboriladi; yordam statistikasi har yarim yilda, 31-avgust va 28-fevralgacha yuboriladi. Oʻrtacha qiymat bizning tanlovimiz; reglament baholarning oʻzini yuborishni talab qiladi.',
  },
  source: {
    title: 'Commission Implementing Regulation (EU) 2020/1121',
    place: 'Articles 3, 4 and 7–10; Annexes I–III',
    url: 'https://eur-lex.europa.eu/eli/reg_impl/2020/1121/oj',
  },
  wordingStatus: 'own-wording',
  rules: [
    procedureRating,
    pageFound,
    pageRating,
    assistanceRating,
    responseTime,
    crossBorder,
    business,
    pageViews,
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
