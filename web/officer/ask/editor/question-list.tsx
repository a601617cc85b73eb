import {
  Button,
  GridList,
  GridListItem,
  type Key,
  type Selection,
  useDragAndDrop,
} from 'react-aria-components'
import type { Language } from '../../../../locales/language.ts'
import { moveBeside, moveToPage } from '../../../../surveys/definition/editing/arrange.ts'
import { type OutlineRow, outline } from '../../../../surveys/definition/editing/outline.ts'
import { unchangedBankItem } from '../../../../surveys/items/index.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { useLocale } from '../../../locale.tsx'
import type { DraftEditor, Move } from './draft-editor.ts'
import { WHOLE } from './draft-faults.ts'
import { useEditorWords } from './words.ts'

interface QuestionListProps {
  editor: DraftEditor
  /** Language that the questions are shown in. */
  language: Language
  selected: string
  onSelect: (key: string) => void
  move: Move
}

type Row = { readonly kind: 'whole'; readonly key: string } | OutlineRow

/** The questionnaire from top to bottom; order by pointer, or by keyboard on the handle. */
export function QuestionList({ editor, language, selected, onSelect, move }: QuestionListProps) {
  const { t } = useEditorWords()
  const { t: say } = useLocale()
  const rows: Row[] = [{ kind: 'whole', key: WHOLE }, ...outline(editor.definition)]
  const byKey = new Map(rows.map((row) => [row.key, row]))
  const faulty = new Set(editor.faults.map(({ row }) => row))

  const titleOf = (row: Row): string => {
    switch (row.kind) {
      case 'whole':
        return t('whole')
      case 'page': {
        const title = textIn(row.page.title, language)
        const number = t('page_number', { number: row.index + 1 })
        return title ? `${number}: ${title}` : number
      }
      default:
        return textIn(row.element.title, language) || t('no_words')
    }
  }

  const place = (name: string, target: string, side: 'before' | 'after') => {
    const row = byKey.get(target)
    move(name, (old) => {
      if (row?.kind === 'page') return moveToPage(old, name, row.index)
      return row?.kind === 'whole' ? moveToPage(old, name, 0) : moveBeside(old, name, target, side)
    })
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ 'text/plain': titleOf(byKey.get(String(key)) ?? rows[0] ?? ROW) })),
    onReorder: ({ keys, target }) => {
      const [name] = [...keys].map(String)
      if (name === undefined) return
      place(name, String(target.key), target.dropPosition === 'before' ? 'before' : 'after')
    },
  })

  return (
    <GridList
      aria-label={t('question_list')}
      className="questions"
      items={rows}
      // What a row shows also depends on these.
      dependencies={[language, editor.faults, editor.definition]}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={[selected]}
      onSelectionChange={(keys) => onSelect(first(keys, selected))}
      dragAndDropHooks={dragAndDropHooks}
    >
      {(row) => (
        <GridListItem
          id={row.key}
          textValue={titleOf(row)}
          className={`row row-${row.kind}`}
          data-depth={'depth' in row ? row.depth : undefined}
        >
          {row.kind === 'question' || row.kind === 'panel' ? (
            <Button slot="drag" className="handle">
              <svg width={12} height={18} viewBox="0 0 12 18" aria-hidden="true">
                {DOTS.map(([x, y]) => (
                  <circle key={`${x} ${y}`} cx={x} cy={y} r={1.6} fill="currentColor" />
                ))}
              </svg>
            </Button>
          ) : (
            <Button slot="drag" isDisabled className="no-handle" />
          )}
          <span className="row-text">
            {row.kind === 'question' && <span className="row-number">{row.number}.</span>}{' '}
            {titleOf(row)}
            {row.kind === 'question' && (
              <span className="sub">
                {say(`type_${row.element.type}`)}
                {row.element.isRequired ? ` · ${t('required_short')}` : ''}
                {row.element.visibleIf ? ` · ${t('condition_short')}` : ''}
                {unchangedBankItem(row.element) ? ` · ${t('bank_short')}` : ''}
              </span>
            )}
            {row.kind === 'panel' && <span className="sub">{t('group')}</span>}
            {faulty.has(row.key) && <span className="sub row-faulty">{t('needs_mending')}</span>}
          </span>
        </GridListItem>
      )}
    </GridList>
  )
}

/** The six dots of a handle. */
const DOTS = [3, 9].flatMap((x) => [3, 9, 15].map((y) => [x, y] as const))

const ROW: Row = { kind: 'whole', key: WHOLE }

function first(keys: Selection, otherwise: string): string {
  if (keys === 'all') return otherwise
  const [key]: Key[] = [...keys]
  return key === undefined ? otherwise : String(key)
}
