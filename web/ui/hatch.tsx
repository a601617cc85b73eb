import type { ReactNode } from 'react'

/** A figure that is not shown: hatched, with the reason in words. */
export function Hatched({ children }: { children: ReactNode }) {
  return (
    <span className="hatched">
      <span>{children}</span>
    </span>
  )
}
