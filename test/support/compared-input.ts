import type { AnnualInput } from '../../reports/annual/input.ts'
import { type CodedAnswer, type CountCell, cubeOfCells } from '../../surveys/counts/cube.ts'
import { addToPairs, emptyPairs, listOfPairs } from '../../surveys/counts/pairs.ts'
import type { Place } from '../../surveys/counts/place.ts'
import { municipalityInput } from './municipality-input.ts'

/** A place's answers 1…5 to the question on satisfaction in one month. */
export interface MadeUpMonth extends Partial<Place> {
  readonly counts: readonly number[]
}

/** A town's report from exactly these answers. */
export function inputOf(
  months: readonly MadeUpMonth[],
  overrides: Partial<AnnualInput> = {},
): AnnualInput {
  const cells = months.flatMap(({ counts, ...about }): CountCell[] => {
    const place: Place = {
      provider: 'town',
      service: 'residence',
      centre: '',
      channel: 'electronic',
      mode: 'link',
      audience: 'resident',
      period: '2025-03',
      ...about,
    }
    const all = counts.reduce((sum, count) => sum + count, 0)
    return [
      ...counts.map((count, at) => ({
        ...place,
        item: 'satisfaction',
        option: String(at + 1),
        count,
      })),
      { ...place, item: '_response', option: 'all', count: all },
    ]
  })
  return municipalityInput([], { cube: cubeOfCells(cells), ...overrides })
}

/** `satisfied` of `n`, all others in the middle of the scale. */
export function satisfied(of: number, n: number): readonly number[] {
  return [0, 0, n - of, of, 0]
}

/** Local centres with that many satisfied of all, in this order. */
export function centresInput(
  centres: readonly (readonly [satisfied: number, n: number])[],
  overrides: Partial<AnnualInput> = {},
): AnnualInput {
  const codes = centres.map((_, at) => `c${String(at + 1).padStart(2, '0')}`)
  return inputOf(
    centres.map(([good, n], at) => ({
      centre: codes[at] ?? '',
      channel: 'in-person',
      mode: 'qr',
      counts: satisfied(good, n),
    })),
    {
      centres: codes.map((code) => ({
        code,
        name: { en: `Centre ${code}`, lv: `Centrs ${code}` },
        peerGroup: 'local',
      })),
      ...overrides,
    },
  )
}

const QUESTIONS = ['ease', 'respect', 'waiting'] as const

/**
 * Answers of `n` people to satisfaction and three questions on it: respect goes with satisfaction
 * most, waiting stands lowest. Made by counting, not by chance.
 */
export function answersOfPeople(n: number): CodedAnswer[][] {
  return Array.from({ length: n }, (_, person) => {
    const mood = (person * 7) % 5
    const option = (value: number) => String(Math.max(1, Math.min(5, value)))
    return [
      { item: 'satisfaction', option: option(mood + 1) },
      { item: 'ease', option: option(Math.floor((mood + ((person * 3) % 5)) / 2) + 2) },
      { item: 'respect', option: option(mood + 1 + (person % 11 === 0 ? 1 : 0)) },
      { item: 'waiting', option: option(Math.floor((mood + ((person * 11) % 3)) / 2)) },
    ]
  })
}

/** One service whose visitors answered four questions on a scale. */
export function driversInput(people: number, overrides: Partial<AnnualInput> = {}): AnnualInput {
  const scales = new Map(['satisfaction', ...QUESTIONS].map((item) => [item, 5]))
  const responses = answersOfPeople(people)
  const pairs = responses.reduce((all, answers) => addToPairs(all, answers, scales), emptyPairs())
  const place = {
    provider: 'town',
    service: 'residence',
    centre: '',
    channel: 'electronic',
    mode: 'link',
    audience: 'resident',
    period: '2025-03',
  } as const
  const base = municipalityInput([])
  const [survey] = base.surveys
  const [, ease] = survey?.items ?? []
  if (!survey || !ease) throw new Error('the town has no questionnaire')
  return municipalityInput([], {
    cube: cubeOfCells([
      ...responses.flat().map((answer) => ({ ...place, ...answer, count: 1 })),
      { ...place, item: '_response', option: 'all', count: people },
    ]),
    surveys: [
      {
        ...survey,
        items: [
          ...survey.items,
          { ...ease, code: 'respect', title: { en: 'I was treated with respect.' } },
          { ...ease, code: 'waiting', title: { en: 'The wait was acceptable.' } },
        ],
      },
    ],
    pairs: [{ service: 'residence', audience: 'resident', pairs: listOfPairs(pairs) }],
    ...overrides,
  })
}

/** Six centres in a funnel, three questions that go with satisfaction, signed denominators. */
export function comparedInput(): AnnualInput {
  const centres = centresInput([
    [60, 80],
    [78, 100],
    [118, 120],
    [56, 80],
    [72, 100],
    [80, 100],
  ])
  const drivers = driversInput(400)
  return {
    ...drivers,
    centres: centres.centres,
    cube: new Map([...centres.cube, ...drivers.cube]),
    denominators: [
      {
        service: 'residence',
        transactions: 2400,
        offers: 1200,
        signedBy: 'A. Bērziņa',
        signedOn: '2026-01-20',
      },
    ],
  }
}
