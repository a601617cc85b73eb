import { type ReactNode, useState } from 'react'
import { Loaded } from '../../ui/loaded.tsx'
import { type Institution, type Me, type Officer, usePeriods } from '../queries.ts'
import { SessionProvider } from '../session.tsx'
import { dayIn } from './day-in.ts'
import { Shell } from './shell.tsx'

interface SignedInProps {
  officer: Officer
  institution: Institution
  allowed: Me['allowed']
  children: ReactNode
}

/** Holds who works here and on which year: at first the newest one with answers. */
export function SignedIn({ officer, institution, allowed, children }: SignedInProps) {
  const periods = usePeriods()
  const [chosen, setYear] = useState<number | null>(null)
  const today = dayIn(institution.timeZone)
  const thisYear = Number(today.slice(0, 4))
  const last = Number(periods.data?.last.slice(0, 4) ?? thisYear)
  const first = Number(periods.data?.first.slice(0, 4) ?? thisYear)
  const years = yearsBetween(Math.min(first, thisYear), Math.max(last, thisYear))
  return (
    <SessionProvider
      value={{
        officer,
        institution,
        may: (action, about) =>
          allowed.includes(action) &&
          (about === undefined || officer.providerId === null || officer.providerId === about),
        today,
        year: chosen ?? last,
        setYear,
      }}
    >
      <Shell years={years}>
        <Loaded query={periods}>{() => children}</Loaded>
      </Shell>
    </SessionProvider>
  )
}

/** Newest first. */
function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
