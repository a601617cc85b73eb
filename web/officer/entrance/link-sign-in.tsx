import { useMutation } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'

interface LinkSignInProps {
  token: string
  enter: () => Promise<void>
  otherwise: () => void
}

/** Uses the link only when a person asks: programs that look at links in advance do not spend it. */
export function LinkSignIn({ token, enter, otherwise }: LinkSignInProps) {
  const { t } = useLocale()
  const signIn = useMutation({
    mutationFn: () => read(api.auth.link.$post({ json: { token } })),
    onSuccess: enter,
  })
  return (
    <>
      {signIn.error && <ProblemNotice problem={signIn.error} />}
      <p>{t('link_text')}</p>
      <div className="actions">
        <Button
          className="button button-filled"
          isDisabled={signIn.isPending}
          onPress={() => signIn.mutate()}
        >
          {signIn.isPending ? t('working') : t('sign_in')}
        </Button>
        <Button className="button-plain" onPress={otherwise}>
          {t('sign_in_with_password')}
        </Button>
      </div>
    </>
  )
}
