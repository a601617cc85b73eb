/** Ratings up to this one go to the body and to the Ministry of Justice. */
export const ALERT_AT = 3

/**
 * Whether a single rating must be forwarded at once to the body that served the person and to the
 * Ministry of Justice, which analyse the cause and act. Negative comments are forwarded whatever
 * the rating; that is for a person to judge.
 *
 * @param rating 1…5 on any of the criteria
 * @see Rules of the Cabinet of Ministers of Uzbekistan, December 2025, as reported by UzDaily,
 *   Sputnik, dkm.gov.uz and zamin.uz
 */
export function isAlert(rating: number): boolean {
  return rating <= ALERT_AT
}
