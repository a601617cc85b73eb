import { exchangeWording } from '../../../surveys/exchange/report-text.ts'
import { useLocale } from '../../locale.tsx'

/** How the formats call themselves, in every language. */
const FORMATS = { surveyjs: 'SurveyJS JSON', xlsform: 'XLSForm (XLSX)' } as const

/** The draft as a file of another tool. */
export function ExportQuestionnaire({ id }: { id: string }) {
  const { language } = useLocale()
  return (
    <>
      <h2>{exchangeWording(language).t('export_title')}</h2>
      <p className="actions">
        {(['surveyjs', 'xlsform'] as const).map((format) => (
          <a
            key={format}
            className="button"
            href={`/api/surveys/${id}/export?format=${format}`}
            download
          >
            {FORMATS[format]}
          </a>
        ))}
      </p>
    </>
  )
}
