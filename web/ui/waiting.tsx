import { useLocale } from '../locale.tsx'

/** Says that something is on its way. */
export function Waiting() {
  const { t } = useLocale()
  return (
    <p>
      <output>{t('loading')}</output>
    </p>
  )
}
