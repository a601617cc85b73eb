/** What may be published. The numbers are part of the published method. */
export interface DisclosurePolicy {
  /** A figure of fewer respondents is hidden. */
  readonly withheldBelow: number
  /** A count of 1 up to here, exclusive, is hidden where single answers are listed by option. */
  readonly countsBelow: number
}

export const DEFAULT_DISCLOSURE: DisclosurePolicy = { withheldBelow: 10, countsBelow: 5 }
