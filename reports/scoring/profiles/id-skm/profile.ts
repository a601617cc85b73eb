import { DEFAULT_MINIMUM_BASE, type Profile } from '../../profile.ts'
import { ELEMENTS_2017 } from './elements.ts'
import { SKM_ROUNDING, WEIGHT_OPTION, elementRule, gradeBands, indexRule } from './rules.ts'

export const BANDS_2017 = gradeBands(65, 76.61, 88.31)

/** Community satisfaction survey, Indonesia, from 2017. */
export const idSkm: Profile = {
  id: 'id-skm',
  version: '2017',
  // The regulation is of 2017; the day is the first of the year after the 2004 rule's last year.
  validFrom: '2017-01-01',
  supersedes: 'id-skm@2004',
  title: {
    lv: 'Sabiedrības apmierinātības aptauja SKM (Indonēzija, 2017)',
    en: 'Community satisfaction survey SKM (Indonesia, 2017)',
    ru: 'Опрос удовлетворённости населения SKM (Индонезия, 2017)',
    uz: 'Aholi qoniqishi soʻrovi SKM (Indoneziya, 2017)',
  },
  summary: {
    lv: 'Deviņi elementi četru pakāpju skalā bez vidus. Katra elementa vidējo reizina ar vienādu svaru, summu ar 25; iznāk indekss no 25 līdz 100 un pakāpe no A līdz D. Indeksu vispirms noapaļo līdz diviem cipariem, jo starp pakāpēm ir atstarpes. Iestādes svaru 1/9 noapaļo dažādi, un tas var mainīt pakāpi; tad to pasakām.',
    en: 'Nine elements on four steps without a middle. The mean of each element is given the same weight and the sum is multiplied by 25: an index from 25 to 100 and a grade from A to D. The index is rounded to two decimals first, because there are gaps between the bands. Offices round the weight 1/9 differently, which may change the grade; we say where it does.',
    ru: 'Девять элементов по четырёхступенчатой шкале без середины. Среднее каждого элемента берётся с одинаковым весом, сумма умножается на 25: индекс от 25 до 100 и оценка от A до D. Индекс сначала округляется до двух знаков, потому что между оценками есть промежутки. Вес 1/9 округляют по-разному, и это может изменить оценку; тогда мы об этом говорим.',
    uz: 'Oʻrtasi yoʻq toʻrt pogʻonali shkalada toʻqqiz element. Har bir elementning oʻrtachasi bir xil vazn bilan olinadi, yigʻindi 25 ga koʻpaytiriladi: 25 dan 100 gacha indeks va A dan D gacha daraja. Darajalar orasida boʻshliq borligi uchun indeks avval ikki xonagacha yaxlitlanadi. 1/9 vazni turlicha yaxlitlanadi va bu darajani oʻzgartirishi mumkin; shunda biz buni aytamiz.',
  },
  source: {
    title: 'Permenpan-RB No. 14 Tahun 2017',
    place: 'elements U1–U9, table of grades; as quoted by e-smile.tubaba.go.id and other offices',
  },
  wordingStatus: 'own-wording',
  naPolicy: 'not-offered',
  options: [WEIGHT_OPTION],
  rounding: SKM_ROUNDING,
  rules: [
    indexRule(
      'skm-index',
      {
        lv: 'Sabiedrības apmierinātības indekss',
        en: 'Community satisfaction index',
        ru: 'Индекс удовлетворённости населения',
        uz: 'Aholi qoniqishi indeksi',
      },
      ELEMENTS_2017,
      BANDS_2017,
    ),
    ...ELEMENTS_2017.map((element) => elementRule(element)),
  ],
  bands: BANDS_2017,
  minimumBase: DEFAULT_MINIMUM_BASE,
}
