/** A map that forgets what was not asked for lately. */
export interface RecentMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined
  readonly set: (key: Key, value: Value) => void
  readonly delete: (key: Key) => void
  readonly clear: () => void
}

/**
 * Keeps the last `least` keys that were set or found, and never more than twice as many. Two maps
 * take turns: when the younger is full the older is dropped whole. To take the oldest key out of one
 * map again and again would walk past all that were taken out before it.
 */
export function recentMap<Key, Value>(least: number): RecentMap<Key, Value> {
  let young = new Map<Key, Value>()
  let old = new Map<Key, Value>()
  const set = (key: Key, value: Value) => {
    if (young.size >= least && !young.has(key)) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    set,
    get(key) {
      const found = young.get(key)
      if (found !== undefined) return found
      const before = old.get(key)
      if (before !== undefined) set(key, before)
      return before
    },
    delete(key) {
      young.delete(key)
      old.delete(key)
    },
    clear() {
      young.clear()
      old.clear()
    },
  }
}
