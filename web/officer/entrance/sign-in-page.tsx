import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { Page } from '../../ui/page.tsx'
import { useLocale } from '../../locale.tsx'
import { ME } from '../queries.ts'
import { LinkSignIn } from './link-sign-in.tsx'
import { PasswordSignIn } from './password-sign-in.tsx'

/** Sign in with a password, or with the secret of a one-time link after the `#`. */
export function SignInPage() {
  const { t } = useLocale()
  const [path, go] = useLocation()
  const queries = useQueryClient()
  const [token, setToken] = useState(() => window.location.hash.slice(1))

  const enter = async () => {
    // A page that asked for a sign-in shows itself now; the sign-in page itself gives way to home.
    if (path === '/sign-in') go('/', { replace: true })
    await queries.invalidateQueries({ queryKey: ME })
  }

  return (
    <Page title={t('sign_in_title')}>
      {token ? (
        <LinkSignIn token={token} enter={enter} otherwise={() => setToken('')} />
      ) : (
        <PasswordSignIn enter={enter} />
      )}
    </Page>
  )
}
