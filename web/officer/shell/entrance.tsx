import type { ReactNode } from 'react'
import { useLocale } from '../../locale.tsx'
import type { Institution } from '../queries.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { MadeUp } from './made-up.tsx'
import { SkipLink } from './skip-link.tsx'

/** What surrounds the pages before somebody is signed in. */
export function Entrance({
  institution,
  children,
}: {
  institution?: Institution
  children: ReactNode
}) {
  const { named } = useLocale()
  return (
    <div className="entrance">
      <SkipLink />
      <header>
        <span className="brand">Mēraukla</span>
        {institution && <span>{named(institution.name, institution.code)}</span>}
        {institution?.madeUp && <MadeUp />}
      </header>
      <main id="main">{children}</main>
      <footer>
        <LanguageSwitch />
      </footer>
    </div>
  )
}
