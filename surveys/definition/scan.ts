import type { DefinitionFault, DefinitionFaultCode } from './fault.ts'
import { MOST_FAULTS } from './fault.ts'
import { LIMITS } from './limits.ts'
import { isInheritedName } from './names.ts'
import { hasForbiddenCharacters } from './characters.ts'

/** Properties that SurveyJS knows and that we refuse with a reason of their own. */
const REFUSED: ReadonlyMap<string, DefinitionFaultCode> = new Map([
  ['choicesByUrl', 'outside-address'],
  ['logo', 'outside-address'],
  ['imageLink', 'outside-address'],
  ['backgroundImage', 'outside-address'],
  ['html', 'html-not-allowed'],
  ['completedHtml', 'html-not-allowed'],
  ['completedBeforeHtml', 'html-not-allowed'],
  ['completedHtmlOnCondition', 'html-not-allowed'],
  ['loadingHtml', 'html-not-allowed'],
  ['navigateToUrl', 'redirect-not-allowed'],
  ['navigateToUrlOnCondition', 'redirect-not-allowed'],
  ['calculatedValues', 'program-not-allowed'],
  ['triggers', 'program-not-allowed'],
  ['expression', 'program-not-allowed'],
  ['setValueExpression', 'program-not-allowed'],
  ['setValueIf', 'program-not-allowed'],
  ['resetValueIf', 'program-not-allowed'],
  ['defaultValueExpression', 'program-not-allowed'],
  ['choicesVisibleIf', 'program-not-allowed'],
  ['customWidgetName', 'program-not-allowed'],
  ['renderAs', 'program-not-allowed'],
  ['validators', 'author-pattern-not-allowed'],
  ['regex', 'author-pattern-not-allowed'],
  ['maskType', 'author-pattern-not-allowed'],
  ['maskSettings', 'author-pattern-not-allowed'],
] satisfies [string, DefinitionFaultCode][])

/** Properties whose braces name items; in all other texts braces would print an answer. */
const CONDITIONS: ReadonlySet<string> = new Set(['visibleIf', 'requiredIf', 'enableIf'])

interface Node {
  readonly value: unknown
  readonly depth: number
  readonly parent: Node | undefined
  readonly key: string
}

/**
 * Walks any JSON value without recursion and in time linear to the allowed size, before anything
 * that recurses may touch it: size, depth, keys that must not exist anywhere, characters of texts.
 */
export function scanDefinition(json: unknown): DefinitionFault[] {
  const faults: DefinitionFault[] = []
  const add = (node: Node, code: DefinitionFaultCode, values: DefinitionFault['values'] = {}) => {
    faults.push({ path: pathOf(node), code, values })
  }
  const root: Node = { value: json, depth: 0, parent: undefined, key: '' }
  const waiting: Node[] = [root]
  let size = 0

  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (size > LIMITS.size) return [tooLarge()]
    if (faults.length >= MOST_FAULTS) return faults
    const { value, depth } = node
    if (typeof value === 'string') {
      size += value.length + 3
      if (size > LIMITS.size) return [tooLarge()]
      if (hasForbiddenCharacters(value)) add(node, 'text-characters')
      if (!CONDITIONS.has(node.key) && /\{[^{}]{1,200}\}/.test(value)) add(node, 'text-placeholder')
      continue
    }
    if (typeof value !== 'object' || value === null) {
      size += 6
      continue
    }
    if (depth >= LIMITS.depth) {
      return [{ path: pathOf(node), code: 'too-deep', values: { limit: LIMITS.depth } }]
    }
    const keys = Object.keys(value)
    // Each child costs two characters at least: a longer list alone exceeds the size.
    if (size + keys.length * 2 > LIMITS.size) return [tooLarge()]
    const isList = Array.isArray(value)
    for (const key of keys) {
      const child: Node = {
        value: Object.getOwnPropertyDescriptor(value, key)?.value,
        depth: depth + 1,
        parent: node,
        key,
      }
      size += isList ? 1 : key.length + 4
      // What stands under a refused property needs no second reason.
      if (isList || isAllowedKey(child, key, add)) waiting.push(child)
    }
  }
  return faults.toReversed()
}

function isAllowedKey(
  node: Node,
  key: string,
  add: (node: Node, code: DefinitionFaultCode, values: DefinitionFault['values']) => void,
): boolean {
  const property = key.slice(0, 60)
  const code =
    REFUSED.get(key) ??
    (isInheritedName(key)
      ? 'forbidden-key'
      : /^on[A-Z]/.test(key)
        ? 'program-not-allowed'
        : undefined)
  if (code) add(node, code, { property })
  return code === undefined
}

function tooLarge(): DefinitionFault {
  return { path: '', code: 'too-large', values: { limit: LIMITS.size } }
}

function pathOf(node: Node): string {
  const keys: string[] = []
  for (let at: Node | undefined = node; at?.parent; at = at.parent) keys.push(at.key.slice(0, 60))
  return keys.toReversed().join('.')
}
