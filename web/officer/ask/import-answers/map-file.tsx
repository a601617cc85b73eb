import { useState } from 'react'
import * as v from 'valibot'
import {
  type AnswerMapping,
  AnswerMappingSchema,
} from '../../../../surveys/exchange/answers/mapping.ts'
import type { Catalogue } from '../../queries.ts'
import { EveryAnswer } from './every-answer.tsx'
import { withIgnored, withItem } from './mapping-edit.ts'
import { PreviewTable } from './preview-table.tsx'
import { QuestionMapping } from './question-mapping.tsx'
import type { FileRead } from './read-file-form.tsx'
import { SaveMapping } from './save-mapping.tsx'
import { TryImport } from './try-import.tsx'
import { useWords } from './words.ts'

/** A file that was read: what is in it, what means what, the trial and the import. */
export function MapFile({ read, catalogue }: { read: FileRead; catalogue: Catalogue }) {
  const { t } = useWords()
  const { preview, file, saved } = read
  const { survey, version } = preview.proposal.mapping
  const [mapping, setMapping] = useState<AnswerMapping>(() =>
    v.parse(AnswerMappingSchema, saved ? { ...saved.mapping, survey } : preview.proposal.mapping),
  )
  const change = (next: AnswerMapping) => setMapping(withIgnored(next, preview.columns))
  const left = mapping.ignore ?? []
  return (
    <>
      <h2>{t('preview_title')}</h2>
      <PreviewTable preview={preview} />
      <h2>{t('mapping_title')}</h2>
      <p>{t('mapping_lead')}</p>
      <EveryAnswer
        mapping={mapping}
        columns={preview.columns}
        catalogue={catalogue}
        unsureDay={preview.proposal.unsureDay}
        onChange={change}
      />
      <h3>{t('questions')}</h3>
      {preview.questions.map((question) => (
        <QuestionMapping
          key={`${version} ${question.name}`}
          question={question}
          item={
            Object.hasOwn(mapping.items, question.name) ? mapping.items[question.name] : undefined
          }
          preview={preview}
          onChange={(item) => change(withItem(mapping, question.name, item))}
        />
      ))}
      {left.length > 0 && (
        <p className="muted">
          {t('columns_left_out', { count: left.length, names: left.join(', ') })}
        </p>
      )}
      <h2>{t('try_title')}</h2>
      <TryImport file={file} mapping={mapping} />
      <SaveMapping mapping={mapping} name={saved?.name ?? ''} />
    </>
  )
}
