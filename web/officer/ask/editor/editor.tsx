import { useEffect, useEffectEvent, useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import type { Language } from '../../../../locales/language.ts'
import type { Question } from '../../../../surveys/definition/definition.ts'
import { addQuestion, addToPage } from '../../../../surveys/definition/editing/arrange.ts'
import { newQuestion } from '../../../../surveys/definition/editing/new-question.ts'
import { outline } from '../../../../surveys/definition/editing/outline.ts'
import { type Paged, freeName, withPages } from '../../../../surveys/definition/editing/pages.ts'
import { LIMITS } from '../../../../surveys/definition/limits.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { ask } from '../../../../surveys/items/item.ts'
import { useLocale } from '../../../locale.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { useAutosave } from './autosave.ts'
import { BankDialog } from './bank-dialog.tsx'
import { Conflict } from './conflict.tsx'
import { type Move, useDraftEditor } from './draft-editor.ts'
import { WHOLE } from './draft-faults.ts'
import { LanguageChoice } from './language-choice.tsx'
import { ListActions } from './list-actions.tsx'
import { NewQuestionDialog } from './new-question-dialog.tsx'
import { PagePanel } from './page-panel.tsx'
import { Preview, type PreviewWidth } from './preview.tsx'
import { QuestionList } from './question-list.tsx'
import { QuestionPanel } from './question-panel.tsx'
import { SaveLine, SaveProblem } from './save-line.tsx'
import { findUnsaved, forgetUnsaved } from './unsaved-copy.ts'
import { WholePanel } from './whole-panel.tsx'
import { useEditorWords } from './words.ts'

interface EditorProps {
  id: string
  first: Paged
  revision: number
  /** Codes of the questions of the last published version. */
  published: ReadonlySet<string>
  onReload: () => void
}

/** Questions at the left, the chosen one beside them, what respondents will see next to it. */
export function Editor({ id, first, revision, published, onReload }: EditorProps) {
  const { t } = useEditorWords()
  const { language: own } = useLocale()
  const [language, setLanguage] = useState<Language>(own)
  const editor = useDraftEditor(first)
  const { definition, edit } = editor
  const state = useAutosave(id, revision, definition)
  const [selected, setSelected] = useState<string>(WHOLE)
  const [said, say] = useState('')
  const [width, setWidth] = useState<PreviewWidth>('phone')
  const [left, setLeft] = useState(() => findUnsaved(id))
  useUndoKeys(editor.undo, editor.redo)

  const rows = outline(definition)
  const row = rows.find(({ key }) => key === selected)
  const asked = rows.filter(({ kind }) => kind === 'question').length

  const move: Move = (name, change) => {
    const next = change(definition)
    edit(() => next)
    const place = outline(next).find(({ key }) => key === name)
    if (place?.kind !== 'question') return
    const words = textIn(place.element.title, language) || name
    say(t('moved_to', { name: words, number: place.number, count: asked }))
  }

  const add = (questions: readonly ((definition: Paged) => Question)[]) => {
    let last = selected
    let next = definition
    for (const make of questions) {
      const question = make(next)
      next =
        row?.kind === 'page' && last === row.key
          ? addToPage(next, row.index, question)
          : addQuestion(next, question, last === WHOLE ? undefined : last)
      last = question.name
    }
    edit(() => next)
    setSelected(last)
    say(t('added', { count: questions.length }))
  }

  return (
    <div className={`editor editor-${width}`}>
      <div className="editor-bar">
        <Button className="button" isDisabled={!editor.undo} onPress={() => editor.undo?.()}>
          {t('undo')}
        </Button>
        <Button className="button" isDisabled={!editor.redo} onPress={() => editor.redo?.()}>
          {t('redo')}
        </Button>
        <SaveLine state={state} />
        <span className="editor-links">
          <Link href={`/ask/${id}/translate`}>{t('to_translation')}</Link>
          <Link className="button" href={`/ask/${id}/publish`}>
            {t('to_publish')}
          </Link>
        </span>
      </div>
      <SaveProblem state={state} />
      {state.kind === 'conflict' && <Conflict id={id} mine={definition} onTheirs={onReload} />}
      {left && (
        <Notice kind="warning">
          <p>{t('left_text')}</p>
          <div className="actions">
            <Button
              className="button"
              onPress={() => {
                edit(() => withPages(left.definition))
                setLeft(undefined)
              }}
            >
              {t('left_take')}
            </Button>
            <Button
              className="button"
              onPress={() => {
                forgetUnsaved(id)
                setLeft(undefined)
              }}
            >
              {t('left_drop')}
            </Button>
          </div>
        </Notice>
      )}
      <p className="for-readers" aria-live="polite">
        {said}
      </p>
      <div className="editor-parts">
        <section className="editor-list" aria-label={t('question_list')}>
          <LanguageChoice label={t('write_in')} value={language} onChange={setLanguage} />
          <p className="list-actions">
            <BankDialog
              definition={definition}
              onAdd={(items) => add(items.map((item) => () => ask(item)))}
            />
            <NewQuestionDialog
              onAdd={(type) =>
                add([(now) => newQuestion(type, freeName(now, `question_${asked + 1}`))])
              }
            />
          </p>
          <QuestionList
            editor={editor}
            language={language}
            selected={row ? selected : WHOLE}
            onSelect={setSelected}
            move={move}
          />
          <ListActions
            editor={editor}
            selected={selected}
            onSelect={setSelected}
            move={move}
            say={say}
          />
          <p className="muted">{t('count', { count: asked, limit: LIMITS.questions })}</p>
        </section>
        <section className="editor-panel" aria-label={t('panel')}>
          {row === undefined ? (
            <WholePanel editor={editor} language={language} />
          ) : row.kind === 'question' ? (
            <QuestionPanel
              key={row.key}
              editor={editor}
              question={row.element}
              published={published}
              language={language}
              onRenamed={setSelected}
            />
          ) : (
            <PagePanel key={row.key} editor={editor} row={row} language={language} />
          )}
        </section>
        <Preview definition={definition} width={width} onWidth={setWidth} />
      </div>
    </div>
  )
}

/** Ctrl+Z and Ctrl+Y (⌘Z, ⇧⌘Z) for the whole questionnaire, also from inside a field. */
function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    const act = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : null
    if (act === null) return
    event.preventDefault()
    act?.()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
