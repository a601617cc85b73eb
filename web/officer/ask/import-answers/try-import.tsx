import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { AnswerMapping } from '../../../../surveys/exchange/answers/mapping.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import type { Report } from './queries.ts'
import { ReportView } from './report-view.tsx'
import { useWords } from './words.ts'

interface TryImportProps {
  file: File
  mapping: AnswerMapping
}

/** The trial, which stores nothing, and the import, which is offered once a trial went well. */
export function TryImport({ file, mapping }: TryImportProps) {
  const { t: console } = useLocale()
  const { t } = useWords()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const [tried, setTried] = useState<{ report: Report; mapping: AnswerMapping } | null>(null)
  const [leaveOut, setLeaveOut] = useState(false)
  // What was tried with another mapping says nothing about this one.
  const report = tried?.mapping === mapping ? tried.report : null

  const send = (step: 'check' | 'import') =>
    read(
      api.imports.$post({
        form: {
          file,
          mapping: JSON.stringify(mapping),
          step,
          acceptValid: leaveOut ? 'yes' : 'no',
        },
      }),
    )
  const tryIt = async () => {
    setBusy(true)
    setProblem(null)
    setTried(null)
    try {
      setTried({ report: await send('check'), mapping })
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const take = async () => {
    const outcome = await send('import')
    setTried({ report: outcome, mapping })
    await queries.invalidateQueries({ queryKey: ['imports'] })
    await queries.invalidateQueries({ queryKey: ['results'] })
    await queries.invalidateQueries({ queryKey: ['periods'] })
  }
  const canImport =
    report !== null &&
    report.responses > 0 &&
    (report.outcome === 'checked' || (report.outcome === 'refused' && leaveOut))
  const hasGoodAndBad =
    report?.outcome === 'refused' && report.faultyRows > 0 && report.responses > 0
  return (
    <>
      <div className="actions">
        <Button className="button button-filled" isDisabled={busy} onPress={() => void tryIt()}>
          {busy ? console('working') : t('try')}
        </Button>
      </div>
      {problem !== null && <ProblemNotice problem={problem} />}
      {report && <ReportView report={report} />}
      {hasGoodAndBad && (
        <div className="check">
          <input
            id="accept-valid"
            type="checkbox"
            checked={leaveOut}
            onChange={({ target }) => setLeaveOut(target.checked)}
          />
          <label htmlFor="accept-valid">{t('accept_valid')}</label>
        </div>
      )}
      {canImport && (
        <Confirm
          action={t('import')}
          title={t('import_confirm', { count: report.responses })}
          act={take}
        >
          <p>{t('import_text')}</p>
        </Confirm>
      )}
    </>
  )
}
