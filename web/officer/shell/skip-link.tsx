import { useLocale } from '../../locale.tsx'

/** For keyboards: past everything that repeats on each page. */
export function SkipLink() {
  const { t } = useLocale()
  return (
    <a
      className="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault()
        document.querySelector<HTMLElement>('main h1')?.focus()
      }}
    >
      {t('skip')}
    </a>
  )
}
