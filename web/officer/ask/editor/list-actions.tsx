import { Button } from 'react-aria-components'
import {
  addPage,
  breakPageBefore,
  joinPage,
  moveElement,
  removeElement,
} from '../../../../surveys/definition/editing/arrange.ts'
import { outline } from '../../../../surveys/definition/editing/outline.ts'
import { locate } from '../../../../surveys/definition/editing/pages.ts'
import type { DraftEditor, Move } from './draft-editor.ts'
import { WHOLE } from './draft-faults.ts'
import { useEditorWords } from './words.ts'

interface ListActionsProps {
  editor: DraftEditor
  selected: string
  onSelect: (key: string) => void
  move: Move
  say: (text: string) => void
}

/** What can be done with the chosen line, without a pointer: order, page breaks, taking out. */
export function ListActions({ editor, selected, onSelect, move, say }: ListActionsProps) {
  const { t } = useEditorWords()
  const { definition, edit } = editor
  const rows = outline(definition)
  const row = rows.find(({ key }) => key === selected)
  if (!row) {
    return (
      <p className="list-actions">
        <Button className="button" onPress={() => edit(addPage)}>
          {t('add_page')}
        </Button>
      </p>
    )
  }
  if (row.kind === 'page') {
    return (
      <p className="list-actions">
        {row.index > 0 && (
          <Button
            className="button"
            onPress={() => {
              edit((old) => joinPage(old, row.index))
              onSelect(WHOLE)
            }}
          >
            {t('join_page')}
          </Button>
        )}
        <Button className="button" onPress={() => edit(addPage)}>
          {t('add_page')}
        </Button>
      </p>
    )
  }
  const { key } = row
  const step = (direction: 'up' | 'down') => move(key, (old) => moveElement(old, key, direction))
  const isMovable = (direction: 'up' | 'down') =>
    moveElement(definition, key, direction) !== definition
  const isFirstOfPage = (locate(definition, key)?.at[0] ?? 0) === 0
  return (
    <p className="list-actions">
      <Button className="button" isDisabled={!isMovable('up')} onPress={() => step('up')}>
        {t('move_up')}
      </Button>
      <Button className="button" isDisabled={!isMovable('down')} onPress={() => step('down')}>
        {t('move_down')}
      </Button>
      <Button
        className="button"
        isDisabled={isFirstOfPage}
        onPress={() => edit((old) => breakPageBefore(old, key))}
      >
        {t('break_page')}
      </Button>
      <Button
        className="button"
        onPress={() => {
          const at = rows.indexOf(row)
          edit((old) => removeElement(old, key))
          say(t('removed', { code: key }))
          onSelect((rows[at + 1] ?? rows[at - 1])?.key ?? WHOLE)
        }}
      >
        {t('remove')}
      </Button>
    </p>
  )
}
