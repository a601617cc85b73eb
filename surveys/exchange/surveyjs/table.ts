import type { Reason } from '../report.ts'
import type { SourceAnswer, SourceColumn } from '../source.ts'
import { codeOf } from './choices.ts'
import { type Read, lengthOf } from './line.ts'
import type { SurveyJsContext } from './read-surveyjs.ts'
import { type Tree, isTree, listIn, member, numberIn, stringIn, textIn } from './tree.ts'

/** A table of texts and numbers; other kinds of cells cannot be in ours. */
export function tableOf(
  columns: readonly unknown[],
  place: string,
  tree: Tree,
  { base, recorder, leftOut }: SurveyJsContext,
): Read | Reason {
  const kept: SourceColumn[] = []
  let changed: Reason | undefined
  for (const [index, column] of columns.entries()) {
    if (!isTree(column)) continue
    const at = `${place}.${index}`
    const code = stringIn(column, 'name') ?? `column${index + 1}`
    leftOut.add(code)
    const cell = stringIn(column, 'cellType', 'type') ?? stringIn(tree, 'cellType') ?? 'dropdown'
    if (!/^(?:text|comment|default)$/.test(cell)) changed = 'type_as_text'
    const input = stringIn(column, 'inputType')
    if (input !== undefined && !/^(?:text|number)$/.test(input)) changed = 'type_as_text'
    const min = numberIn(column, 'min')
    const max = numberIn(column, 'max')
    const maxLength = lengthOf(column)
    for (const property of ['visibleIf', 'requiredIf', 'enableIf']) {
      const written = stringIn(column, property)
      if (written === undefined) continue
      recorder.add({
        subject: 'condition',
        grade: 'left-out',
        place: `${at}.${property}`,
        name: written,
        reason: 'option_condition',
      })
    }
    for (const [number, choice] of listIn(column, 'choices').entries()) {
      recorder.add({
        subject: 'option',
        grade: 'left-out',
        place: `${at}.choices.${number}`,
        name: codeOf(choice, number),
        reason: 'type_as_text',
      })
    }
    kept.push({
      place: at,
      code,
      title: textIn(column, base, 'title'),
      input: input === 'number' ? 'number' : 'text',
      required: member(column, 'isRequired') === true,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(maxLength !== undefined && { maxLength }),
    })
  }
  if (kept.length === 0) return 'no_rows'
  const rowCount = numberIn(tree, 'rowCount', 'panelCount')
  const minRows = numberIn(tree, 'minRowCount', 'minPanelCount')
  const maxRows = numberIn(tree, 'maxRowCount', 'maxPanelCount')
  const addText = textIn(tree, base, 'addRowText', 'panelAddText', 'addPanelText')
  const removeText = textIn(tree, base, 'removeRowText', 'panelRemoveText', 'removePanelText')
  const answer: SourceAnswer = {
    kind: 'table',
    columns: kept,
    ...(rowCount !== undefined && { rowCount }),
    ...(minRows !== undefined && { minRows }),
    ...(maxRows !== undefined && { maxRows }),
    ...(addText.size > 0 && { addText }),
    ...(removeText.size > 0 && { removeText }),
  }
  const reason =
    changed ?? (stringIn(tree, 'type') === 'paneldynamic' ? 'table_from_group' : undefined)
  return reason ? { answer, grade: 'approximated', reason } : { answer, grade: 'taken' }
}
