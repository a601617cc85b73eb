import type { LocalizedText } from '../../../../locales/language.ts'
import { RESPONSE_ITEM } from '../../../../surveys/counts/cube.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { choiceShare, shareOfRespondents } from '../../rule-forms.ts'
import { choicesIn, quantityIn } from '../../tally-readers.ts'
import { DRIVERS_V2, type Driver } from './drivers.ts'
import { RATES } from './rates.ts'

const trust = choiceShare({
  id: 'a11-trust-thumbs-up',
  name: {
    lv: 'Uzticēšanos apliecinājuši (īkšķis uz augšu)',
    en: 'Share who trust (thumbs up)',
    ru: 'Доля выразивших доверие (палец вверх)',
    uz: 'Ishonch bildirganlar (bosh barmoq yuqoriga)',
  },
  item: 'a11_thumb',
  options: ['up', 'down'],
  chosen: ['up'],
})

const SIGNS = { positive: 'well', negative: 'badly' } as const

/** Several drivers may be ticked, so the base is everybody who responded, not all ticks. */
function tickedShare(sign: keyof typeof SIGNS, driver: Driver): TalliesRule {
  const item = `a11_${sign}`
  return {
    kind: 'tallies',
    id: `a11-${driver.id}-${SIGNS[sign]}`,
    name: tickedName(sign, driver.name),
    unit: 'share',
    formula: `ticked ${driver.id} / respondents`,
    items: [
      { code: item, kind: 'choice', options: DRIVERS_V2.map(({ id }) => id) },
      { code: RESPONSE_ITEM, kind: 'quantity' },
    ],
    compute: (tallies) =>
      shareOfRespondents(
        choicesIn(tallies, item).get(driver.id) ?? 0,
        quantityIn(tallies, RESPONSE_ITEM) ?? 0,
      ),
  }
}

function tickedName(sign: keyof typeof SIGNS, { lv, en, ru, uz }: LocalizedText): LocalizedText {
  return sign === 'positive'
    ? {
        lv: `Izdevās labi: ${lv}`,
        en: `Went well: ${en}`,
        ru: `Было хорошо: ${ru}`,
        uz: `Yaxshi boʻldi: ${uz}`,
      }
    : {
        lv: `Neizdevās: ${lv}`,
        en: `Went badly: ${en}`,
        ru: `Было плохо: ${ru}`,
        uz: `Yomon boʻldi: ${uz}`,
      }
}

/** Customer experience of high-impact services, United States, from fiscal year 2024. */
export const usA11: Profile = {
  id: 'us-a11',
  version: 'v2',
  validFrom: '2023-10-01',
  supersedes: 'us-a11@v1',
  title: {
    lv: 'Klientu pieredze pēc A-11 280. sadaļas (ASV)',
    en: 'Customer experience by A-11 section 280 (United States)',
    ru: 'Клиентский опыт по разделу 280 циркуляра A-11 (США)',
    uz: 'A-11 sirkulyarining 280-boʻlimi boʻyicha mijozlar tajribasi (AQSh)',
  },
  summary: {
    lv: 'Viens uzticēšanās jautājums ar īkšķi uz augšu vai leju un divi saraksti: kas izdevās labi un kas neizdevās. Katru ceturksni par katru pakalpojumu ziņo arī klientu, piedāvāto aptauju un atbildējušo skaitu. Ar pirmo redakciju skaitļi nav salīdzināmi: mainījās jautājumi un skala.',
    en: 'One question on trust with a thumb up or down, and two lists: what went well and what went badly. Every quarter each service also reports customers, surveys offered and respondents. Figures cannot be compared with the first version: questions and scale changed.',
    ru: 'Один вопрос о доверии с пальцем вверх или вниз и два списка: что было хорошо и что было плохо. Каждый квартал по каждой услуге сообщается также число клиентов, предложенных опросов и ответивших. С первой версией показатели несравнимы: изменились вопросы и шкала.',
    uz: 'Ishonch haqida bosh barmoq yuqoriga yoki pastga tarzidagi bitta savol va ikkita roʻyxat: nima yaxshi boʻldi, nima yomon boʻldi. Har chorakda har bir xizmat boʻyicha mijozlar, taklif qilingan soʻrovlar va javob berganlar soni ham taqdim etiladi. Birinchi tahrir bilan taqqoslab boʻlmaydi: savollar va shkala oʻzgargan.',
  },
  source: {
    title: 'OMB Circular A-11, section 280; GSA/touchpoints',
    place: 'CX data dictionary and quarterly collection workflow, commit 4933e27d',
    url: 'https://github.com/GSA/touchpoints',
  },
  wordingStatus: 'own-wording',
  rules: [
    trust,
    ...DRIVERS_V2.map((driver) => tickedShare('positive', driver)),
    ...DRIVERS_V2.map((driver) => tickedShare('negative', driver)),
    ...RATES,
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
