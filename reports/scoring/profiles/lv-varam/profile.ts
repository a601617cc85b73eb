import { measured } from '../../indicator.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { PARAMETERS, isMeasured } from './parameters.ts'

const ITEMS = new Map(
  PARAMETERS.flatMap(({ items }) => items.map((item) => [item.code, item] as const)),
)

const measuredParameters: TalliesRule = {
  kind: 'tallies',
  id: 'varam-parameters-measured',
  name: {
    lv: 'Izmērīto pakalpojuma parametru īpatsvars',
    en: 'Share of the service’s parameters that are measured',
    ru: 'Доля измеренных параметров услуги',
    uz: 'Xizmatning oʻlchangan parametrlari ulushi',
  },
  note: {
    lv: 'Parametri: pieprasījumi, apmierinātība, termiņi, izpildes veiksmīgums, izmaksas, sūdzības, pieprasītie dokumenti. Sarakstu veidojām mēs.',
    en: 'The parameters: requests, satisfaction, timeliness, completion, cost, complaints, documents asked for. The list is ours.',
    ru: 'Параметры: обращения, удовлетворённость, сроки, успешность выполнения, стоимость, жалобы, запрашиваемые документы. Список составлен нами.',
    uz: 'Parametrlar: soʻrovlar, qoniqish, muddatlar, bajarilish, xarajat, shikoyatlar, talab qilinadigan hujjatlar. Roʻyxatni biz tuzdik.',
  },
  unit: 'share',
  basis: 'operations',
  formula: `measured parameters / ${PARAMETERS.length}`,
  items: [...ITEMS.values()],
  compute: (tallies) => {
    const found = PARAMETERS.filter((parameter) => isMeasured(parameter, tallies)).length
    return measured(found / PARAMETERS.length, PARAMETERS.length)
  },
}

/** The overview of services behind transformation plans, Latvian ministry VARAM. */
export const lvVaram: Profile = {
  id: 'lv-varam',
  version: '2024',
  // First year of the ministry's service environment plan 2024–2027.
  validFrom: '2024-01-01',
  title: {
    lv: 'Pakalpojumu novērtējuma pārskats: definēšana, mērīšana, attīstība (VARAM)',
    en: 'Service overview: define, measure, develop (Latvian ministry VARAM)',
    ru: 'Обзор услуг: определение, измерение, развитие (министерство VARAM, Латвия)',
    uz: 'Xizmatlar sharhi: aniqlash, oʻlchash, rivojlantirish (Latviya VARAM vazirligi)',
  },
  summary: {
    lv: 'Pirms pakalpojumu pārveides iestāde izveido visu pakalpojumu pārskatu ar izmērāmiem parametriem, izvēlas pirmos pārveidojamos un saglabā bāzes vērtības vēlākam salīdzinājumam. Rādītājs saka, cik parametru par pakalpojumu ir zināmi un kuru trūkst; tas nevērtē pašu pakalpojumu.',
    en: 'Before services are transformed, the institution makes an overview of all of them with measurable parameters, chooses which to transform first and keeps the baseline for later comparison. The figure says how many parameters are known and which are missing; it does not judge the service.',
    ru: 'Перед преобразованием услуг учреждение составляет обзор всех услуг с измеримыми параметрами, выбирает первые для преобразования и сохраняет исходные значения для последующего сравнения. Показатель говорит, сколько параметров известно и каких не хватает; саму услугу он не оценивает.',
    uz: 'Xizmatlarni oʻzgartirishdan oldin idora barcha xizmatlarning oʻlchanadigan parametrlari sharhini tuzadi, avval oʻzgartiriladiganlarini tanlaydi va keyingi taqqoslash uchun boshlangʻich qiymatlarni saqlaydi. Koʻrsatkich nechta parametr maʼlum va qaysilari yetishmasligini aytadi; xizmatning oʻzini baholamaydi.',
  },
  source: {
    title: 'VARAM, pakalpojumu pārveides vadlīnijas: „Pakalpojumu novērtējuma rīks“',
    place: 'lapas Definēšana, Mērīšana, Attīstība; lapu kolonnas nav nolasītas',
  },
  wordingStatus: 'own-wording',
  rules: [measuredParameters],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
