import { withheld } from '../../indicator.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { numbersIn } from '../../tally-readers.ts'
import { netPromoterFigure } from './net-promoter.ts'

const HIGHEST = 10

const netPromoterScore: TalliesRule = {
  kind: 'tallies',
  id: 'net-promoter-score',
  name: {
    lv: 'Ieteicēju neto īpatsvars (NPS)',
    en: 'Net promoter score (NPS)',
    ru: 'Чистый индекс рекомендаций (NPS)',
    uz: 'Sof tavsiya indeksi (NPS)',
  },
  unit: 'net',
  formula: '(c₉ + c₁₀ − c₀ − … − c₆) / n,  variance (p + d − (p − d)²) / n',
  items: [{ code: 'recommend', kind: 'number' }],
  compute: (tallies) => {
    const answers = numbersIn(tallies, 'recommend')
    if (answers.some(([answer]) => answer > HIGHEST))
      return withheld(
        'wrong-scale',
        answers.reduce((n, [, count]) => n + count, 0),
      )
    return netPromoterFigure(answers)
  },
}

/** The net promoter score: secondary beside satisfaction, since few public services have rivals. */
export const nps: Profile = {
  id: 'nps',
  version: '2003',
  validFrom: '2003-12-01',
  title: {
    lv: 'Ieteicēju neto īpatsvars (NPS)',
    en: 'Net promoter score (NPS)',
    ru: 'Чистый индекс рекомендаций (NPS)',
    uz: 'Sof tavsiya indeksi (NPS)',
  },
  summary: {
    lv: 'Uz jautājumu, vai ieteiktu pakalpojumu citiem, atbild no 0 līdz 10. No to īpatsvara, kuri atbildēja 9 vai 10, atņem to īpatsvaru, kuri atbildēja no 0 līdz 6. Lietojams tikai blakus apmierinātībai: valsts pakalpojumam bieži nav citas izvēles, ko ieteikt.',
    en: 'People say from 0 to 10 whether they would recommend the service. The share answering 9 or 10 less the share answering 0 to 6. Use it only beside satisfaction: a public service often has no alternative to recommend.',
    ru: 'На вопрос, порекомендуют ли услугу другим, отвечают от 0 до 10. Из доли ответивших 9 или 10 вычитают долю ответивших от 0 до 6. Использовать только рядом с удовлетворённостью: у государственной услуги часто нет альтернативы.',
    uz: 'Xizmatni boshqalarga tavsiya qilasizmi, degan savolga 0 dan 10 gacha javob beriladi. 9 yoki 10 deganlar ulushidan 0 dan 6 gacha deganlar ulushi ayiriladi. Faqat qoniqish yonida ishlatiladi: davlat xizmatining koʻpincha muqobili boʻlmaydi.',
  },
  source: {
    title: 'F. F. Reichheld, The One Number You Need to Grow, Harvard Business Review',
    place: 'December 2003',
  },
  wordingStatus: 'own-wording',
  rules: [netPromoterScore],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
