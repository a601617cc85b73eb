import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { useSession } from '../session.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MadeUp } from './made-up.tsx'
import { Navigation } from './navigation.tsx'
import { SignOut } from './sign-out.tsx'
import { SkipLink } from './skip-link.tsx'

/** Institution and year on top, the year's cycle at the left, the language at the end. */
export function Shell({ years, children }: { years: readonly number[]; children: ReactNode }) {
  const { t, named } = useLocale()
  const { institution, officer, year, setYear } = useSession()
  const [open, setOpen] = useState(false)
  return (
    <div className="shell">
      <SkipLink />
      <header className="top">
        <Link href="/" className="brand">
          Mēraukla
        </Link>
        <span className="institution">{named(institution.name, institution.code)}</span>
        {institution.madeUp && <MadeUp />}
        <label className="year">
          {t('year')}
          <select value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {years.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpen(!open)}
        >
          {t('menu')}
        </button>
      </header>
      <div id="menu" className={open ? 'side side-open' : 'side'}>
        <Navigation onChoose={() => setOpen(false)} />
        <footer className="side-end">
          <LanguageSwitch />
          <p className="who">
            {officer.name}
            <span className="sub">{t(`role_${officer.role}`)}</span>
          </p>
          <SignOut />
        </footer>
      </div>
      <main id="main">{children}</main>
    </div>
  )
}
