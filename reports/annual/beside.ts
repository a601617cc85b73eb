import { lvMk402 } from '../scoring/profiles/lv-mk402/profile.ts'
import { ukGds } from '../scoring/profiles/uk-gds/profile.ts'
import { itemRulesOf } from '../scoring/headline.ts'
import type { ItemProfile, ItemRule, Profile } from '../scoring/profile.ts'

const MEAN_NAME = {
  lv: 'Vidējais vērtējums no 1 līdz 5',
  en: 'Mean rating, 1 to 5',
  ru: 'Средняя оценка от 1 до 5',
  uz: 'Oʻrtacha baho, 1 dan 5 gacha',
}

/**
 * The usual formulas that the headline methodology does not have, over all channels: index, share of
 * the two best ratings and mean, from the same answers. The same answers give 71 %, 70 % or 3.85
 * depending on the formula; a report that shows one of them alone invites wrong comparisons.
 */
export function besideProfile(headline: ItemProfile): ItemProfile {
  const mean = onFivePoints(lvMk402).map((rule) => ({
    ...rule,
    id: 'rating-mean',
    name: MEAN_NAME,
  }))
  return {
    id: 'five-point',
    version: '1',
    validFrom: '2026-01-01',
    title: {
      lv: 'Citas piecu punktu skalas formulas',
      en: 'Other formulas on the five-point scale',
      ru: 'Другие формулы для пятибалльной шкалы',
      uz: 'Besh balli shkala uchun boshqa formulalar',
    },
    summary: {
      lv: 'Tās pašas atbildes, aprēķinātas pēc citām izplatītām formulām. Dažādu formulu vērtības savā starpā nav salīdzināmas.',
      en: 'The same answers computed by other common formulas. Values of different formulas cannot be compared with one another.',
      ru: 'Те же ответы, рассчитанные по другим распространённым формулам. Значения разных формул нельзя сравнивать между собой.',
      uz: 'Oʻsha javoblar boshqa keng tarqalgan formulalar boʻyicha hisoblangan. Turli formulalarning qiymatlarini oʻzaro taqqoslab boʻlmaydi.',
    },
    source: ukGds.source,
    wordingStatus: 'own-wording',
    rules: [...onFivePoints(ukGds), ...mean].filter((rule) => !has(headline, rule)),
    bands: [],
    minimumBase: headline.minimumBase,
  }
}

function onFivePoints(profile: Profile): ItemRule[] {
  return itemRulesOf(profile).filter(({ item }) => item === 'satisfaction')
}

/** Whether the headline methodology gives the same number under whatever name. */
function has(headline: ItemProfile, { scores, item }: ItemRule): boolean {
  if (headline.channels || headline.inCentres) return false
  return headline.rules.some(
    (rule) => rule.item === item && JSON.stringify(rule.scores) === JSON.stringify(scores),
  )
}
