/** What can be undone and done again. Values are never changed, only replaced. */
export interface History<Value> {
  /** Oldest first. */
  readonly past: readonly Value[]
  readonly present: Value
  /** Next one first. */
  readonly future: readonly Value[]
  /** What the last change was about: typing on in one field is one step. */
  readonly about: string | undefined
}

/** Steps that are kept: a day of typing does not fill the memory. */
const LONGEST = 200

export function startHistory<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], about: undefined }
}

/**
 * Makes a change. Changes one after another about the same field become one step.
 * @param about e.g. 'satisfaction title lv'; absent: a step of its own
 */
export function change<Value>(
  history: History<Value>,
  next: Value,
  about?: string,
): History<Value> {
  if (Object.is(next, history.present)) return history
  const continued = about !== undefined && about === history.about && history.past.length > 0
  const past = continued ? history.past : [...history.past, history.present].slice(-LONGEST)
  return { past, present: next, future: [], about }
}

export function undo<Value>(history: History<Value>): History<Value> {
  const last = history.past.at(-1)
  if (last === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: last,
    future: [history.present, ...history.future],
    about: undefined,
  }
}

export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, about: undefined }
}
