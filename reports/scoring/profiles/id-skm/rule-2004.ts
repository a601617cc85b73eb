import { DEFAULT_MINIMUM_BASE, type Profile } from '../../profile.ts'
import { ELEMENTS_2004 } from './elements.ts'
import { SKM_ROUNDING, WEIGHT_OPTION, elementRule, gradeBands, indexRule } from './rules.ts'

export const BANDS_2004 = gradeBands(43.76, 62.51, 81.26)

/** Community satisfaction index, Indonesia, until 2017. */
export const idSkm2004: Profile = {
  id: 'id-skm',
  version: '2004',
  validFrom: '2004-02-24',
  validTo: '2016-12-31',
  title: {
    lv: 'Sabiedrības apmierinātības indekss (Indonēzija, 2004)',
    en: 'Community satisfaction index (Indonesia, 2004)',
    ru: 'Индекс удовлетворённости населения (Индонезия, 2004)',
    uz: 'Aholi qoniqishi indeksi (Indoneziya, 2004)',
  },
  summary: {
    lv: 'Agrākais noteikums ar četrpadsmit elementiem un zemākām robežām: 84 bija A un no 2017. gada ir B, kaut atbildes tās pašas. Gadus abās pusēs nevar salīdzināt; laikrindā tas ir pārtraukums. Augstākās pakāpes robeža avotos nav redzēta, tā izriet no pārējām.',
    en: 'The earlier rule with fourteen elements and lower bounds: 84 was an A and has been a B since 2017, although the answers are the same. Years on both sides cannot be compared; the series has a break. The bound of the highest grade was not seen in a source and follows from the others.',
    ru: 'Прежнее правило с четырнадцатью элементами и более низкими границами: 84 было оценкой A, а с 2017 года это B, хотя ответы те же. Годы по обе стороны несравнимы; в ряду разрыв. Граница высшей оценки в источниках не видена и следует из остальных.',
    uz: 'Oʻn toʻrt elementli va quyi chegarali avvalgi qoida: 84 A edi, 2017-yildan B boʻldi, javoblar esa oʻsha. Ikki tomondagi yillarni taqqoslab boʻlmaydi; qatorda uzilish bor. Eng yuqori darajaning chegarasi manbada koʻrilmagan, u qolganlaridan kelib chiqadi.',
  },
  source: {
    title: 'KEP/25/M.PAN/2/2004',
    place: 'table of grades, as printed in a report of UPT BPSMB Bali, 2013; elements from memory',
  },
  wordingStatus: 'own-wording',
  naPolicy: 'not-offered',
  options: [WEIGHT_OPTION],
  rounding: SKM_ROUNDING,
  rules: [
    indexRule(
      'skm04-index',
      {
        lv: 'Sabiedrības apmierinātības indekss (2004)',
        en: 'Community satisfaction index (2004)',
        ru: 'Индекс удовлетворённости населения (2004)',
        uz: 'Aholi qoniqishi indeksi (2004)',
      },
      ELEMENTS_2004,
      BANDS_2004,
    ),
    ...ELEMENTS_2004.map((element) => elementRule(element)),
  ],
  bands: BANDS_2004,
  minimumBase: DEFAULT_MINIMUM_BASE,
}
