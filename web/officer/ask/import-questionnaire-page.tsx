import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { LANGUAGES, LANGUAGE_NAMES, isLanguage } from '../../../locales/language.ts'
import { FILE_LIMITS } from '../../../surveys/exchange/limits.ts'
import { exchangeWording } from '../../../surveys/exchange/report-text.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { ImportReport } from './import-report.tsx'

/** A questionnaire of another tool becomes a draft; what happened to each part stands below. */
export function ImportQuestionnairePage() {
  const { language, t: say } = useLocale()
  const { t } = exchangeWording(language)
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [textLanguage, setTextLanguage] = useState(language)
  const ids = { file: useId(), hint: useId(), language: useId() }
  const bring = useMutation({
    mutationFn: (chosen: File) =>
      read(
        api.surveys.import.$post({ query: { language: textLanguage } }, { init: { body: chosen } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['surveys'] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file) bring.mutate(file)
  }
  const megabytes = FILE_LIMITS.bytes / 1024 / 1024
  return (
    <Page title={t('page_title')} lead={t('page_lead')}>
      <form onSubmit={submit}>
        <p>
          <label htmlFor={ids.file}>{t('file')}</label>
          <br />
          <span id={ids.hint} className="muted">
            {t('file_hint', { megabytes })}
          </span>
          <br />
          <input
            id={ids.file}
            type="file"
            required
            accept=".lss,.xlsx,.json"
            aria-describedby={ids.hint}
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        </p>
        <p>
          <label htmlFor={ids.language}>{t('file_language')}</label>
          <br />
          <select
            id={ids.language}
            value={textLanguage}
            onChange={({ target }) => {
              if (isLanguage(target.value)) setTextLanguage(target.value)
            }}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </p>
        {bring.error && <ProblemNotice problem={bring.error} />}
        <Button type="submit" className="button button-primary" isDisabled={bring.isPending}>
          {bring.isPending ? say('working') : t('bring')}
        </Button>
      </form>
      {bring.data && <ImportReport id={bring.data.id} report={bring.data.report} />}
      <p>
        <Link href="/ask">{say('to_surveys')}</Link>
      </p>
    </Page>
  )
}
