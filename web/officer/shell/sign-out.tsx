import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { ME } from '../queries.ts'

/** Ends the session and forgets what was read in it. */
export function SignOut() {
  const { t } = useLocale()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const signOut = useMutation({
    mutationFn: () => read(api.auth['sign-out'].$post()),
    onSuccess: async () => {
      go('/sign-in')
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] })
      await queries.invalidateQueries({ queryKey: ME })
    },
  })
  return (
    <>
      <button type="button" className="button-plain" onClick={() => signOut.mutate()}>
        {t('sign_out')}
      </button>
      {signOut.error && <ProblemNotice problem={signOut.error} />}
    </>
  )
}
