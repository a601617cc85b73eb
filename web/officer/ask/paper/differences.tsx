import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { LANGUAGE_NAMES, isLanguage } from '../../../../locales/language.ts'
import { LANGUAGE_FIELD, UNUSABLE_FIELD } from '../../../../surveys/forms/paper-entry.ts'
import { api, read } from '../../../api.ts'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { BATCHES, type BatchWork, type Sheet } from './queries.ts'

/** Every sheet that two people read differently, to be decided by looking at it. */
export function Differences({ work }: { work: BatchWork }) {
  const { t } = useCollectionWords()
  const differing = work.sheets.filter(({ differences }) => differences.length > 0)
  if (differing.length === 0) return null
  return (
    <section>
      <h2>{t('differences_title')}</h2>
      <p>{t('differences_lead')}</p>
      {differing.map((sheet) => (
        <Decision key={sheet.sheet} sheet={sheet} work={work} />
      ))}
    </section>
  )
}

function Decision({ sheet, work }: { sheet: Sheet; work: BatchWork }) {
  const { t } = useCollectionWords()
  const queries = useQueryClient()
  const [chosen, setChosen] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [problem, setProblem] = useState<unknown>(null)
  const { batch, fields } = work
  const save = async () => {
    const call = api['paper-batches'][':id'].decisions
    const decided = Object.fromEntries(
      Object.entries(chosen).map(([key, value]) => [key, [...value]]),
    )
    const json = { sheet: sheet.sheet, fields: decided }
    await read(call.$post({ param: { id: batch.id }, json }))
    await queries.invalidateQueries({ queryKey: BATCHES })
  }
  const titleOf = (name: string) => {
    const field = fields.find((each) => each.field === name)
    if (name === LANGUAGE_FIELD) return t('key_language')
    if (name === UNUSABLE_FIELD) return t('key_unusable')
    return field ? [field.number, field.title, field.line].filter(Boolean).join('. ') : name
  }
  const said = (name: string, values: readonly string[]) => {
    const field = fields.find((each) => each.field === name)
    const texts = values.map((value) => {
      if (name === LANGUAGE_FIELD && isLanguage(value)) return LANGUAGE_NAMES[value]
      if (name === UNUSABLE_FIELD) return t('key_unusable')
      const option = field?.options.find((each) => each.value === value)
      return option ? `${option.key} ${option.text}` : value
    })
    return texts.join(', ') || t('no_answer')
  }
  return (
    <section>
      <h3>{t('difference_sheet', { sheet: sheet.sheet })}</h3>
      {sheet.differences.map(({ field, first, second }) => (
        <fieldset key={field}>
          <legend>{titleOf(field)}</legend>
          {[first, second].map((values, index) => {
            const id = `decide-${sheet.sheet}-${field}-${index}`
            return (
              <div className="check" key={id}>
                <input
                  type="radio"
                  id={id}
                  name={`decide-${sheet.sheet}-${field}`}
                  onChange={() => setChosen((old) => ({ ...old, [field]: values }))}
                />
                <label htmlFor={id}>{said(field, values)}</label>
              </div>
            )
          })}
        </fieldset>
      ))}
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button
          className="button"
          isDisabled={sheet.differences.some(({ field }) => chosen[field] === undefined)}
          onPress={() => void save().catch(setProblem)}
        >
          {t('difference_save')}
        </Button>
      </div>
    </section>
  )
}
