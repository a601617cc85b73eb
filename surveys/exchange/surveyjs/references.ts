import type { Resolve, Resolved } from '../translate-condition.ts'
import { type Tree, isTree, listIn, member, stringIn } from './tree.ts'

/** What a name in a condition stands for; names of questions are compared without their case. */
export function surveyJsResolver(
  questions: ReadonlyMap<string, Tree>,
  leftOut: ReadonlySet<string>,
): Resolve {
  const byLower = new Map<string, string>()
  for (const name of questions.keys()) {
    const lower = name.toLowerCase()
    if (!byLower.has(lower)) byLower.set(lower, name)
  }
  const find = (name: string) => (questions.has(name) ? name : byLower.get(name.toLowerCase()))
  return (written): Resolved => {
    const name = written.replace(/^#/, '').trim()
    const whole = find(name)
    if (whole !== undefined) return itemOf(whole, questions.get(whole), leftOut)
    for (let at = name.lastIndexOf('.'); at > 0; at = name.lastIndexOf('.', at - 1)) {
      const own = find(name.slice(0, at))
      if (own === undefined) continue
      return partOf(own, name.slice(at + 1), questions.get(own), leftOut)
    }
    const comment = /^(.+)-Comment$/i.exec(name)?.[1]
    const commented = comment === undefined ? undefined : find(comment)
    if (commented !== undefined)
      return { kind: 'item', item: { name: `${commented}_other` }, truth: 'given' }
    return { kind: 'unknown' }
  }
}

function itemOf(name: string, tree: Tree | undefined, leftOut: ReadonlySet<string>): Resolved {
  if (leftOut.has(name)) return { kind: 'left-out' }
  const type = tree && stringIn(tree, 'type')
  return { kind: 'item', item: { name }, truth: type === 'boolean' ? 'boolean' : 'given' }
}

function partOf(
  name: string,
  part: string,
  tree: Tree | undefined,
  leftOut: ReadonlySet<string>,
): Resolved {
  if (leftOut.has(name) || !tree) return { kind: 'left-out' }
  if (part === 'length') return { kind: 'count', item: { name } }
  const type = stringIn(tree, 'type')
  if (type === 'multipletext') {
    const has = listIn(tree, 'items').some(
      (each) => isTree(each) && stringIn(each, 'name') === part,
    )
    return has
      ? { kind: 'item', item: { name: `${name}.${part}` }, truth: 'given' }
      : { kind: 'unknown' }
  }
  if (type !== 'matrix') return { kind: 'unknown' }
  const isRow = listIn(tree, 'rows').some((each) => rowCode(each) === part)
  return isRow ? { kind: 'item', item: { name, row: part }, truth: 'given' } : { kind: 'unknown' }
}

function rowCode(row: unknown): string {
  const value = isTree(row) ? member(row, 'value') : row
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
