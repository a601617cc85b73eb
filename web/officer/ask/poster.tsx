import { consoleWording } from '../../../locales/console/index.ts'
import { type EnteredText, type Language, inLanguage } from '../../../locales/language.ts'
import type { Catalogue, Institution, Point } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'

interface PosterProps {
  point: Point
  catalogue: Catalogue
  institution: Institution
  languages: readonly Language[]
}

/** An invitation to answer: a large code to scan and the address to type. */
export function Poster({ point, catalogue, institution, languages }: PosterProps) {
  const first = languages[0] ?? 'lv'
  return (
    <article className={languages.length > 2 ? 'poster poster-many' : 'poster'}>
      <div className="poster-invitations">
        {languages.map((language) => {
          const { t } = consoleWording(language)
          const named = (text: EnteredText, fallback?: string) =>
            inLanguage(text, language, fallback)
          return (
            <section key={language} lang={language}>
              <p className="poster-institution">{named(institution.name, institution.code)}</p>
              {institution.madeUp && <p className="made-up">{t('made_up')}</p>}
              <h2>{t('poster_question')}</h2>
              <p className="poster-service">
                {[
                  nameOf(catalogue.services, point.service, named),
                  nameOf(catalogue.centres, point.centre, named),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p>{t('poster_how')}</p>
            </section>
          )
        })}
      </div>
      <img
        src={`/api/collection-points/${point.code}/qr.svg`}
        alt={consoleWording(first).t('poster_qr', { address: point.address })}
      />
      <p className="poster-address">{point.address.replace(/^https?:\/\//, '')}</p>
      {languages.map((language) => (
        <p key={language} lang={language} className="muted">
          {consoleWording(language).t('poster_stored')}
        </p>
      ))}
    </article>
  )
}
