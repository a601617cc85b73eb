import type { SourceText } from '../source.ts'

/** An object of the file; its members may be anything. */
export type Tree = Readonly<Record<string, unknown>>

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member of its own, never one that every object inherits. */
export function member(tree: Tree, name: string): unknown {
  return Object.hasOwn(tree, name) ? tree[name] : undefined
}

export function stringIn(tree: Tree, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = member(tree, name)
    if (typeof value === 'string' && value !== '') return value
  }
  return undefined
}

export function numberIn(tree: Tree, ...names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = member(tree, name)
    if (typeof value === 'number' && Number.isFinite(value)) return value
    if (typeof value === 'string' && /^-?\d{1,15}(?:\.\d{1,10})?$/.test(value)) return Number(value)
  }
  return undefined
}

export function listIn(tree: Tree, ...names: readonly string[]): readonly unknown[] {
  for (const name of names) {
    const value = member(tree, name)
    if (Array.isArray(value)) return value
  }
  return []
}

/** A text, plain or by language; 'default' and plain texts are in `base`. */
export function textIn(tree: Tree, base: string, ...names: readonly string[]): SourceText {
  for (const name of names) {
    const text = textValue(member(tree, name), base)
    if (text.size > 0) return text
  }
  return new Map()
}

export function textValue(value: unknown, base: string): SourceText {
  if (typeof value === 'number' || typeof value === 'boolean')
    return new Map([[base, String(value)]])
  if (typeof value === 'string') return value.trim() === '' ? new Map() : new Map([[base, value]])
  if (!isTree(value)) return new Map()
  const texts = new Map<string, string>()
  const own = member(value, 'default')
  if (typeof own === 'string' && own.trim() !== '') texts.set(base, own)
  for (const [tag, text] of Object.entries(value)) {
    if (tag !== 'default' && typeof text === 'string' && text.trim() !== '')
      texts.set(tag.slice(0, 40), text)
  }
  return texts
}
