import { FileRefusal } from '../file-fault.ts'
import { FILE_LIMITS } from '../limits.ts'
import type { Recorder } from '../recorder.ts'
import type { Source, SourceCondition, SourceElement } from '../source.ts'
import { type Resolve, translateCondition } from '../translate-condition.ts'
import { reportProperties } from './properties.ts'
import { questionElements } from './questions.ts'
import { surveyJsResolver } from './references.ts'
import { type Tree, isTree, listIn, member, numberIn, stringIn, textIn } from './tree.ts'

/** What reading an element needs besides the element. */
export interface SurveyJsContext {
  readonly recorder: Recorder
  /** Tag of plain texts and of 'default'. */
  readonly base: string
  readonly resolve: Resolve
  readonly leftOut: Set<string>
}

const GROUPS = new Set(['panel', 'flowpanel'])

/**
 * Reads the JSON of SurveyJS, version 1 to 3, and of this product itself.
 * @param json whose nesting was limited already
 * @throws {FileRefusal} where it is no survey, or too large
 */
export function readSurveyJs(json: unknown, recorder: Recorder): Source {
  if (!isTree(json)) throw new FileRefusal('fault_not_survey')
  const base = stringIn(json, 'locale') ?? 'en'
  const pages = listIn(json, 'pages')
  const direct = listIn(json, 'elements', 'questions')
  if (pages.length === 0 && direct.length === 0) throw new FileRefusal('fault_not_survey')

  const questions = new Map<string, Tree>()
  const languages = new Set([base])
  walk(json, '', 0, { count: 0, questions, languages })
  const leftOut = new Set<string>()
  const context = { recorder, base, leftOut, resolve: surveyJsResolver(questions, leftOut) }

  reportProperties(json, '', stringIn(json, 'name') ?? 'survey', recorder)
  const elements = [
    ...pages.flatMap((page, index) => groupOf(page, `pages.${index}`, context)),
    ...childrenOf(
      direct,
      Array.isArray(member(json, 'elements')) ? 'elements' : 'questions',
      context,
    ),
  ]
  const retentionMonths = numberIn(json, 'retentionMonths')
  const audience = stringIn(json, 'audience')
  const numbers = member(json, 'showQuestionNumbers')
  return {
    format: 'surveyjs',
    languages: [...languages],
    baseLanguage: base,
    title: textIn(json, base, 'title'),
    description: textIn(json, base, 'description'),
    privacyNotice: textIn(json, base, 'privacyNotice'),
    purpose: textIn(json, base, 'purpose'),
    ...(retentionMonths !== undefined && { retentionMonths }),
    ...(audience !== undefined && { audience }),
    ...((typeof numbers === 'boolean' ||
      numbers === 'on' ||
      numbers === 'off' ||
      numbers === 'onPage') && {
      showQuestionNumbers: numbers,
    }),
    elements,
    leftOut,
  }
}

interface Found {
  count: number
  readonly questions: Map<string, Tree>
  readonly languages: Set<string>
}

const TEXT_PROPERTIES =
  /^(?:title|description|text|otherText|label(?:True|False)|placeholder|placeHolder|html|(?:min|max|mininum|minimum|maximum)RateDescription|privacyNotice|purpose|noneText|commentText)$/

/** Finds questions and languages, and refuses what is too large, before anything is made of it. */
function walk(tree: Tree, path: string, depth: number, found: Found): void {
  if (depth > FILE_LIMITS.jsonDepth)
    throw new FileRefusal('fault_too_deep', path, { limit: FILE_LIMITS.jsonDepth })
  const type = stringIn(tree, 'type')
  const name = stringIn(tree, 'name')
  if (
    type !== undefined &&
    name !== undefined &&
    !GROUPS.has(type) &&
    /elements|questions/i.test(path)
  ) {
    found.count++
    if (found.count > FILE_LIMITS.elements) {
      throw new FileRefusal('fault_too_many_questions', path, {
        limit: FILE_LIMITS.elements,
        count: found.count,
      })
    }
    if (!found.questions.has(name)) found.questions.set(name, tree)
  }
  for (const [key, value] of Object.entries(tree)) {
    if (TEXT_PROPERTIES.test(key) && isTree(value)) {
      for (const [tag, text] of Object.entries(value)) {
        const room = found.languages.size < FILE_LIMITS.languages
        if (tag !== 'default' && typeof text === 'string' && room)
          found.languages.add(tag.slice(0, 40))
      }
      continue
    }
    const at = path === '' ? key : `${path}.${key}`
    const children = Array.isArray(value) ? value : [value]
    for (const child of children) if (isTree(child)) walk(child, at, depth + 1, found)
  }
}

export function conditionOf(
  tree: Tree,
  property: 'visibleIf' | 'requiredIf',
  place: string,
  resolve: Resolve,
): SourceCondition | undefined {
  const written = stringIn(tree, property)
  if (written === undefined || written.trim() === '') return undefined
  return {
    place: `${place}.${property}`,
    written,
    meaning: translateCondition(written, 'surveyjs', resolve),
  }
}

/** A page or a panel. */
function groupOf(value: unknown, place: string, context: SurveyJsContext): SourceElement[] {
  if (!isTree(value)) return []
  const { recorder, base, resolve } = context
  const code = stringIn(value, 'name') ?? `page_${place.split('.').at(-1) ?? ''}`
  reportProperties(value, place, code, recorder)
  const property = Array.isArray(member(value, 'elements')) ? 'elements' : 'questions'
  const relevance = conditionOf(value, 'visibleIf', place, resolve)
  if (member(value, 'visible') === false && !relevance) {
    for (const name of namesIn(value)) context.leftOut.add(name)
    recorder.add({
      subject: 'group',
      grade: 'left-out',
      place,
      name: code,
      reason: 'type_hidden',
    })
    return []
  }
  return [
    {
      node: 'group',
      place,
      key: `group ${place}`,
      code,
      title: textIn(value, base, 'title'),
      help: textIn(value, base, 'description'),
      ...(relevance && { relevance }),
      grade: 'taken',
      reported: true,
      elements: childrenOf(listIn(value, property), `${place}.${property}`, context),
    },
  ]
}

function namesIn(tree: Tree): string[] {
  const children = listIn(tree, 'elements', 'questions').filter(isTree)
  return children.flatMap((each) => [stringIn(each, 'name') ?? '', ...namesIn(each)])
}

export function childrenOf(
  all: readonly unknown[],
  place: string,
  context: SurveyJsContext,
): SourceElement[] {
  return all.flatMap((each, index) => {
    if (!isTree(each)) return []
    const at = `${place}.${index}`
    const type = stringIn(each, 'type') ?? 'text'
    return GROUPS.has(type) ? groupOf(each, at, context) : questionElements(each, at, context)
  })
}
