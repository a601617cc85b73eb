import type { LocalizedText } from '../../../../locales/language.ts'

/** A type of unified client service centre. Centres are compared only inside their type. */
export interface CentreType {
  readonly id: 'local' | 'regional' | 'national'
  readonly name: LocalizedText
  /**
   * State institutions that give all their services in the centre, and how often at the least;
   * null: the type asks for none beyond the minimum basket.
   */
  readonly presence: {
    readonly institutions: number
    readonly often: 'one-day-a-week' | 'every-working-day'
  } | null
}

/** The three types of Cabinet Regulation No. 401, the most demanding first. */
export const CENTRE_TYPES: readonly CentreType[] = [
  {
    id: 'national',
    name: {
      lv: 'nacionālas nozīmes centrs',
      en: 'centre of national importance',
      ru: 'центр национального значения',
      uz: 'milliy ahamiyatdagi markaz',
    },
    presence: { institutions: 4, often: 'every-working-day' },
  },
  {
    id: 'regional',
    name: {
      lv: 'reģionālas nozīmes centrs',
      en: 'centre of regional importance',
      ru: 'центр регионального значения',
      uz: 'mintaqaviy ahamiyatdagi markaz',
    },
    presence: { institutions: 3, often: 'one-day-a-week' },
  },
  {
    id: 'local',
    name: {
      lv: 'vietējas nozīmes centrs',
      en: 'centre of local importance',
      ru: 'центр местного значения',
      uz: 'mahalliy ahamiyatdagi markaz',
    },
    presence: null,
  },
]

/** How many institutions give all their services in a centre. */
export interface Presence {
  /** Every working day. */
  readonly daily: number
  /** At least one working day a week, the daily ones among them. */
  readonly weekly: number
}

/** The type that a centre's institutions amount to: its peer group. */
export function centreTypeOf({ daily, weekly }: Presence): CentreType['id'] {
  const found = CENTRE_TYPES.find(({ presence }) => {
    if (!presence) return true
    const there = presence.often === 'every-working-day' ? daily : weekly
    return there >= presence.institutions
  })
  return found?.id ?? 'local'
}

/** The client survey is held at least once in so many years. */
export const SURVEY_EVERY_YEARS = 3

/** The last day for the next client survey after one that ended on `lastSurvey` ('2024-02-29'). */
export function nextSurveyBy(lastSurvey: string): string {
  const year = Number(lastSurvey.slice(0, 4)) + SURVEY_EVERY_YEARS
  const day = lastSurvey.slice(4)
  return day === '-02-29' ? `${year}-02-28` : `${year}${day}`
}
