import type { Language } from '../../../../locales/language.ts'
import type { Panel, Question } from '../../../../surveys/definition/definition.ts'
import { withFields } from '../../../../surveys/definition/editing/fields.ts'
import { type OutlineRow, outline } from '../../../../surveys/definition/editing/outline.ts'
import { ConditionEditor } from './condition-editor.tsx'
import type { DraftEditor } from './draft-editor.ts'
import { useEditorWords } from './words.ts'
import { WrittenBox } from './written-box.tsx'

interface PagePanelProps {
  editor: DraftEditor
  row: Extract<OutlineRow, { kind: 'page' | 'panel' }>
  language: Language
}

/** Heading of a page or a group, and who is asked what stands in it. */
export function PagePanel({ editor, row, language }: PagePanelProps) {
  const { t } = useEditorWords()
  const { locale } = editor.definition
  const faults = editor.faults.filter((fault) => fault.row === row.key).map(({ text }) => text)
  const heading = row.kind === 'page' ? row.page : row.element
  type Heading = Pick<Panel, 'title' | 'description' | 'visibleIf'>
  const set = (changes: Partial<Record<keyof Heading, Heading[keyof Heading] | undefined>>) => {
    const about = `${Object.keys(changes).join()} ${language}`
    const { title, description, visibleIf } = { ...heading, ...changes }
    const text = { ...asText('title', title), ...asText('description', description) }
    const condition = typeof visibleIf === 'string' && visibleIf !== '' ? { visibleIf } : {}
    if (row.kind === 'page') {
      editor.editPage(
        row.index,
        ({ title: _t, description: _d, visibleIf: _v, ...page }) => ({
          ...page,
          ...text,
          ...condition,
        }),
        about,
      )
    } else {
      editor.editElement(
        row.key,
        (element) => {
          if (element.type !== 'panel') return element
          return withFields(
            { ...element },
            { title: text.title, description: text.description, visibleIf: condition.visibleIf },
          )
        },
        about,
      )
    }
  }
  return (
    <div className="panel">
      <h2>{row.kind === 'page' ? t('page_number', { number: row.index + 1 }) : t('group')}</h2>
      <WrittenBox
        label={t('page_title')}
        hint={t('page_title_hint')}
        text={heading.title}
        language={language}
        locale={locale}
        onChange={(title) => set({ title })}
      />
      <WrittenBox
        label={t('page_description')}
        long
        text={heading.description}
        language={language}
        locale={locale}
        onChange={(description) => set({ description })}
      />
      <ConditionEditor
        title={t('condition_title')}
        source={heading.visibleIf}
        before={askedBefore(editor, row.key)}
        faults={faults}
        onChange={(visibleIf) => set({ visibleIf })}
      />
    </div>
  )
}

function asText<Name extends 'title' | 'description'>(
  name: Name,
  text: Panel['title'] | undefined,
): Partial<Record<Name, NonNullable<Panel['title']>>> {
  const made: Partial<Record<Name, NonNullable<Panel['title']>>> = {}
  if (text !== undefined && text !== '') made[name] = text
  return made
}

function askedBefore(editor: DraftEditor, key: string): Question[] {
  const before: Question[] = []
  for (const each of outline(editor.definition)) {
    if (each.key === key) break
    if (each.kind === 'question') before.push(each.element)
  }
  return before
}
