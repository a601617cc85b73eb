import { Link } from 'wouter'
import { exchangeWording } from '../../../surveys/exchange/report-text.ts'
import { useLocale } from '../../locale.tsx'

/** From the list of surveys to bringing one from another tool. */
export function ImportQuestionnaireLink() {
  const { language } = useLocale()
  return (
    <p>
      <Link href="/ask/import">{exchangeWording(language).t('page_link')}</Link>
    </p>
  )
}
