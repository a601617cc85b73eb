/** Fewer answers are not closed alone: they wait until there are so many. */
export const FEWEST_LEAVES = 10
/** Where many wait, as after an upgrade, they are closed in parts of about so many. */
export const MANY_LEAVES = 50_000

export interface Closing {
  /** What the closed day is called. */
  readonly day: string
  /** Days of the responses that go into it. */
  readonly of: readonly string[]
}

/**
 * The next day to close: everything that waits and was given before today, if it is enough that
 * nobody stands out. Answers that came late, from paper or a tablet, go into the next day closed.
 * @param waiting earliest day first
 * @param last the last day closed
 * @param yesterday the last day that is over
 */
export function nextClosing(
  waiting: readonly { readonly day: string; readonly responses: number }[],
  last: string | undefined,
  yesterday: string,
): Closing | undefined {
  const isNew = (day: string) => last === undefined || day > last
  const of: string[] = []
  let responses = 0
  for (const { day, responses: more } of waiting) {
    if (day > yesterday) break
    of.push(day)
    responses += more
    if (responses >= MANY_LEAVES && isNew(day)) return { day, of }
  }
  return responses >= FEWEST_LEAVES && isNew(yesterday) ? { day: yesterday, of } : undefined
}
