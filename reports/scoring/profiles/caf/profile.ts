import type { LocalizedText } from '../../../../locales/language.ts'
import { figureOfScores } from '../../option-scores.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'

const POSITIVE = [0, 0, 0, 1, 1]

function perceptionRule(id: string, item: string, name: LocalizedText): ItemRule {
  return {
    kind: 'item',
    id: `caf-6-1-${id}`,
    name,
    unit: 'share',
    item,
    points: 5,
    formula: '(c₄ + c₅) / n',
    scores: POSITIVE,
    compute: (histogram) => figureOfScores(histogram, POSITIVE),
  }
}

/** Perception results of the Common Assessment Framework; `criterion6Evidence` adds the rest. */
export const caf: Profile = {
  id: 'caf',
  version: '2020',
  validFrom: '2020-01-01',
  title: {
    lv: 'CAF 6. kritērijs: rezultāti iedzīvotājiem un klientiem',
    en: 'CAF criterion 6: results for citizens and customers',
    ru: 'CAF, критерий 6: результаты для граждан и клиентов',
    uz: 'CAF 6-mezoni: fuqarolar va mijozlar uchun natijalar',
  },
  summary: {
    lv: 'Vienotās novērtēšanas sistēmas 6.1. apakškritērijs prasa uztveres rezultātus. Mēs katram rādām to atbilžu īpatsvaru, kas ir vienā no divām labākajām pakāpēm, un līdzās tendenci, mērķi un salīdzinājumu. Punktus piešķir pašnovērtējuma grupa; tie nav domāti salīdzināšanai rangos.',
    en: 'Sub-criterion 6.1 of the Common Assessment Framework asks for perception results. For each we show the share of answers on one of the two best steps, and beside it trend, target and comparison. Scores are given by the self-assessment group; they are not for rankings.',
    ru: 'Подкритерий 6.1 Общей схемы оценки требует результатов восприятия. Для каждого мы показываем долю ответов на двух лучших ступенях, а рядом тенденцию, цель и сравнение. Баллы ставит группа самооценки; для рейтингов они не предназначены.',
    uz: 'Umumiy baholash tizimining 6.1-mezoni idrok natijalarini talab qiladi. Har biri uchun eng yaxshi ikki bosqichdagi javoblar ulushi, yonida esa tendensiya, maqsad va taqqoslash koʻrsatiladi. Ballarni oʻzini oʻzi baholash guruhi qoʻyadi; ular reyting uchun emas.',
  },
  source: {
    title: 'CAF 2020, European Public Administration Network (EUPAN)',
    place: 'criterion 6, sub-criteria 6.1 and 6.2; the measure of each result is our choice',
    url: 'https://www.eupan.eu/caf',
  },
  wordingStatus: 'own-wording',
  rules: [
    perceptionRule('satisfaction', 'satisfaction', {
      lv: '6.1. Apmierinātība kopumā',
      en: '6.1 Overall satisfaction',
      ru: '6.1 Удовлетворённость в целом',
      uz: '6.1 Umumiy qoniqish',
    }),
    perceptionRule('attitude', 'respect', {
      lv: '6.1. Darbinieku attieksme',
      en: '6.1 Attitude of staff',
      ru: '6.1 Отношение сотрудников',
      uz: '6.1 Xodimlar muomalasi',
    }),
    perceptionRule('information', 'information', {
      lv: '6.1. Informācijas pieejamība',
      en: '6.1 Availability of information',
      ru: '6.1 Доступность информации',
      uz: '6.1 Maʼlumot mavjudligi',
    }),
    perceptionRule('waiting', 'waiting', {
      lv: '6.1. Gaidīšanas laiks',
      en: '6.1 Waiting time',
      ru: '6.1 Время ожидания',
      uz: '6.1 Kutish vaqti',
    }),
    perceptionRule('equal-treatment', 'equal_treatment', {
      lv: '6.1. Vienlīdzīga attieksme',
      en: '6.1 Equal treatment',
      ru: '6.1 Равное отношение',
      uz: '6.1 Teng munosabat',
    }),
  ],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
