import './poster.css'
import { useState } from 'react'
import { Link } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, usePoints } from '../queries.ts'
import { useSession } from '../session.tsx'
import { PosterDownload } from './poster-download.tsx'
import { Poster } from './poster.tsx'
import { usePrintable } from './print-queries.ts'
import { useCollectionWords } from './collection-words.ts'

/** One sheet of paper for a collection point, in the languages chosen for it. */
export function PosterPage({ code }: { code: string }) {
  const { t } = useLocale()
  const printable = usePrintable(code)
  return (
    <div className="poster-page">
      <Page title={t('poster_title')}>
        <Loaded query={printable}>
          {({ languages }) => <PosterChoice code={code} offered={languages} />}
        </Loaded>
        <p className="no-print">
          <Link href="/points">{t('points_title')}</Link>
        </p>
      </Page>
    </div>
  )
}

/** Which languages the poster is in, its files, and how it will look. */
function PosterChoice({ code, offered }: { code: string; offered: readonly Language[] }) {
  const { t, language } = useLocale()
  const words = useCollectionWords()
  const { institution } = useSession()
  const points = usePoints()
  const catalogue = useCatalogue()
  const [first] = offered
  const [languages, setLanguages] = useState<readonly Language[]>(
    offered.includes(language) ? [language] : offered.slice(0, 1),
  )
  if (first === undefined) return <p>{words.t('print_unpublished')}</p>
  return (
    <>
      <div className="no-print">
        <fieldset>
          <legend>{t('poster_languages')}</legend>
          {LANGUAGES.filter((each) => offered.includes(each)).map((each) => (
            <div className="check" key={each}>
              <input
                id={`poster-${each}`}
                type="checkbox"
                checked={languages.includes(each)}
                disabled={languages.length === 1 && languages.includes(each)}
                onChange={({ target }) =>
                  setLanguages(
                    LANGUAGES.filter((one) =>
                      one === each ? target.checked : languages.includes(one),
                    ),
                  )
                }
              />
              <label htmlFor={`poster-${each}`}>{LANGUAGE_NAMES[each]}</label>
            </div>
          ))}
        </fieldset>
        <div className="actions">
          <PosterDownload code={code} languages={languages} />
        </div>
      </div>
      <Loaded query={points}>
        {(all) => {
          const point = all.find((each) => each.code === code)
          if (!point) return <p>{t('nothing_with_code', { code })}</p>
          return (
            <Loaded query={catalogue}>
              {(entries) => (
                <Poster
                  point={point}
                  catalogue={entries}
                  institution={institution}
                  languages={languages}
                />
              )}
            </Loaded>
          )
        }}
      </Loaded>
    </>
  )
}
