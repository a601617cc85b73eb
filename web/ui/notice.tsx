import type { ReactNode } from 'react'

interface NoticeProps {
  kind: 'plain' | 'good' | 'warning' | 'bad'
  /** Said aloud at once when it appears. */
  live?: boolean
  children: ReactNode
}

/** A message with an edge whose colour only repeats what its words say. */
export function Notice({ kind, live = false, children }: NoticeProps) {
  return (
    <div className={`notice notice-${kind}`} {...(live && { role: 'status' })}>
      {children}
    </div>
  )
}
