import './poster.css'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue, usePoints } from '../queries.ts'
import { useSession } from '../session.tsx'
import { Poster } from './poster.tsx'

/** One sheet of paper for a collection point, in the languages chosen for it. */
export function PosterPage({ code }: { code: string }) {
  const { t, language } = useLocale()
  const { institution } = useSession()
  const points = usePoints()
  const catalogue = useCatalogue()
  const [languages, setLanguages] = useState([language])
  return (
    <div className="poster-page">
      <Page title={t('poster_title')}>
        <Loaded query={points}>
          {(all) => {
            const point = all.find((each) => each.code === code)
            if (!point) return <p>{t('nothing_with_code', { code })}</p>
            return (
              <>
                <div className="no-print">
                  <fieldset>
                    <legend>{t('poster_languages')}</legend>
                    {LANGUAGES.map((each) => (
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
                    <Button className="button button-filled" onPress={() => window.print()}>
                      {t('print')}
                    </Button>
                    <Link href="/points">{t('points_title')}</Link>
                  </div>
                </div>
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
              </>
            )
          }}
        </Loaded>
      </Page>
    </div>
  )
}
