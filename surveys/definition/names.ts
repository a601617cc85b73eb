/** What the name of an item, page, panel or column may look like. It becomes its stable code. */
export const NAME = /^[a-z][a-z0-9_]{0,59}$/

const INHERITED: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
])

/**
 * Members of `Object.prototype` (and `prototype`): as a key of a plain object they would reach what
 * every object inherits, so they are nobody's name, value or property.
 */
export function isInheritedName(name: string): boolean {
  return INHERITED.has(name)
}

export function isItemName(name: string): boolean {
  return NAME.test(name) && !isInheritedName(name)
}
