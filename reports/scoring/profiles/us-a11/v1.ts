import type { LocalizedText } from '../../../../locales/language.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'
import { scaleMean, scaleTopShare } from '../../rule-forms.ts'
import { DRIVERS_V1 } from './drivers.ts'
import { RATES } from './rates.ts'

const MEAN: LocalizedText = {
  lv: 'Vidējais vērtējums: ',
  en: 'Mean rating: ',
  ru: 'Средняя оценка: ',
  uz: 'Oʻrtacha baho: ',
}

const means = DRIVERS_V1.map(({ id, name }): ItemRule =>
  scaleMean({ id: `a11-${id}-mean`, name: joined(MEAN, name), item: `a11_${id}`, points: 5 }),
)

/** How the public figure is computed stands in no text that we read; four and five is the custom. */
const trust = scaleTopShare({
  id: 'a11-trust-share',
  name: {
    lv: 'Uzticēšanos apliecinājuši (4 vai 5)',
    en: 'Share who trust (4 or 5)',
    ru: 'Доля выразивших доверие (4 или 5)',
    uz: 'Ishonch bildirganlar (4 yoki 5)',
  },
  item: 'a11_trust',
  points: 5,
  best: 2,
})

function joined(before: LocalizedText, name: LocalizedText): LocalizedText {
  return {
    lv: before.lv + name.lv,
    en: before.en + name.en,
    ru: before.ru + name.ru,
    uz: before.uz + name.uz,
  }
}

/** Customer experience of high-impact services, United States, to fiscal year 2023. */
export const usA11v1: Profile = {
  id: 'us-a11',
  version: 'v1',
  // Quarterly collections in the data dictionary begin with fiscal year 2019; 2023 is the last.
  validFrom: '2018-10-01',
  validTo: '2023-09-30',
  title: {
    lv: 'Klientu pieredze pēc A-11 280. sadaļas, pirmā redakcija (ASV)',
    en: 'Customer experience by A-11 section 280, first version (United States)',
    ru: 'Клиентский опыт по разделу 280 циркуляра A-11, первая версия (США)',
    uz: 'A-11 sirkulyarining 280-boʻlimi boʻyicha mijozlar tajribasi, birinchi tahrir (AQSh)',
  },
  summary: {
    lv: 'Septiņi apgalvojumi piecu punktu skalā: apmierinātība, uzticēšanās un pieci virzītājspēki. Katru ceturksni par katru pakalpojumu ziņo atbilžu skaitu katrā pakāpē, klientu un piedāvāto aptauju skaitu; no tā trīs īpatsvari. Uzticēšanās īpatsvara aprēķinu pieņēmām mēs.',
    en: 'Seven statements on five points: satisfaction, trust and five drivers. Every quarter each service reports the number of answers at each step and how many customers there were and were offered the survey; three rates follow from it. How the share who trust is computed is our reading.',
    ru: 'Семь утверждений по пятибалльной шкале: удовлетворённость, доверие и пять факторов. Каждый квартал по каждой услуге сообщается число ответов на каждой ступени, число клиентов и предложенных опросов; из них получаются три доли. Расчёт доли доверяющих принят нами.',
    uz: 'Besh balli shkaladagi yettita fikr: qoniqish, ishonch va beshta omil. Har chorakda har bir xizmat boʻyicha har bir balldagi javoblar soni, mijozlar va taklif qilingan soʻrovlar soni taqdim etiladi; ulardan uchta ulush chiqadi. Ishonch ulushini hisoblash usuli bizniki.',
  },
  source: {
    title: 'OMB Circular A-11, section 280; GSA/touchpoints',
    place: 'CX data dictionary and quarterly collection workflow, commit 4933e27d',
    url: 'https://github.com/GSA/touchpoints',
  },
  wordingStatus: 'own-wording',
  rules: [trust, ...means, ...RATES],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
