import type { Language } from '../../../locales/language.ts'
import { useCollectionWords } from './collection-words.ts'

/** The poster as a file for the printer, in both sizes of paper. */
export function PosterDownload({
  code,
  languages,
}: {
  code: string
  languages: readonly Language[]
}) {
  const { t } = useCollectionWords()
  return (
    <>
      {(['a4', 'a5'] as const).map((size) => (
        <a
          key={size}
          className="button button-filled"
          href={`/api/print/${code}/poster.pdf?size=${size}&languages=${languages.join(',')}`}
          download
        >
          {t('print_download')}, {t(`print_${size}`)}
        </a>
      ))}
    </>
  )
}
