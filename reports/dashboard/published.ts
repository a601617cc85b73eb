import type { AnnualInput } from '../annual/input.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'
import type { Slice } from '../scoring/indicator.ts'
import type { Profile } from '../scoring/profile.ts'
import { headlineProfile } from '../scoring/headline.ts'

/** What a published report printed, and the names it used. */
export interface PublishedYear {
  readonly input: Omit<AnnualInput, 'cube'>
  /** With the ids under which the report prints them. */
  readonly figures: readonly { readonly figure: string; readonly indicator: PublicIndicator }[]
}

/** Finds published figures of the headline formula. Never computes one. */
export interface Published {
  readonly year: string
  readonly before: string
  readonly headline: Profile
  /** The headline figure of a slice; undefined when the report printed none. */
  readonly find: (slice: Slice, period: string) => PublicIndicator | undefined
  /** The difference from the year before, as printed. */
  readonly change: (slice: Slice) => PublicIndicator | undefined
  /** Codes that have a headline figure of their own in the year, in the order of the report. */
  readonly codes: (dimension: 'service' | 'provider') => readonly string[]
  /** Months with a printed figure, in order. */
  readonly months: (slice: Slice) => readonly PublicIndicator[]
}

/** @throws RangeError when the report was made by a methodology that this version does not know */
export function publishedYear({ input, figures }: PublishedYear): Published {
  const headline = headlineProfile(input.headline)
  const rule = headline?.rules[0]
  if (!headline || !rule) throw new RangeError(`there is no methodology ${input.headline}`)
  const indicators = figures.map(({ indicator }) => indicator)
  const own = indicators.filter(({ methodology }) => methodology === headline.id)
  const year = String(input.year)
  const find: Published['find'] = (slice, period) =>
    own.find(
      (each) => each.indicator === rule.id && each.period === period && equal(each.slice, slice),
    )
  return {
    year,
    before: String(input.year - 1),
    headline,
    find,
    change: (slice) =>
      own.find((each) => each.indicator === `${rule.id}-change` && equal(each.slice, slice)),
    codes: (dimension) => [
      ...new Set(
        own
          .filter(({ indicator, period }) => indicator === rule.id && period === year)
          .flatMap(({ slice }) => {
            const code = slice[dimension]
            return code !== undefined && Object.keys(slice).length === 1 ? [code] : []
          }),
      ),
    ],
    months: (slice) =>
      own
        .filter((each) => each.indicator === rule.id && /^\d{4}-\d{2}$/.test(each.period))
        .filter((each) => equal(each.slice, slice))
        .toSorted((a, b) => (a.period < b.period ? -1 : 1)),
  }
}

function equal(a: Slice, b: Slice): boolean {
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) =>
      Object.entries(b).some(([name, code]) => name === key && code === get(a, key)),
    )
  )
}

function get(slice: Slice, key: string): string | undefined {
  return Object.entries(slice).find(([name]) => name === key)?.[1]
}
