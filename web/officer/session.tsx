import { type ReactNode, createContext, useContext } from 'react'
import type { Action, Institution, Officer } from './queries.ts'

export interface Session {
  readonly officer: Officer
  readonly institution: Institution
  /**
   * Whether the server would allow it: what would be refused is not offered.
   * @param about the provider it is about; null: the whole institution; absent: anything
   */
  readonly may: (action: Action, about?: string | null) => boolean
  /** Calendar day where the institution is. */
  readonly today: string
  /** The year that figures and reports are looked at for. */
  readonly year: number
  readonly setYear: (year: number) => void
}

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ value, children }: { value: Session; children: ReactNode }) {
  return <SessionContext value={value}>{children}</SessionContext>
}

/** Who is signed in, where and about which year. @throws {Error} outside a `SessionProvider` */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider above it')
  return session
}
