/** New values for some fields; an optional field given as undefined is taken away. */
export type FieldChanges<T extends object> = {
  readonly [Key in keyof T]?: T[Key] | (object extends Pick<T, Key> ? undefined : never)
}

/** The object with the changes made; undefined stands nowhere in what comes back. */
export function withFields<T extends object>(value: T, changes: FieldChanges<T>): T {
  const changed: T = { ...value, ...changes }
  for (const key in changed) if (changed[key] === undefined) delete changed[key]
  return changed
}
