import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leafHash } from '../../../server/receipts/leaf.ts'
import { merkleTree, pathTo, rootOf, sha256 } from '../../../server/receipts/merkle.ts'
import {
  type ReceiptLeaf,
  bytesOfHex,
  hexOfBytes,
  nodeBytes,
  rootOfPath,
} from '../../../surveys/answers/receipt-proof.ts'

const aHash = fc.uint8Array({ minLength: 32, maxLength: 32 })
const aLeaf: fc.Arbitrary<ReceiptLeaf> = fc.record({
  code: fc.string({ minLength: 12, maxLength: 12 }),
  month: fc.constantFrom('2026-03', '2026-04'),
  commitment: aHash.map(hexOfBytes),
})
const leaves = fc.uniqueArray(aLeaf, {
  minLength: 1,
  maxLength: 40,
  selector: ({ commitment }) => commitment,
})
const treeOf = (all: readonly ReceiptLeaf[]) => merkleTree(all.map(leafHash))

/** RFC 6962, section 2.1, word for word: split at the largest power of two below n. */
function rootByDefinition(hashes: readonly Uint8Array[]): Uint8Array {
  const [only] = hashes
  if (hashes.length === 1 && only) return only
  let split = 1
  while (split * 2 < hashes.length) split *= 2
  return createHash('sha256')
    .update(Uint8Array.of(1))
    .update(rootByDefinition(hashes.slice(0, split)))
    .update(rootByDefinition(hashes.slice(split)))
    .digest()
}

describe('the tree of a day', () => {
  it('has the root that RFC 6962 defines, over leaves in the order of their hashes', () => {
    fc.assert(
      fc.property(fc.array(aHash, { minLength: 1, maxLength: 70 }), (hashes) => {
        const sorted = hashes.toSorted((a, b) => Buffer.compare(a, b))
        expect(rootOf(merkleTree(hashes))).toBe(hexOfBytes(rootByDefinition(sorted)))
      }),
    )
  })

  it('does not tell in which order the answers came', () => {
    fc.assert(
      fc.property(
        leaves.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(rootOf(treeOf(shuffled))).toBe(rootOf(treeOf(all)))
        },
      ),
    )
  })

  it('proves each of its leaves', async () => {
    await fc.assert(
      fc.asyncProperty(leaves, async (all) => {
        const tree = treeOf(all)
        for (const leaf of all) {
          const path = pathTo(tree, leafHash(leaf))
          expect(await rootOfPath(leaf, path ?? [], sha256)).toBe(rootOf(tree))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('proves no other leaf, by no path of its own', async () => {
    await fc.assert(
      fc.asyncProperty(leaves, aLeaf, async (all, other) => {
        fc.pre(!all.some(({ commitment }) => commitment === other.commitment))
        const tree = treeOf(all)
        expect(pathTo(tree, leafHash(other))).toBeUndefined()
        for (const leaf of all) {
          const path = pathTo(tree, leafHash(leaf)) ?? []
          expect(await rootOfPath(other, path, sha256)).not.toBe(rootOf(tree))
        }
      }),
      { numRuns: 30 },
    )
  })

  it('changes with any part of a leaf', async () => {
    await fc.assert(
      fc.asyncProperty(
        leaves,
        fc.constantFrom('code', 'month', 'commitment'),
        async (all, part) => {
          const tree = treeOf(all)
          const [leaf] = all
          if (!leaf) return
          const path = pathTo(tree, leafHash(leaf)) ?? []
          const changed = { ...leaf, [part]: `${leaf[part].slice(0, -1)}!` }
          expect(await rootOfPath(changed, path, sha256)).not.toBe(rootOf(tree))
        },
      ),
      { numRuns: 50 },
    )
  })

  it('takes no inner node for a leaf, which would prove what nobody answered', () => {
    fc.assert(
      fc.property(aHash, aHash, (left, right) => {
        const node = sha256(nodeBytes(left, right))
        const asLeaf = sha256(Buffer.concat([Uint8Array.of(0), left, right]))
        expect(hexOfBytes(node)).not.toBe(hexOfBytes(asLeaf))
      }),
    )
  })

  it('needs a leaf', () => {
    expect(() => merkleTree([])).toThrow(RangeError)
  })

  it.each(['', 'ab', 'G'.repeat(64), 'a'.repeat(65)])('takes %j for no hash', (text) => {
    expect(() => bytesOfHex(text)).toThrow(RangeError)
  })
})
