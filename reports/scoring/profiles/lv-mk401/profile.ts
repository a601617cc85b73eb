import { DEFAULT_MINIMUM_BASE, type Profile, type TalliesRule } from '../../profile.ts'
import { quantitySum, scaleMean, scaleTopShare, shareOfCases } from '../../rule-forms.ts'
import { quantityIn } from '../../tally-readers.ts'

const satisfactionMean = scaleMean({
  id: 'mk401-satisfaction-mean',
  name: {
    lv: 'Centra klientu vidējais vērtējums',
    en: 'Mean rating by the clients of the centre',
    ru: 'Средняя оценка клиентов центра',
    uz: 'Markaz mijozlarining oʻrtacha bahosi',
  },
  item: 'satisfaction',
  points: 5,
})

const satisfiedShare = scaleTopShare({
  id: 'mk401-satisfied-share',
  name: {
    lv: 'Apmierināto centra klientu īpatsvars',
    en: 'Share of satisfied clients of the centre',
    ru: 'Доля удовлетворённых клиентов центра',
    uz: 'Markazdan qoniqqan mijozlar ulushi',
  },
  item: 'satisfaction',
  points: 5,
  best: 2,
})

const CONSULTATIONS = { code: 'consultations' } as const
const APPLICATIONS = { code: 'applications' } as const

const volume = quantitySum({
  id: 'mk401-volume',
  name: {
    lv: 'Konsultācijas un pakalpojumu pieteikumi kopā',
    en: 'Consultations and applications together',
    ru: 'Консультации и заявления на услуги, всего',
    uz: 'Maslahatlar va xizmat arizalari, jami',
  },
  parts: [CONSULTATIONS, APPLICATIONS],
})

const consultations = quantitySum({
  id: 'mk401-consultations',
  name: { lv: 'Konsultācijas', en: 'Consultations', ru: 'Консультации', uz: 'Maslahatlar' },
  parts: [CONSULTATIONS],
})

const applications = quantitySum({
  id: 'mk401-applications',
  name: {
    lv: 'Pakalpojumu pieteikumi',
    en: 'Applications for services',
    ru: 'Заявления на услуги',
    uz: 'Xizmat arizalari',
  },
  parts: [APPLICATIONS],
})

const consultationShare: TalliesRule = {
  kind: 'tallies',
  id: 'mk401-consultation-share',
  name: {
    lv: 'Konsultāciju īpatsvars',
    en: 'Share of consultations',
    ru: 'Доля консультаций',
    uz: 'Maslahatlar ulushi',
  },
  unit: 'share',
  basis: 'operations',
  formula: 'consultations / (consultations + applications)',
  items: [
    { ...CONSULTATIONS, kind: 'quantity' },
    { ...APPLICATIONS, kind: 'quantity' },
  ],
  compute: (tallies) => {
    const given = quantityIn(tallies, CONSULTATIONS.code) ?? 0
    return shareOfCases(given, given + (quantityIn(tallies, APPLICATIONS.code) ?? 0))
  },
}

/** Unified client service centres, Latvian Cabinet Regulation No. 401. */
export const lvMk401: Profile = {
  id: 'lv-mk401',
  version: '2017-07-18',
  validFrom: '2017-07-18',
  title: {
    lv: 'Vienotie klientu apkalpošanas centri (MK noteikumi Nr. 401)',
    en: 'Unified client service centres (Latvian Cabinet Regulation No. 401)',
    ru: 'Единые центры обслуживания клиентов (правила Кабинета министров Латвии № 401)',
    uz: 'Yagona mijozlarga xizmat markazlari (Latviya Vazirlar Mahkamasining 401-son qoidalari)',
  },
  summary: {
    lv: 'Centri vismaz reizi trijos gados aptaujā klientus ar ministrijas sagatavotu anketu un uzskaita pieteikumus un konsultācijas. Centrus salīdzina tikai viena tipa ietvaros: vietējos ar vietējiem, reģionālos ar reģionālajiem, nacionālos ar nacionālajiem; kopīga saraksta visiem nav. Skaita tikai centros iegūtās atbildes.',
    en: 'At least once in three years the centres survey their clients with a questionnaire of the ministry, and they keep count of applications and consultations. Centres are compared inside their type only: local with local, regional with regional, national with national; there is no list of all. Only answers collected in centres count.',
    ru: 'Не реже одного раза в три года центры опрашивают клиентов по анкете министерства и ведут учёт заявлений и консультаций. Центры сравниваются только внутри своего типа: местные с местными, региональные с региональными, национальные с национальными; общего списка нет. Учитываются только ответы, собранные в центрах.',
    uz: 'Markazlar kamida uch yilda bir marta vazirlik soʻrovnomasi bilan mijozlardan soʻrov oʻtkazadi hamda ariza va maslahatlarni hisobga oladi. Markazlar faqat oʻz turi ichida taqqoslanadi: mahalliylari mahalliylari bilan, mintaqaviylari mintaqaviylari bilan, milliylari milliylari bilan; umumiy roʻyxat yoʻq. Faqat markazlarda yigʻilgan javoblar sanaladi.',
  },
  source: {
    title:
      'Ministru kabineta 2017. gada 4. jūlija noteikumi Nr. 401 par valsts un pašvaldību vienotajiem klientu apkalpošanas centriem',
    place:
      'centru tipi, pieteikumu un konsultāciju uzskaite, klientu aptauja; 10. punkts un 1. pielikums',
    url: 'https://likumi.lv/ta/id/292260',
  },
  wordingStatus: 'own-wording',
  inCentres: true,
  rules: [satisfactionMean, satisfiedShare, volume, consultations, applications, consultationShare],
  bands: [],
  minimumBase: DEFAULT_MINIMUM_BASE,
}
