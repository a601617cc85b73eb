/** Days before the last one in which a collection point is said to close soon. */
export const SOON_DAYS = 14

const DAY_MS = 86_400_000

/**
 * Whether answers are taken at a point: its last day is the last on which they are.
 * @param today calendar day in the institution's time zone
 */
export function pointState(
  { closesOn }: { readonly closesOn: string | null },
  today: string,
): 'open' | 'closing-soon' | 'closed' {
  if (closesOn === null) return 'open'
  if (closesOn < today) return 'closed'
  const days = (Date.parse(closesOn) - Date.parse(today)) / DAY_MS
  return days <= SOON_DAYS ? 'closing-soon' : 'open'
}

/** The calendar day before, 'YYYY-MM-DD'. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)
}
