import { useState } from 'react'
import { ENCODINGS } from '../../../../surveys/exchange/answers/mapping.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { FieldFrame } from '../../../ui/field-frame.tsx'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import type { SurveySummary } from '../../queries.ts'
import type { Preview, SavedMapping } from './queries.ts'
import { useWords } from './words.ts'

/** As the server has it. */
const LARGEST_MB = 32

/** What was read, and the saved mapping that was chosen for it. */
export interface FileRead {
  readonly file: File
  readonly preview: Preview
  readonly saved: SavedMapping | undefined
}

interface ReadFileFormProps {
  surveys: readonly SurveySummary[]
  mappings: readonly SavedMapping[]
  onRead: (read: FileRead) => void
}

/** Which survey, which file, how it is written. */
export function ReadFileForm({ surveys, mappings, onRead }: ReadFileFormProps) {
  const { named, t: console } = useLocale()
  const { t } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const form = useForm({
    initial: {
      survey: surveys.length === 1 ? (surveys[0]?.id ?? '') : '',
      file: '',
      encoding: '',
      mapping: '',
    },
    check: (value) => [
      ...needed(value, 'survey', t('survey_needed')),
      ...(file ? [] : [{ field: 'file', text: t('file_needed') }]),
    ],
    send: async (value) => {
      if (!file) return
      const encoding = ENCODINGS.find((each) => each === value('encoding'))
      const preview = await read(
        api.imports.preview.$post({
          form: { file, survey: value('survey'), ...(encoding && { encoding }) },
        }),
      )
      const saved = mappings.find(({ name }) => name === value('mapping'))
      onRead({ file, preview, saved })
    },
  })
  return (
    <SubmitForm form={form} action={t('read')}>
      <SelectField
        form={form}
        name="survey"
        label={t('survey')}
        choices={surveys.map(({ id, title }) => ({
          value: id,
          label: named(title, console('untitled')),
        }))}
      />
      <FieldFrame
        form={form}
        name="file"
        label={t('file')}
        hint={t('file_hint', { most: LARGEST_MB })}
      >
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={({ target }) => setFile(target.files?.[0] ?? null)}
          />
        )}
      </FieldFrame>
      <SelectField
        form={form}
        optional
        name="encoding"
        label={t('encoding')}
        empty={t('encoding_auto')}
        choices={ENCODINGS.map((value) => ({ value, label: value }))}
      />
      {mappings.length > 0 && (
        <SelectField
          form={form}
          optional
          name="mapping"
          label={t('saved_mapping')}
          empty={t('saved_none')}
          choices={mappings.map(({ name }) => ({ value: name, label: name }))}
        />
      )}
    </SubmitForm>
  )
}
