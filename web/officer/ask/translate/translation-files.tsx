import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import type { TextColumn } from '../../../../surveys/definition/text-column.ts'
import { api, read } from '../../../api.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useSession } from '../../session.tsx'
import { useEditorWords } from '../editor/words.ts'

interface TranslationFilesProps {
  id: string
  from: TextColumn
  to: TextColumn
}

/** The texts out as a file, and a translated file in: all of it, or nothing with every reason. */
export function TranslationFiles({ id, from, to }: TranslationFilesProps) {
  const { t } = useEditorWords()
  const { may } = useSession()
  const queries = useQueryClient()
  const input = useId()
  const [file, setFile] = useState<File | null>(null)
  const [missing, setMissing] = useState(false)
  const take = useMutation({
    mutationFn: async (chosen: File) =>
      read(
        api.surveys[':id'].translations.file.$post({
          param: { id },
          json: { from, to, file: await chosen.text() },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['translations', id] })
      await queries.invalidateQueries({ queryKey: ['surveys'] })
    },
  })
  const address = (format: string) =>
    `/api/surveys/${id}/translations/file?from=${from}&to=${to}&format=${format}`
  return (
    <section aria-labelledby={`${input}-title`}>
      <h2 id={`${input}-title`}>{t('files_title')}</h2>
      <p>{t('files_lead')}</p>
      <p className="list-actions">
        <a className="button" href={address('xliff')} download>
          {t('files_xliff')}
        </a>
        <a className="button" href={address('csv')} download>
          {t('files_csv')}
        </a>
      </p>
      {may('survey.edit') && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            setMissing(file === null)
            if (file) take.mutate(file)
          }}
        >
          <div className={missing ? 'field field-faulty' : 'field'}>
            <label htmlFor={input}>{t('files_in')}</label>
            {missing && (
              <p className="fault" id={`${input}-fault`}>
                {t('files_needed')}
              </p>
            )}
            <input
              id={input}
              type="file"
              accept=".xlf,.xliff,.csv,text/csv,application/xliff+xml"
              aria-describedby={missing ? `${input}-fault` : undefined}
              onChange={({ target }) => {
                setFile(target.files?.[0] ?? null)
                take.reset()
              }}
            />
          </div>
          {take.error && <ProblemNotice problem={take.error} />}
          {take.data && (
            <Notice kind="good" live>
              <p>{t('files_brought', { count: take.data.taken })}</p>
            </Notice>
          )}
          <Button type="submit" className="button" isDisabled={take.isPending}>
            {t('files_bring')}
          </Button>
        </form>
      )}
    </section>
  )
}
