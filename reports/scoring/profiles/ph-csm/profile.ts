import { type Band, DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { scaleTopShare } from '../../rule-forms.ts'
import { CHARTER_RULES } from './charter-rules.ts'
import { OVERALL_ITEMS, overallFigure } from './overall.ts'
import { DIMENSIONS, type Dimension, OVERALL, POINTS } from './questions.ts'

const FAVOURABLE = [0, 0, 0, 1, 1]

/** Lower bounds as fractions; the table is in per cent with one decimal, 59.9 and 60. */
export const BANDS_PERCENT: readonly Band[] = [
  band(0, 'Poor', 'vāji', 'плохо', 'yomon'),
  band(0.6, 'Fair', 'viduvēji', 'посредственно', 'oʻrtacha'),
  band(0.8, 'Satisfactory', 'apmierinoši', 'удовлетворительно', 'qoniqarli'),
  band(0.9, 'Very Satisfactory', 'ļoti apmierinoši', 'очень хорошо', 'juda qoniqarli'),
  band(0.95, 'Outstanding', 'izcili', 'отлично', 'aʼlo'),
]

function band(from: number, en: string, lv: string, ru: string, uz: string): Band {
  return { from, code: en, name: { lv, en, ru, uz } }
}

function shareOf({ code, name }: Dimension) {
  return scaleTopShare({
    id: `${code.replace('_', '-')}-favourable`,
    name: {
      lv: `${name.lv}: piekrīt`,
      en: `${name.en}: agree`,
      ru: `${name.ru}: согласны`,
      uz: `${name.uz}: rozi`,
    },
    item: code,
    points: POINTS,
    best: 2,
  })
}

const overall: TalliesRule = {
  kind: 'tallies',
  id: 'csm-overall-favourable',
  name: {
    lv: 'Kopējais vērtējums (SQD1–SQD8)',
    en: 'Overall score (SQD1–SQD8)',
    ru: 'Общая оценка (SQD1–SQD8)',
    uz: 'Umumiy baho (SQD1–SQD8)',
  },
  unit: 'share',
  formula: 'Σⱼ (c₄ⱼ + c₅ⱼ) / Σⱼ nⱼ,  j = SQD1…SQD8',
  items: OVERALL_ITEMS,
  compute: (tallies) => overallFigure(tallies, FAVOURABLE),
}

/** Harmonised client satisfaction measurement, Philippines, in percentages. */
export const phCsm: Profile = {
  id: 'ph-csm',
  version: 'percentages',
  // The circular with percentages is of 2023; its day is not in a text that we read.
  validFrom: '2023-01-01',
  supersedes: 'ph-csm@2022',
  title: {
    lv: 'Saskaņotais klientu apmierinātības mērījums CSM (Filipīnas)',
    en: 'Harmonised client satisfaction measurement CSM (Philippines)',
    ru: 'Единое измерение удовлетворённости клиентов CSM (Филиппины)',
    uz: 'Mijozlar qoniqishining yagona oʻlchovi CSM (Filippin)',
  },
  summary: {
    lv: 'To pašu jautājumu vēlākā formula: atbilžu „piekrītu“ un „pilnīgi piekrītu“ īpatsvars no visām, „neattiecas“ ārpus bāzes, un piecas pakāpes pēc noapaļošanas līdz vienam ciparam aiz komata. Kopējais vērtējums ir no SQD1 līdz SQD8; SQD0 rāda atsevišķi. Procentu formula oficiālā tekstā nav nolasīta, tikai tās pakāpju tabula.',
    en: 'The later formula for the same questions: the share of “agree” and “strongly agree”, “does not apply” outside the base, and five ratings after rounding to one decimal of a per cent. The overall score is over SQD1 to SQD8; SQD0 is reported apart. The formula in per cent was not read in an official text, only its table of ratings.',
    ru: 'Более поздняя формула для тех же вопросов: доля ответов «согласен» и «полностью согласен», «не применимо» вне базы, и пять оценок после округления до одного знака процента. Общая оценка берётся по SQD1–SQD8; SQD0 приводится отдельно. Формула в процентах в официальном тексте не прочитана, только таблица оценок.',
    uz: 'Oʻsha savollarning keyingi formulasi: “roziman” va “toʻliq roziman” javoblari ulushi, “tegishli emas” asosdan tashqarida, va foizning bir xonasigacha yaxlitlangandan keyin besh daraja. Umumiy baho SQD1–SQD8 boʻyicha; SQD0 alohida beriladi. Foizli formula rasmiy matnda oʻqilmagan, faqat darajalar jadvali.',
  },
  source: {
    title: 'Anti-Red Tape Authority, harmonised Client Satisfaction Measurement',
    place:
      'interpretation of percentages, as printed in a report of an agency; formula from memory',
    url: 'https://arta.gov.ph',
  },
  wordingStatus: 'own-wording',
  naPolicy: 'outside-base',
  rounding: {
    mode: 'half-up',
    weightDigits: null,
    intermediateDigits: null,
    finalDigits: 3,
    beforeBanding: true,
  },
  rules: [overall, ...[OVERALL, ...DIMENSIONS].map(shareOf), ...CHARTER_RULES],
  bands: BANDS_PERCENT,
  minimumBase: DEFAULT_MINIMUM_BASE,
}
