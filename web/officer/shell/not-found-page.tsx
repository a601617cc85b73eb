import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Page } from '../../ui/page.tsx'

/** For addresses that lead nowhere. */
export function NotFoundPage() {
  const { t } = useLocale()
  return (
    <Page title={t('not_found_title')}>
      <p>{t('not_found_text')}</p>
      <p>
        <Link href="/">{t('to_home')}</Link>
      </p>
    </Page>
  )
}
