import './key-entry.css'
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import { LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { LANGUAGE_FIELD, UNUSABLE_FIELD, readTyped } from '../../../../surveys/forms/paper-entry.ts'
import { api, read } from '../../../api.ts'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { BATCHES, type BatchWork, type Field } from './queries.ts'

interface KeyEntryProps {
  work: BatchWork
  language: Language
  onLanguage: (language: Language) => void
}

/**
 * Typing in one sheet after another with the keyboard alone: numbers, the next item by itself, Enter
 * to go on and at the end to save, the up arrow to go back.
 */
export function KeyEntry({ work, language, onLanguage }: KeyEntryProps) {
  const { t } = useCollectionWords()
  const queries = useQueryClient()
  const { batch, languages } = work
  const isFirst = batch.state === 'open'
  // Words are typed once only.
  const fields = isFirst ? work.fields : work.fields.filter(({ kind }) => kind !== 'text')
  const [chosen, setChosen] = useState<string>()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const inputs = useRef(new Map<string, HTMLInputElement | HTMLTextAreaElement>())

  const next = nextSheet(work)
  const sheet = chosen ?? (next === undefined ? '' : String(next))
  const focus = (index: number) => {
    const field = fields[index]
    if (field) inputs.current.get(field.field)?.focus()
  }

  const save = async (isUnusable: boolean) => {
    setBusy(true)
    setProblem(null)
    try {
      const answers = fields.flatMap((field): [string, string[]][] => {
        const reading = readTyped(field, typed[field.field] ?? '')
        return reading.state === 'faulty' || reading.values.length === 0
          ? []
          : [[field.field, [...reading.values]]]
      })
      const json = {
        sheet: Number(sheet),
        round: isFirst ? (1 as const) : (2 as const),
        fields: isUnusable
          ? { [UNUSABLE_FIELD]: ['1'] }
          : { [LANGUAGE_FIELD]: [language], ...Object.fromEntries(answers) },
      }
      await read(api['paper-batches'][':id'].sheets.$put({ param: { id: batch.id }, json }))
      setSaid(t('key_saved', { sheet }))
      setTyped({})
      setChosen(undefined)
      await queries.invalidateQueries({ queryKey: BATCHES })
      focus(0)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }

  const isFaulty = (field: Field) => readTyped(field, typed[field.field] ?? '').state === 'faulty'
  const onward = (index: number) => {
    const faulty = fields.findIndex(isFaulty)
    if (index + 1 < fields.length) focus(index + 1)
    else if (faulty >= 0) focus(faulty)
    else if (!busy) void save(false)
  }
  const onKeyDown = (index: number, field: Field) => (event: KeyboardEvent) => {
    const isEmpty = (typed[field.field] ?? '') === ''
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if (!isFaulty(field)) onward(index)
    }
    if (event.key === 'ArrowUp' || (event.key === 'Backspace' && isEmpty)) {
      event.preventDefault()
      focus(index - 1)
    }
  }
  const onType = (index: number, field: Field, text: string) => {
    setTyped((old) => ({ ...old, [field.field]: text }))
    const isLast = index + 1 === fields.length
    if (readTyped(field, text).state === 'done' && !isLast) focus(index + 1)
  }

  if (sheet === '' && chosen === undefined && next === undefined) return <p>{t('key_none_left')}</p>
  return (
    <section>
      <h2>{t(isFirst ? 'key_first' : 'key_second')}</h2>
      <p id="key-how">{t('key_how')}</p>
      <output>{said}</output>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="key-head">
        <label htmlFor="key-sheet">{t('key_sheet')}</label>
        <input
          id="key-sheet"
          className="short"
          inputMode="numeric"
          value={sheet}
          onChange={({ target }) => setChosen(target.value.replaceAll(/\D/g, ''))}
        />
        <InlineSelect
          label={t('key_language')}
          value={language}
          choices={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => {
            const found = languages.find((each) => each === value)
            if (found) onLanguage(found)
          }}
        />
      </div>
      <ol className="key-fields">
        {fields.map((field, index) => {
          const { field: name, number, title, line, kind, options } = field
          const reading = readTyped(field, typed[name] ?? '')
          const values = reading.state === 'faulty' ? [] : reading.values
          const meant = options.filter(({ value }) => values.includes(value))
          const common = {
            id: `key-${name}`,
            value: typed[name] ?? '',
            autoComplete: 'off',
            'aria-invalid': reading.state === 'faulty',
            'aria-describedby': `key-note-${name}`,
            onKeyDown: onKeyDown(index, field),
            ref: (element: HTMLInputElement | HTMLTextAreaElement | null) => {
              if (element) inputs.current.set(name, element)
              else inputs.current.delete(name)
            },
          }
          return (
            <li key={name}>
              <label htmlFor={`key-${name}`}>
                {number && <b>{number}. </b>}
                {line || title}
              </label>
              {kind === 'text' ? (
                <textarea
                  {...common}
                  rows={2}
                  onChange={({ target }) => onType(index, field, target.value)}
                />
              ) : (
                <input
                  {...common}
                  className="short"
                  inputMode={kind === 'number' ? 'decimal' : 'numeric'}
                  onChange={({ target }) => onType(index, field, target.value)}
                />
              )}
              <span
                id={`key-note-${name}`}
                className={reading.state === 'faulty' ? 'error' : 'muted'}
              >
                {reading.state === 'faulty'
                  ? t('key_faulty')
                  : meant.map(({ text }) => text).join(', ')}
              </span>
            </li>
          )
        })}
      </ol>
      <div className="actions">
        <Button
          className="button button-filled"
          isDisabled={busy || sheet === '' || fields.some(isFaulty)}
          onPress={() => void save(false)}
        >
          {t('key_save')}
        </Button>
        <Button
          className="button"
          isDisabled={busy || sheet === ''}
          onPress={() => void save(true)}
        >
          {t('key_unusable')}
        </Button>
      </div>
    </section>
  )
}

/** The sheet to type next: the first number that is free, or that waits for another person. */
function nextSheet({ batch, sheets }: BatchWork): number | undefined {
  if (batch.state === 'keyed')
    return sheets.find(({ typedAgain, typedByMe }) => !typedAgain && !typedByMe)?.sheet
  const taken = new Set(sheets.map(({ sheet }) => sheet))
  let next = 1
  while (taken.has(next)) next++
  return next
}
