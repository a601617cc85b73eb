import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Language } from '../../../../locales/language.ts'
import type { Question } from '../../../../surveys/definition/definition.ts'
import { outline } from '../../../../surveys/definition/editing/outline.ts'
import { withFields } from '../../../../surveys/definition/editing/fields.ts'
import { freeName, namesIn } from '../../../../surveys/definition/editing/pages.ts'
import { renameElement } from '../../../../surveys/definition/editing/rename.ts'
import { isItemName } from '../../../../surveys/definition/names.ts'
import { unchangedBankItem } from '../../../../surveys/items/index.ts'
import { useLocale } from '../../../locale.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import type { DraftEditor } from './draft-editor.ts'
import { TextBox, TickBox } from './field.tsx'
import { useEditorWords } from './words.ts'
import { WrittenBox } from './written-box.tsx'

interface QuestionPanelProps {
  editor: DraftEditor
  question: Question
  /** Codes of the last published version: they are never changed. */
  published: ReadonlySet<string>
  language: Language
  onRenamed: (name: string) => void
}

/** Everything about one question. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { editor, question, published, language, onRenamed } = props
  const { t } = useEditorWords()
  const { t: say } = useLocale()
  const { name } = question
  const { locale } = editor.definition
  const item = unchangedBankItem(question)
  const faults = editor.faults.filter(({ row }) => row === name)
  const faultsAt = (place: string) =>
    faults.filter((fault) => fault.place.startsWith(place)).map(({ text }) => text)
  const general = faults.filter(({ place }) => !PLACES.some((each) => place.startsWith(each)))
  const set = (make: (question: Question) => Question, about?: string) =>
    editor.editElement(name, (old) => (old.type === 'panel' ? old : make(old)), about)
  const before = askedBefore(editor, name)

  return (
    <div className="panel">
      <h2>
        {t('question_heading', { kind: say(`type_${question.type}`) })}{' '}
        <span className="code muted">{name}</span>
      </h2>
      {general.length > 0 && (
        <Notice kind="bad">
          <ul>
            {general.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {item && (
        <Notice kind="plain">
          <p>{t('bank_fixed')}</p>
          <p className="muted">{item.source}</p>
          <Button
            className="button"
            onPress={() => {
              const own = freeName(editor.definition, name)
              editor.edit((old) => renameElement(old, name, own))
              editor.editElement(own, (old) => (old.type === 'panel' ? old : withoutMeasure(old)))
              onRenamed(own)
            }}
          >
            {t('bank_make_own')}
          </Button>
        </Notice>
      )}
      <WrittenBox
        label={t('question_text')}
        long
        readOnly={item !== undefined}
        text={question.title}
        language={language}
        locale={locale}
        faults={faultsAt('title')}
        onChange={(title) => set((old) => withFields(old, { title }), `title ${language}`)}
      />
      <WrittenBox
        label={t('question_hint')}
        long
        readOnly={item !== undefined}
        text={question.description}
        language={language}
        locale={locale}
        faults={faultsAt('description')}
        onChange={(description) =>
          set((old) => withFields(old, { description }), `description ${language}`)
        }
      />
      <AnswerFields
        question={question}
        language={language}
        locale={locale}
        readOnly={item !== undefined}
        faultsAt={faultsAt}
        onChange={(next, about) => set(() => next, about)}
      />
      <TickBox
        label={t('required')}
        checked={question.isRequired === true}
        onChange={(checked) =>
          set((old) => withFields(old, { isRequired: checked ? true : undefined }))
        }
      />
      <ConditionEditor
        title={t('condition_title')}
        source={question.visibleIf}
        before={before}
        faults={faultsAt('visibleIf')}
        onChange={(visibleIf) => set((old) => withFields(old, { visibleIf }), 'visibleIf')}
      />
      {!item && (
        <CodeBox
          key={name}
          name={name}
          taken={namesIn(editor.definition)}
          isFixed={published.has(name)}
          onRename={(to) => {
            editor.edit((old) => renameElement(old, name, to))
            onRenamed(to)
          }}
        />
      )}
    </div>
  )
}

/** Places that have a field of their own, where their faults stand. */
const PLACES = [
  'title',
  'description',
  'visibleIf',
  'choices',
  'rateValues',
  'rows',
  'columns',
  'min',
  'max',
]

function withoutMeasure(question: Question): Question {
  const { measure: _measure, source: _source, ...rest } = question
  return rest
}

function askedBefore(editor: DraftEditor, name: string): Question[] {
  const before: Question[] = []
  for (const row of outline(editor.definition)) {
    if (row.key === name) break
    if (row.kind === 'question') before.push(row.element)
  }
  return before
}

interface CodeBoxProps {
  name: string
  taken: ReadonlySet<string>
  isFixed: boolean
  onRename: (to: string) => void
}

/** The lasting code. It is taken over when the field is left, so that conditions follow once. */
function CodeBox({ name, taken, isFixed, onRename }: CodeBoxProps) {
  const { t } = useEditorWords()
  const [typed, setTyped] = useState(name)
  const fault =
    typed === name
      ? undefined
      : !isItemName(typed)
        ? t('code_form')
        : taken.has(typed)
          ? t('code_taken')
          : undefined
  return (
    <div
      onBlur={() => {
        if (typed !== name && fault === undefined) onRename(typed)
      }}
    >
      <TextBox
        short
        label={t('code')}
        hint={isFixed ? t('code_published') : t('code_hint')}
        readOnly={isFixed}
        value={typed}
        faults={fault === undefined ? [] : [fault]}
        onChange={setTyped}
      />
    </div>
  )
}
