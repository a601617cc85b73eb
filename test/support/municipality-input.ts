import type { EnteredText } from '../../locales/language.ts'
import type { AnnualInput } from '../../reports/annual/input.ts'
import { type CodedAnswer, type CountCell, cubeOfCells } from '../../surveys/counts/cube.ts'
import type { Channel, Mode, Place } from '../../surveys/counts/place.ts'

/** Where a made-up group of people answers, and how, month by month. */
export interface MadeUpGroup {
  readonly service: string
  readonly provider?: string
  readonly centre?: string
  readonly channel?: Channel
  readonly mode?: Mode
  readonly audience?: Place['audience']
  /** Answers 1…5 in a month of a year; undefined = nobody asked. */
  readonly counts: (year: number, month: number) => readonly number[] | undefined
}

const named = (lv: string, en: string, ru: string, uz: string): EnteredText => ({ lv, en, ru, uz })

/** A municipality of our own making: its services, providers and centres, without any answers. */
const TOWN: Omit<AnnualInput, 'cube'> = {
  institution: {
    code: 'town',
    name: named(
      'Liepkalnes novads',
      'Liepkalne municipality',
      'Лиепкалнский край',
      'Liepkalne tumani',
    ),
    country: 'LV',
  },
  madeUp: true,
  year: 2025,
  edition: 1,
  preparedOn: '2026-03-14',
  status: 'prepared',
  scope: { kind: 'all' },
  headline: 'lv-mk399',
  providers: [
    {
      code: 'town',
      name: named(
        'Liepkalnes novads',
        'Liepkalne municipality',
        'Лиепкалнский край',
        'Liepkalne tumani',
      ),
    },
    {
      code: 'social',
      name: named(
        'Sociālais dienests',
        'Social services office',
        'Социальная служба',
        'Ijtimoiy xizmat',
      ),
    },
  ],
  services: [
    {
      code: 'residence',
      name: named(
        'Dzīvesvietas deklarēšana',
        'Declaring residence',
        'Декларирование места жительства',
        'Yashash joyini qayd etish',
      ),
      holder: 'town',
    },
    {
      code: 'kindergarten',
      name: named(
        'Pieteikums bērnudārzam',
        'Applying for kindergarten',
        'Заявление в детский сад',
        'Bogʻchaga ariza',
      ),
      holder: 'town',
    },
    {
      code: 'benefit',
      name: named('Mājokļa pabalsts', 'Housing benefit', 'Жилищное пособие', 'Uy-joy nafaqasi'),
      holder: 'town',
    },
    {
      code: 'permit',
      name: named(
        'Tirdzniecības atļauja',
        'Trading permit',
        'Разрешение на торговлю',
        'Savdo ruxsatnomasi',
      ),
      holder: 'town',
    },
    {
      code: 'trees',
      name: named(
        'Koku ciršanas atļauja',
        'Tree felling permit',
        'Разрешение на рубку деревьев',
        'Daraxt kesish ruxsatnomasi',
      ),
      holder: 'town',
    },
  ],
  centres: [
    {
      code: 'c-west',
      name: named('Rietumu centrs', 'West centre', 'Западный центр', 'Gʻarbiy markaz'),
      peerGroup: 'local',
    },
    {
      code: 'c-east',
      name: named('Austrumu centrs', 'East centre', 'Восточный центр', 'Sharqiy markaz'),
      peerGroup: 'local',
    },
    {
      code: 'c-main',
      name: named('Galvenais centrs', 'Main centre', 'Главный центр', 'Bosh markaz'),
      peerGroup: 'regional',
    },
  ],
  surveys: [
    {
      title: named('Pēc apmeklējuma', 'After a visit', 'После посещения', 'Tashrifdan keyin'),
      version: 2,
      fingerprint: '9f2c41d07ab35e6810c4',
      publishedOn: '2024-01-02',
      languages: ['lv', 'en', 'ru', 'uz'],
      collectionPoints: 9,
      items: [
        {
          code: 'satisfaction',
          title: named(
            'Cik apmierināts jūs esat ar pakalpojumu?',
            'How satisfied are you with the service?',
            'Насколько вы удовлетворены услугой?',
            'Xizmatdan qanchalik qoniqdingiz?',
          ),
          options: [
            {
              code: '1',
              title: named(
                'Ļoti neapmierināts',
                'Very dissatisfied',
                'Совсем не удовлетворён',
                'Umuman qoniqmadim',
              ),
            },
            {
              code: '2',
              title: named('Neapmierināts', 'Dissatisfied', 'Не удовлетворён', 'Qoniqmadim'),
            },
            { code: '3', title: named('Ne tā, ne tā', 'Neither', 'Ни то ни другое', 'Oʻrtacha') },
            { code: '4', title: named('Apmierināts', 'Satisfied', 'Удовлетворён', 'Qoniqdim') },
            {
              code: '5',
              title: named(
                'Ļoti apmierināts',
                'Very satisfied',
                'Полностью удовлетворён',
                'Juda qoniqdim',
              ),
            },
          ],
          source: 'MK 402, 7.3.',
        },
        {
          code: 'ease',
          title: named(
            'Cik viegli bija saņemt pakalpojumu?',
            'How easy was it to get the service?',
            'Насколько легко было получить услугу?',
            'Xizmatni olish qanchalik oson boʻldi?',
          ),
          options: [
            { code: '1', title: named('Ļoti grūti', 'Very hard', 'Очень трудно', 'Juda qiyin') },
            { code: '2', title: named('Grūti', 'Hard', 'Трудно', 'Qiyin') },
            { code: '3', title: named('Vidēji', 'So-so', 'Средне', 'Oʻrtacha') },
            { code: '4', title: named('Viegli', 'Easy', 'Легко', 'Oson') },
            { code: '5', title: named('Ļoti viegli', 'Very easy', 'Очень легко', 'Juda oson') },
            {
              code: 'na',
              title: named('Neattiecas', 'Does not apply', 'Не относится', 'Tegishli emas'),
            },
          ],
          source: '',
        },
        {
          code: 'comment',
          title: named(
            'Ko uzlabot?',
            'What to improve?',
            'Что улучшить?',
            'Nimani yaxshilash kerak?',
          ),
          options: [],
          source: '',
        },
      ],
    },
  ],
  published: [],
  breaks: [],
  source: { kind: 'collected', citation: null },
}

/** Two years of the town with the given groups; a test states only the groups it is about. */
export function municipalityInput(
  groups: readonly MadeUpGroup[] = TOWN_GROUPS,
  overrides: Partial<AnnualInput> = {},
): AnnualInput {
  return { ...TOWN, cube: cubeOfCells(cellsOf(groups)), ...overrides }
}

function* cellsOf(groups: readonly MadeUpGroup[]): Generator<CountCell> {
  for (const { counts, ...about } of groups) {
    for (const year of [2024, 2025]) {
      for (let month = 1; month <= 12; month++) {
        const answers = counts(year, month)
        if (!answers) continue
        const place: Place = {
          provider: 'town',
          centre: '',
          channel: 'electronic',
          mode: 'link',
          audience: 'resident',
          ...about,
          period: `${year}-${String(month).padStart(2, '0')}`,
        }
        const all = answers.reduce((sum, count) => sum + count, 0)
        yield* answers.map((count, at) => cell(place, 'satisfaction', String(at + 1), count))
        yield* answers.toReversed().map((count, at) => cell(place, 'ease', String(5 - at), count))
        yield cell(place, '_response', 'all', all)
        yield cell(place, '_language', 'lv', Math.ceil(all * 0.7))
        yield cell(place, '_language', 'ru', all - Math.ceil(all * 0.7))
      }
    }
  }
}

function cell(place: Place, item: CodedAnswer['item'], option: string, count: number): CountCell {
  return { ...place, item, option, count }
}

/** The whole town: a rise, a fall, no change, a small service, both audiences, three centres. */
const TOWN_GROUPS: readonly MadeUpGroup[] = [
  {
    service: 'residence',
    // 60 of 100 satisfied in 2024, 80 of 100 in 2025: a certain rise.
    counts: (year, month) =>
      year === 2024 ? [8, 10, 22, 30, 30] : [4, 6, 10, 38 + (month % 3), 42 - (month % 3)],
  },
  {
    service: 'kindergarten',
    // 85 of 100 satisfied, then 70: a certain fall.
    counts: (year) => (year === 2024 ? [3, 5, 7, 40, 45] : [8, 9, 13, 35, 35]),
  },
  {
    service: 'benefit',
    provider: 'social',
    centre: 'c-main',
    channel: 'in-person',
    mode: 'kiosk',
    // The same both years: no certain change.
    counts: (_, month) => (month === 8 ? undefined : [3, 4, 6, 12, 15]),
  },
  {
    service: 'residence',
    centre: 'c-west',
    channel: 'in-person',
    mode: 'qr',
    counts: (_, month) => [1, 1, 2, 5 + (month % 2), 6],
  },
  {
    service: 'residence',
    centre: 'c-east',
    channel: 'in-person',
    mode: 'qr',
    counts: () => [1, 2, 2, 4, 3],
  },
  {
    service: 'permit',
    audience: 'business',
    // Two or three answers a month: withheld by month, of use by the year.
    counts: () => [0, 1, 0, 1, 1],
  },
  {
    service: 'trees',
    // Seven answers in the whole year: never shown.
    counts: (year, month) => (year === 2025 && month === 5 ? [1, 1, 1, 2, 2] : undefined),
  },
]
