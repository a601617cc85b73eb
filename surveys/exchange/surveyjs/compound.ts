import { type QuestionBase, groupOfParts } from '../question-parts.ts'
import { NO_TEXT, type SourceElement } from '../source.ts'
import { isCode } from './choices.ts'
import { lineOf } from './line.ts'
import { type SurveyJsContext, childrenOf } from './read-surveyjs.ts'
import { type Tree, isTree, listIn, member, stringIn, textIn, textValue } from './tree.ts'
import { readValidators } from './validators.ts'

/** Questions that become several of ours; undefined for all others. */
export function severalQuestions(
  type: string,
  tree: Tree,
  base: QuestionBase,
  context: SurveyJsContext,
): SourceElement[] | undefined {
  if (type === 'multipletext') return parts(tree, base, context)
  if (type === 'matrixdropdown') return cells(tree, base, context)
  return undefined
}

function parts(tree: Tree, base: QuestionBase, context: SurveyJsContext): SourceElement[] {
  const elements = listIn(tree, 'items').flatMap((item, index): SourceElement[] => {
    if (!isTree(item)) return []
    const place = `${base.place}.items.${index}`
    const code = stringIn(item, 'name') ?? String(index + 1)
    context.recorder.add({ subject: 'row', grade: 'taken', place, name: code })
    const limits = readValidators(item, code, place, context.recorder)
    const read = lineOf(item, limits, {})
    return [
      {
        node: 'question',
        place,
        key: `${base.key}.${code}`,
        code: `${base.code}_${code}`,
        title: textIn(item, context.base, 'title'),
        help: NO_TEXT,
        required: base.required || member(item, 'isRequired') === true,
        reported: false,
        ...read,
      },
    ]
  })
  return groupOfParts(base, elements, 'parts_as_questions', context.recorder)
}

/** Each cell of a table with fixed rows as a question, in a panel for each row. */
function cells(tree: Tree, base: QuestionBase, context: SurveyJsContext): SourceElement[] {
  const columns = listIn(tree, 'columns').filter(isTree)
  const shared = listIn(tree, 'choices')
  const panels = listIn(tree, 'rows').map((row, index): SourceElement => {
    const place = `${base.place}.rows.${index}`
    const value = isTree(row) ? member(row, 'value') : row
    const code = isCode(value) ? String(value) : String(index + 1)
    context.recorder.add({ subject: 'row', grade: 'taken', place, name: code })
    const questions = columns.map((column, at): Tree => {
      const cell = stringIn(column, 'cellType') ?? stringIn(tree, 'cellType') ?? 'dropdown'
      const name = stringIn(column, 'name') ?? String(at + 1)
      const choices = listIn(column, 'choices')
      return {
        ...column,
        type: cell === 'default' ? 'dropdown' : cell,
        name: `${base.code}_${code}_${name}`,
        title: member(column, 'title') ?? name,
        choices: choices.length > 0 ? choices : shared,
      }
    })
    const text = isTree(row) ? textIn(row, context.base, 'text') : NO_TEXT
    return {
      node: 'group',
      place,
      key: `group ${base.key}.${code}`,
      code: `${base.code}_${code}_all`,
      title: text.size > 0 ? text : textValue(code, context.base),
      help: NO_TEXT,
      grade: 'taken',
      reported: false,
      elements: childrenOf(questions, `${base.place}.columns`, context).map((each) =>
        each.node === 'question' ? { ...each, reported: false } : each,
      ),
    }
  })
  return groupOfParts(base, panels, 'cells_as_questions', context.recorder)
}
