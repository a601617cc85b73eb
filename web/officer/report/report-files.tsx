import { LANGUAGES, LANGUAGE_NAMES } from '../../../locales/language.ts'
import { useLocale } from '../../locale.tsx'
import type { Report } from '../queries.ts'

/** What people read first. */
const FORMATS = ['pdf', 'html', 'json'] as const

/** A line of links for each language of a report. */
export function ReportFiles({ report }: { report: Report }) {
  const { t } = useLocale()
  const languages = LANGUAGES.filter((language) =>
    report.files.some((file) => file.language === language),
  )
  return (
    <ul className="plain-list">
      {languages.map((language) => {
        const name = LANGUAGE_NAMES[language]
        return (
          <li key={language} className="file-line">
            <span lang={language}>{name}</span>
            {FORMATS.filter((format) =>
              report.files.some((file) => file.language === language && file.format === format),
            ).map((format) => (
              <a
                key={format}
                href={`/api/reports/${report.id}/files/${language}.${format}`}
                target="_blank"
                rel="noreferrer"
                aria-label={t('file_link', {
                  format: format.toUpperCase(),
                  language: name,
                  year: String(report.year),
                })}
              >
                {format.toUpperCase()}
              </a>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
