import { useLocale } from '../../locale.tsx'

/** Always in sight where the data were generated for a demonstration. */
export function MadeUp() {
  const { t } = useLocale()
  return <strong className="made-up">{t('made_up')}</strong>
}
