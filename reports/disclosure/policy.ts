/** What may be published. The numbers are part of the published method. */
export interface DisclosurePolicy {
  /** A figure of fewer respondents is hidden. */
  readonly withheldBelow: number
  /** A count of 1 up to here, exclusive, is hidden where single answers are listed by option. */
  readonly countsBelow: number
  /**
   * How wide the interval must stay, in respondents, to which a reader of everything, reasons
   * included, can narrow a hidden base down. Default: 3, or as much as `withheldBelow` leaves.
   */
  readonly protection?: number
  /**
   * Where contributions differ in size, as those of businesses do: a figure is hidden as well when
   * the `largest` contributors make up more than `share` of it.
   */
  readonly dominance?: { readonly largest: number; readonly share: number }
  /**
   * Likewise: hidden when the second largest contributor could estimate the largest to within this
   * share of it, by subtracting its own (the p % rule).
   */
  readonly estimableWithin?: number
}

/** For everybody: published reports, the public pages, open data. */
export const DEFAULT_DISCLOSURE: DisclosurePolicy = { withheldBelow: 10, countsBelow: 5 }

/** For officers inside the institution. */
export const INTERNAL_DISCLOSURE: DisclosurePolicy = { withheldBelow: 5, countsBelow: 5 }

/**
 * For figures of businesses, where few large ones can be most of a figure: the (2, 85 %) dominance
 * rule and p = 15 %, the values that the Handbook on Statistical Disclosure Control (Hundepool and
 * others 2012, section 4.2) gives as usual.
 */
export const BUSINESS_DISCLOSURE: DisclosurePolicy = {
  ...DEFAULT_DISCLOSURE,
  dominance: { largest: 2, share: 0.85 },
  estimableWithin: 0.15,
}

const DEFAULT_PROTECTION = 3

/** The width that hidden bases keep under a policy. A base of 1…t−1 has no more room than t − 2. */
export function protectionOf({ withheldBelow, protection }: DisclosurePolicy): number {
  return Math.max(0, Math.min(protection ?? DEFAULT_PROTECTION, withheldBelow - 2))
}
