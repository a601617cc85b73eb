import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useSession } from '../session.tsx'

/** The way to a form of the catalogue, for those who may edit it. */
export function AddLink({ href, children }: { href: string; children: ReactNode }) {
  const { may } = useSession()
  if (!may('catalogue.edit')) return null
  return (
    <p>
      <Link href={href} className="button">
        {children}
      </Link>
    </p>
  )
}
