/**
 * Who helped a respondent: never who answered, and never who by name. `none` is an answer too, given
 * alone; where nobody was asked there is no helper at all.
 */
export const HELPERS = ['none', 'staff', 'relative', 'interpreter'] as const
export type Helper = (typeof HELPERS)[number]

export function isHelper(value: unknown): value is Helper {
  return HELPERS.some((helper) => helper === value)
}
