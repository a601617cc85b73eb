import { hash } from 'node:crypto'
import { type ProofStep, hexOfBytes, nodeBytes } from '../../surveys/answers/receipt-proof.ts'

/**
 * A Merkle tree, level by level: the hashes of the leaves first, the root alone last. A node without
 * a neighbour is carried up as it is, which gives the tree of RFC 6962, section 2.1.
 */
export type MerkleTree = readonly (readonly Uint8Array[])[]

export function sha256(content: Uint8Array | string): Uint8Array {
  return hash('sha256', content, 'buffer')
}

/**
 * The tree over leaves in the order of their hashes: it does not tell in which order they came.
 * @param leaves hashes of leaves, at least one, in any order
 */
export function merkleTree(leaves: readonly Uint8Array[]): MerkleTree {
  if (leaves.length === 0) throw new RangeError('a tree needs a leaf')
  let level: readonly Uint8Array[] = leaves.toSorted((a, b) => Buffer.compare(a, b))
  const levels = [level]
  while (level.length > 1) {
    level = above(level)
    levels.push(level)
  }
  return levels
}

/** In hexadecimal. */
export function rootOf(tree: MerkleTree): string {
  const [root] = tree.at(-1) ?? []
  if (!root) throw new RangeError('a tree needs a leaf')
  return hexOfBytes(root)
}

/** The way from a leaf to the root; undefined when the leaf is not in the tree. */
export function pathTo(tree: MerkleTree, leaf: Uint8Array): ProofStep[] | undefined {
  let at = position(tree[0] ?? [], leaf)
  if (at === undefined) return undefined
  const path: ProofStep[] = []
  for (const level of tree.slice(0, -1)) {
    const beside = level[at ^ 1]
    if (beside) path.push({ side: at & 1 ? 'left' : 'right', hash: hexOfBytes(beside) })
    at >>= 1
  }
  return path
}

function above(level: readonly Uint8Array[]): Uint8Array[] {
  const nodes: Uint8Array[] = []
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = level.slice(at, at + 2)
    if (left) nodes.push(right ? sha256(nodeBytes(left, right)) : left)
  }
  return nodes
}

/** By halves: leaves are in order. */
function position(leaves: readonly Uint8Array[], leaf: Uint8Array): number | undefined {
  let low = 0
  let high = leaves.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const there = leaves[middle]
    const order = there ? Buffer.compare(there, leaf) : 1
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return undefined
}
