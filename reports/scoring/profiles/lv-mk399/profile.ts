import { figureOfScores } from '../../option-scores.ts'
import { DEFAULT_MINIMUM_BASE, type ItemRule, type Profile } from '../../profile.ts'
import { quantityShare } from '../../rule-forms.ts'

const SCORES = [0, 0, 0, 1, 1]

/** The share of recipients who chose one of the two best of five answers. */
const recipientSatisfaction: ItemRule = {
  kind: 'item',
  id: 'recipient-satisfaction',
  name: {
    lv: 'Apmierināto pakalpojuma saņēmēju īpatsvars',
    en: 'Share of satisfied recipients',
    ru: 'Доля удовлетворённых получателей услуги',
    uz: 'Xizmatdan qoniqqan oluvchilar ulushi',
  },
  unit: 'share',
  item: 'satisfaction',
  points: 5,
  formula: '(c₄ + c₅) / n',
  scores: SCORES,
  compute: (histogram) => figureOfScores(histogram, SCORES),
}

/** The holder's own indicator of timeliness, from which it judges effectiveness (point 25). */
const inTime = quantityShare({
  id: 'mk399-in-time',
  name: {
    lv: 'Noteiktajā termiņā sniegto pakalpojumu īpatsvars',
    en: 'Share of cases completed within the set time',
    ru: 'Доля услуг, оказанных в установленный срок',
    uz: 'Belgilangan muddatda koʻrsatilgan xizmatlar ulushi',
  },
  part: { code: 'cases_in_time' },
  whole: { code: 'cases_handled' },
})

/** Remote channels are the electronic one, telephone and post (point 17). */
const remote = quantityShare({
  id: 'mk399-remote-share',
  name: {
    lv: 'Attālināti pieprasīto pakalpojumu īpatsvars',
    en: 'Share of requests made remotely',
    ru: 'Доля дистанционных обращений за услугой',
    uz: 'Masofadan yuborilgan soʻrovlar ulushi',
  },
  part: { code: 'requests', as: 'remote', channels: ['electronic', 'phone', 'post'] },
  whole: { code: 'requests', channels: 'all' },
})

/** Satisfaction and performance indicators, Latvian Cabinet Regulation No. 399, points 23 and 25. */
export const lvMk399: Profile = {
  id: 'lv-mk399',
  version: '2024-04-16',
  validFrom: '2018-02-01',
  title: {
    lv: 'Pakalpojumu saņēmēju apmierinātība (MK noteikumi Nr. 399)',
    en: 'Satisfaction of service recipients (Latvian Cabinet Regulation No. 399)',
    ru: 'Удовлетворённость получателей услуг (правила Кабинета министров Латвии № 399)',
    uz: 'Xizmat oluvchilarning qoniqishi (Latviya Vazirlar Mahkamasining 399-son qoidalari)',
  },
  summary: {
    lv: 'Pakalpojuma turētājs uzskaita paša noteiktus izpildes rādītājus, tostarp saņēmēju apmierinātību. Aprēķina veidu noteikumi atstāj turētāja ziņā; mūsu izvēle ir to saņēmēju īpatsvars, kuri piecu punktu skalā izvēlējās vienu no diviem labākajiem vērtējumiem.',
    en: 'The holder of a service keeps performance indicators of its own choice, one of which is the satisfaction of recipients. The regulation leaves the formula to the holder; our choice is the share of recipients who gave one of the two best of five ratings.',
    ru: 'Держатель услуги ведёт учёт показателей, которые определяет сам, в том числе удовлетворённости получателей. Формулу правила оставляют держателю; наш выбор: доля получателей, поставивших одну из двух лучших оценок из пяти.',
    uz: 'Xizmat egasi oʻzi belgilagan koʻrsatkichlarni, jumladan oluvchilarning qoniqishini hisobga olib boradi. Qoidalar formulani xizmat egasiga qoldiradi; bizning tanlovimiz: besh balldan eng yuqori ikkitasidan birini qoʻygan oluvchilar ulushi.',
  },
  source: {
    title:
      'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 399 „Valsts pārvaldes pakalpojumu uzskaites, kvalitātes kontroles un sniegšanas kārtība“',
    place: '17., 23. un 25. punkts (MK 16.04.2024. noteikumu Nr. 236 redakcijā)',
    url: 'https://likumi.lv/ta/id/292258',
  },
  wordingStatus: 'own-wording',
  rules: [recipientSatisfaction, inTime, remote],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
