/**
 * Which response a link was used for, for a few minutes and in this process's memory alone: a
 * browser that got no answer sends the same response again and must hear that it is stored. Never
 * written anywhere.
 */
export interface RecentUses {
  readonly remember: (tokenHash: string, response: string, at: number) => void
  readonly forget: (tokenHash: string) => void
  readonly isFor: (tokenHash: string, response: string, at: number) => boolean
}

const MOST = 10_000
const KEPT_MS = 15 * 60_000

export function createRecentUses(): RecentUses {
  /** In the order in which they came. */
  const uses = new Map<string, { readonly response: string; readonly at: number }>()
  const dropOld = (now: number) => {
    for (const [hash, { at }] of uses) {
      if (at > now - KEPT_MS && uses.size <= MOST) return
      uses.delete(hash)
    }
  }
  return {
    remember(hash, response, at) {
      uses.set(hash, { response, at })
      dropOld(at)
    },
    forget: (hash) => void uses.delete(hash),
    isFor(hash, response, at) {
      dropOld(at)
      return uses.get(hash)?.response === response
    },
  }
}
