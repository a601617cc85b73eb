import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useSetUpFormulas } from '../queries.ts'
import { SetUpForm } from './set-up-form.tsx'

/** The first run: whose installation this is and who looks after it. */
export function SetUpPage({ done }: { done: boolean }) {
  const { t } = useLocale()
  const formulas = useSetUpFormulas()
  if (done) {
    return (
      <Page title={t('set_up_title')}>
        <p>{t('set_up_done')}</p>
        <p>
          <Link href="/">{t('to_home')}</Link>
        </p>
      </Page>
    )
  }
  return (
    <Page title={t('set_up_title')} lead={t('set_up_lead')}>
      <Loaded query={formulas}>{(all) => <SetUpForm formulas={all} />}</Loaded>
    </Page>
  )
}
