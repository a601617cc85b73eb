import { type Figure, measured, withheld } from '../../indicator.ts'
import { numberOption } from '../../options.ts'
import { NO_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { quantityIn } from '../../tally-readers.ts'
import { BENCHMARK_SCALE, linearPoints } from './linear-points.ts'

const MET = 'criteria_met'
const ASSESSED = 'criteria_assessed'

const subIndicatorPoints: TalliesRule = {
  kind: 'tallies',
  id: 'sigma-points',
  name: {
    lv: 'Apakšrādītāja punkti',
    en: 'Points of a sub-indicator',
    ru: 'Баллы субпоказателя',
    uz: 'Quyi koʻrsatkich ballari',
  },
  unit: 'points',
  basis: 'operations',
  minimumBase: NO_MINIMUM_BASE,
  formula: '0 if x < lower;  maximum·(x − lower)/(upper − lower);  maximum if x ≥ upper',
  items: [
    { code: MET, kind: 'quantity' },
    { code: ASSESSED, kind: 'quantity' },
  ],
  compute: (tallies, options): Figure => {
    const met = quantityIn(tallies, MET) ?? 0
    const assessed = quantityIn(tallies, ASSESSED) ?? 0
    if (assessed === 0) return withheld('nothing-counted', 0)
    if (met > assessed) return withheld('inconsistent', assessed)
    const lower = numberOption(options, 'lower')
    const upper = numberOption(options, 'upper')
    // Bounds in the wrong order are a contradiction in what was entered, like met > assessed.
    if (upper <= lower) return withheld('inconsistent', assessed)
    const maximum = numberOption(options, 'maximum')
    return measured(linearPoints((100 * met) / assessed, { lower, upper, maximum }), assessed)
  },
}

/** A percentage turned into points between two bounds, as SIGMA scores its sub-indicators. */
export const sigma: Profile = {
  id: 'sigma',
  version: '2017',
  validFrom: '2017-01-01',
  title: {
    lv: 'SIGMA: lineāri punkti',
    en: 'SIGMA: linear points',
    ru: 'SIGMA: линейные баллы',
    uz: 'SIGMA: chiziqli ballar',
  },
  summary: {
    lv: 'SIGMA valsts pārvaldes principu uzraudzībā procentu pārvērš punktos: zem apakšējās robežas 0, no augšējās robežas visi punkti, pa vidu vienmērīgi. Noklusējums ir e-pārvaldes salīdzinājuma rādītājiem: no 50 % līdz 100 %, ne vairāk par 2,5 punktiem. Robežas katram apakšrādītājam ir citas; tās ievada kā opcijas.',
    en: 'SIGMA’s monitoring of the principles of public administration turns a percentage into points: none below the lower bound, all from the upper bound on, evenly in between. The default is that of the eGovernment Benchmark items: 50% to 100%, at most 2.5 points. Other sub-indicators have other bounds; enter them as options.',
    ru: 'В мониторинге принципов государственного управления SIGMA процент переводится в баллы: ниже нижней границы 0, от верхней границы все баллы, между ними равномерно. По умолчанию границы показателей eGovernment Benchmark: от 50 % до 100 %, не более 2,5 балла. У других субпоказателей другие границы; они задаются опциями.',
    uz: 'SIGMA davlat boshqaruvi tamoyillari monitoringida foiz ballga aylantiriladi: quyi chegaradan past 0, yuqori chegaradan boshlab toʻliq ball, oraliqda bir tekis. Odatiy qiymatlar eGovernment Benchmark koʻrsatkichlariniki: 50% dan 100% gacha, koʻpi bilan 2,5 ball. Boshqa quyi koʻrsatkichlarning chegaralari boshqacha; ular parametr sifatida kiritiladi.',
  },
  source: {
    title: 'SIGMA, Principles of Public Administration, monitoring portal',
    place: 'sub-indicators scored on the eGovernment Benchmark',
    url: 'https://par-portal.sigmaweb.org',
  },
  wordingStatus: 'own-wording',
  rules: [subIndicatorPoints],
  bands: [],
  minimumBase: NO_MINIMUM_BASE,
  options: [
    {
      name: 'lower',
      title: {
        lv: 'Apakšējā robeža, %',
        en: 'Lower bound, %',
        ru: 'Нижняя граница, %',
        uz: 'Quyi chegara, %',
      },
      kind: 'number',
      min: 0,
      max: 100,
      default: BENCHMARK_SCALE.lower,
    },
    {
      name: 'upper',
      title: {
        lv: 'Augšējā robeža, %',
        en: 'Upper bound, %',
        ru: 'Верхняя граница, %',
        uz: 'Yuqori chegara, %',
      },
      kind: 'number',
      min: 0,
      max: 100,
      default: BENCHMARK_SCALE.upper,
    },
    {
      name: 'maximum',
      title: {
        lv: 'Punktu skaits',
        en: 'Points to gain',
        ru: 'Наибольшее число баллов',
        uz: 'Eng koʻp ball',
      },
      kind: 'number',
      min: 0,
      max: 100,
      default: BENCHMARK_SCALE.maximum,
    },
  ],
}
