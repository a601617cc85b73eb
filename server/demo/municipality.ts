import type { LocalizedText } from '../../locales/language.ts'
import type { Channel, Mode } from '../../surveys/counts/place.ts'

/**
 * A municipality that does not exist, with its centres and services. Every name is made up, and
 * the installation is marked so, which the interface and every page of a report then say.
 */
export const INSTITUTION = {
  code: 'dzirnupe',
  name: {
    lv: 'Dzirnupes novada pašvaldība (izdomāta)',
    en: 'Dzirnupe Municipality (made up)',
    ru: 'Дзирнупское самоуправление (вымышленное)',
    uz: 'Dzirnupe munitsipaliteti (oʻylab topilgan)',
  },
  country: 'LV',
  timeZone: 'Europe/Riga',
  headlineMethodology: 'lv-mk399',
  madeUp: true,
  kind: 'municipality',
} as const

interface DemoProvider {
  readonly code: string
  readonly name: LocalizedText
}

export const PROVIDERS: readonly DemoProvider[] = [
  {
    code: 'buvvalde',
    name: {
      lv: 'Dzirnupes novada būvvalde',
      en: 'Dzirnupe Building Authority',
      ru: 'Строительная управа Дзирнупе',
      uz: 'Dzirnupe qurilish boshqarmasi',
    },
  },
  {
    code: 'soc-dienests',
    name: {
      lv: 'Dzirnupes novada sociālais dienests',
      en: 'Dzirnupe Social Service',
      ru: 'Социальная служба Дзирнупе',
      uz: 'Dzirnupe ijtimoiy xizmati',
    },
  },
]

interface DemoCentre extends DemoProvider {
  readonly type: 'local' | 'regional'
  /** Moves the satisfaction of everybody served there, in steps of the five-point scale. */
  readonly effect: number
  /** Share of the municipality's visitors. */
  readonly share: number
}

export const CENTRES: readonly DemoCentre[] = [
  {
    code: 'dzirnupe-centrs',
    type: 'regional',
    effect: 0.05,
    share: 0.42,
    name: {
      lv: 'Dzirnupes klientu apkalpošanas centrs',
      en: 'Dzirnupe Client Service Centre',
      ru: 'Центр обслуживания клиентов Дзирнупе',
      uz: 'Dzirnupe mijozlarga xizmat koʻrsatish markazi',
    },
  },
  {
    code: 'egles',
    type: 'local',
    effect: 0.3,
    share: 0.22,
    name: { lv: 'Egļu KAC', en: 'Egles Centre', ru: 'Центр Эглес', uz: 'Egles markazi' },
  },
  {
    code: 'silava',
    type: 'local',
    effect: -0.45,
    share: 0.2,
    name: { lv: 'Silavas KAC', en: 'Silava Centre', ru: 'Центр Силава', uz: 'Silava markazi' },
  },
  {
    code: 'purmala',
    type: 'local',
    effect: 0.1,
    share: 0.14,
    name: { lv: 'Purmalas KAC', en: 'Purmala Centre', ru: 'Центр Пурмала', uz: 'Purmala markazi' },
  },
  {
    code: 'rasas',
    type: 'local',
    effect: 0.15,
    share: 0.02,
    name: { lv: 'Rasu KAC', en: 'Rasas Centre', ru: 'Центр Расас', uz: 'Rasas markazi' },
  },
]

/** One way in which a service is given and its answers are collected. */
export interface DemoWay {
  readonly channel: Channel
  readonly mode: Exclude<Mode, 'imported'>
  readonly instrument:
    | 'resident-visit'
    | 'resident-e-service'
    | 'business-service'
    | 'centre-client'
  /** Answers expected in a month of ordinary demand. */
  readonly monthly: number
  /** First month with answers, counted from the start of the first year; 0 = from the start. */
  readonly from: number
  /** Moves satisfaction, in steps of the scale. */
  readonly effect: number
  readonly inCentres: boolean
}

export interface DemoService {
  readonly code: string
  readonly name: LocalizedText
  readonly provider: string
  readonly legalBasis?: string
  readonly cofog: string
  /** Where its satisfaction lies, on the five-point scale. */
  readonly level: number
  /** What changed between the two years, in steps of the scale. */
  readonly change: number
  /** Months (1…12) of high demand, in which people wait longer and are less content. */
  readonly peak: readonly number[]
  readonly ways: readonly DemoWay[]
}

const VISIT = {
  channel: 'in-person',
  mode: 'qr',
  instrument: 'resident-visit',
  from: 0,
  effect: 0,
  inCentres: true,
} as const
const LINK = {
  channel: 'electronic',
  mode: 'link',
  instrument: 'resident-e-service',
  from: 0,
  effect: 0,
  inCentres: false,
} as const
const BUSINESS = {
  channel: 'electronic',
  mode: 'link',
  instrument: 'business-service',
  from: 0,
  effect: -0.15,
  inCentres: false,
} as const

export const SERVICES: readonly DemoService[] = [
  {
    code: 'residence',
    provider: 'dzirnupe',
    cofog: '01.3.3',
    level: 4.2,
    change: 0.02,
    peak: [8, 9],
    name: {
      lv: 'Dzīvesvietas deklarēšana',
      en: 'Declaring a place of residence',
      ru: 'Декларирование места жительства',
      uz: 'Yashash joyini roʻyxatdan oʻtkazish',
    },
    ways: [
      { ...VISIT, monthly: 90 },
      { ...LINK, monthly: 130, effect: 0.1 },
    ],
  },
  {
    code: 'kindergarten',
    provider: 'dzirnupe',
    cofog: '09.1.1',
    level: 3.5,
    change: -0.22,
    peak: [5, 6, 8],
    name: {
      lv: 'Pieteikšana pirmsskolas izglītības iestādē',
      en: 'Applying for a kindergarten place',
      ru: 'Запись в дошкольное учреждение',
      uz: 'Bolalar bogʻchasiga ariza berish',
    },
    ways: [
      { ...VISIT, monthly: 30 },
      { ...LINK, monthly: 75 },
    ],
  },
  {
    code: 'property-tax',
    provider: 'dzirnupe',
    cofog: '01.1.2',
    level: 3.9,
    change: 0.12,
    peak: [3],
    name: {
      lv: 'Nekustamā īpašuma nodokļa administrēšana',
      en: 'Real estate tax administration',
      ru: 'Администрирование налога на недвижимость',
      uz: 'Koʻchmas mulk soligʻini maʼmuriyatchiligi',
    },
    ways: [
      { ...VISIT, monthly: 45 },
      { ...LINK, monthly: 60, effect: 0.1 },
      // The confirmation page asks everybody who paid: more answers, and other people.
      { ...LINK, mode: 'inline', monthly: 110, from: 15, effect: 0.35 },
    ],
  },
  {
    code: 'building-permit',
    provider: 'buvvalde',
    cofog: '04.4.3',
    level: 3.0,
    change: 0.38,
    peak: [4, 5],
    name: {
      lv: 'Būvatļaujas izsniegšana',
      en: 'Building permit',
      ru: 'Выдача разрешения на строительство',
      uz: 'Qurilish ruxsatnomasi berish',
    },
    ways: [
      { ...VISIT, monthly: 18, inCentres: false },
      { ...LINK, monthly: 28 },
      { ...BUSINESS, monthly: 22 },
    ],
  },
  {
    code: 'street-trade',
    provider: 'dzirnupe',
    cofog: '04.1.1',
    level: 3.8,
    change: 0.05,
    peak: [6, 12],
    name: {
      lv: 'Ielu tirdzniecības atļauja',
      en: 'Street trading permit',
      ru: 'Разрешение на уличную торговлю',
      uz: 'Koʻcha savdosi ruxsatnomasi',
    },
    ways: [{ ...BUSINESS, monthly: 14, effect: 0 }],
  },
  {
    code: 'social-assistance',
    provider: 'soc-dienests',
    cofog: '10.7.1',
    level: 4.0,
    change: 0.0,
    peak: [1, 11, 12],
    name: {
      lv: 'Sociālās palīdzības piešķiršana',
      en: 'Social assistance benefit',
      ru: 'Назначение социальной помощи',
      uz: 'Ijtimoiy yordam tayinlash',
    },
    ways: [
      { ...VISIT, monthly: 35 },
      { ...VISIT, mode: 'assisted', monthly: 16, effect: 0.3 },
      { ...VISIT, mode: 'paper', monthly: 8, effect: 0.1 },
    ],
  },
  {
    code: 'cemetery-plot',
    provider: 'dzirnupe',
    cofog: '06.6.0',
    level: 4.1,
    change: 0,
    peak: [],
    name: {
      lv: 'Kapavietas piešķiršana',
      en: 'Allocation of a cemetery plot',
      ru: 'Предоставление места на кладбище',
      uz: 'Qabriston joyini ajratish',
    },
    ways: [{ ...VISIT, channel: 'in-person', monthly: 0.6, inCentres: false }],
  },
  {
    code: 'centre',
    provider: 'dzirnupe',
    legalBasis: 'MK noteikumi Nr. 401 (04.07.2017.)',
    cofog: '01.3.3',
    level: 4.3,
    change: 0.04,
    peak: [1],
    name: {
      lv: 'Valsts un pašvaldības vienotais klientu apkalpošanas centrs',
      en: 'Unified state and municipal client service centre',
      ru: 'Единый центр обслуживания клиентов государства и самоуправления',
      uz: 'Davlat va munitsipalitetning yagona mijozlarga xizmat koʻrsatish markazi',
    },
    ways: [{ ...VISIT, instrument: 'centre-client', monthly: 120 }],
  },
]
