import { measured, withheld } from '../../indicator.ts'
import { numberOption } from '../../options.ts'
import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { choicesIn } from '../../tally-readers.ts'
import { stepPoints } from './step-points.ts'

const perceptionPoints: TalliesRule = {
  kind: 'tallies',
  id: 'weber-points',
  name: {
    lv: 'Uztveres elementa punkti',
    en: 'Points of a perception element',
    ru: 'Баллы элемента восприятия',
    uz: 'Idrok elementi ballari',
  },
  note: {
    lv: 'Procentu pirms salīdzināšanas nenoapaļo. „Nezinu“ kodē kā „na“; tās ir ārpus bāzes.',
    en: 'The percentage is not rounded before it is compared. “Don’t know” is coded “na” and stays outside the base.',
    ru: 'Перед сравнением процент не округляется. «Не знаю» кодируется как «na» и остаётся вне базы.',
    uz: 'Foiz solishtirishdan oldin yaxlitlanmaydi. “Bilmayman” “na” deb kodlanadi va hisobdan tashqarida qoladi.',
  },
  unit: 'points',
  formula:
    'weight · (0 if x < 30 %;  1 if x < 60 %;  2 if x ≥ 60 %),  x = agree / (agree + disagree)',
  items: [{ code: 'weber_agreement', kind: 'choice', options: ['agree', 'disagree'] }],
  compute: (tallies, options) => {
    const answers = choicesIn(tallies, 'weber_agreement')
    const agree = answers.get('agree') ?? 0
    const n = agree + (answers.get('disagree') ?? 0)
    if (n === 0) return withheld('no-responses', 0)
    return measured(stepPoints((100 * agree) / n, undefined, numberOption(options, 'weight')), n)
  },
}

/** Steps of the WeBER PAR Monitor for what citizens agree with. */
export const weber: Profile = {
  id: 'weber',
  version: '2017-2018',
  validFrom: '2017-01-01',
  title: {
    lv: 'WeBER: pakāpju punkti',
    en: 'WeBER: step points',
    ru: 'WeBER: ступенчатые баллы',
    uz: 'WeBER: pogʻonali ballar',
  },
  summary: {
    lv: 'WeBER valsts pārvaldes reformas monitorā iedzīvotāju piekrišana apgalvojumam dod punktus pa pakāpēm: zem 30 % nevienu, zem 60 % vienu, no 60 % divus, reizinātus ar elementa svaru.',
    en: 'In the WeBER monitor of public administration reform, the citizens’ agreement with a statement gives points by steps: none below 30%, one below 60%, two from 60% on, times the weight of the element.',
    ru: 'В мониторе WeBER по реформе государственного управления согласие граждан с утверждением даёт баллы по ступеням: ниже 30 % ни одного, ниже 60 % один, от 60 % два, умноженные на вес элемента.',
    uz: 'WeBER davlat boshqaruvi islohoti monitorida fuqarolarning fikrga qoʻshilishi pogʻonama-pogʻona ball beradi: 30% dan past hech qancha, 60% dan past bir, 60% dan boshlab ikki ball, element vazniga koʻpaytiriladi.',
  },
  source: {
    title: 'WeBER PAR Monitor, methodology',
    place: 'area 5 (service delivery), element E.1',
    url: 'https://www.par-monitor.org',
  },
  wordingStatus: 'own-wording',
  rules: [perceptionPoints],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
  options: [
    {
      name: 'weight',
      title: {
        lv: 'Elementa svars',
        en: 'Weight of the element',
        ru: 'Вес элемента',
        uz: 'Element vazni',
      },
      kind: 'number',
      min: 0,
      max: 10,
      default: 1,
    },
  ],
}
