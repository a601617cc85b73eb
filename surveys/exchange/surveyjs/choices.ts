import { NO_TEXT, type SourceOption, type SourceText } from '../source.ts'
import { reportOption } from './properties.ts'
import type { SurveyJsContext } from './read-surveyjs.ts'
import { type Tree, isTree, listIn, member, textIn, textValue } from './tree.ts'

/** Values with texts; 'low|No, it is too low' is both in one. */
export function choicesOf(
  tree: Tree,
  property: string,
  place: string,
  { base, recorder }: SurveyJsContext,
): SourceOption[] {
  return listIn(tree, property).flatMap((each, index): SourceOption[] => {
    const at = `${place}.${property}.${index}`
    if (isTree(each)) {
      const value = member(each, 'value') ?? member(each, 'name')
      reportOption(each, at, String(value), recorder)
      const text = textIn(each, base, 'text', 'title')
      return isCode(value) ? [{ place: at, code: value, text: own(value, text) }] : []
    }
    if (typeof each === 'string' && each.includes('|')) {
      const cut = each.indexOf('|')
      return [{ place: at, code: each.slice(0, cut), text: textValue(each.slice(cut + 1), base) }]
    }
    return isCode(each) ? [{ place: at, code: each, text: NO_TEXT }] : []
  })
}

/** A text that only repeats the value is none. */
function own(value: string | number | boolean, text: SourceText): SourceText {
  const [only] = text.values()
  return text.size === 1 && only === String(value) && typeof value === 'string' ? NO_TEXT : text
}

export function isCode(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

export function otherOf(tree: Tree, base: string): { other?: SourceText } {
  const has = member(tree, 'showOtherItem') === true || member(tree, 'hasOther') === true
  return has ? { other: textIn(tree, base, 'otherText') } : {}
}

/** "None", "I do not know" and "I refuse" as options; "all" would be counted as one. */
export function special(
  tree: Tree,
  place: string,
  { base, recorder }: SurveyJsContext,
): SourceOption[] {
  const options: SourceOption[] = []
  for (const [flags, code, text] of [
    [['showNoneItem', 'hasNone'], 'none', 'noneText'],
    [['showDontKnowItem'], 'dontknow', 'dontKnowText'],
    [['showRefuseItem'], 'refused', 'refuseText'],
  ] as const) {
    if (!flags.some((flag) => member(tree, flag) === true)) continue
    const words = textIn(tree, base, text)
    const standard = { none: 'None', dontknow: "Don't know", refused: 'Refuse to answer' }[code]
    const shown = words.size > 0 ? words : textValue(standard, base)
    options.push({ place: `${place}.${flags[0]}`, code, text: shown })
  }
  if (member(tree, 'showSelectAllItem') === true || member(tree, 'hasSelectAll') === true) {
    recorder.add({
      subject: 'option',
      grade: 'left-out',
      place: `${place}.showSelectAllItem`,
      name: 'showSelectAllItem',
      reason: 'option_all',
    })
  }
  return options
}

/** What an option is called in the report: its value, or its number where that is none. */
export function codeOf(option: unknown, index: number): string {
  const value = isTree(option) ? member(option, 'value') : option
  return isCode(value) ? String(value) : String(index)
}
