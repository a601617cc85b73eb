import type { Language } from '../../../../locales/language.ts'
import { checkDefinition } from '../../../../surveys/definition/check-definition.ts'
import type { Definition, Element } from '../../../../surveys/definition/definition.ts'
import { pageKey } from '../../../../surveys/definition/editing/outline.ts'
import type { DefinitionFault } from '../../../../surveys/definition/fault.ts'
import { definitionFaultText } from '../../../../surveys/definition/fault-text.ts'
import { publishFaults } from '../../../../surveys/definition/publish-faults.ts'

/** Key of the line about the questionnaire as a whole. */
export const WHOLE = 'whole:'

/** One thing to mend, where the editor shows it. */
export interface DraftFault {
  /** Key of the line in the outline. */
  readonly row: string
  /** 'choices.2', 'visibleIf': what of it; '' is all of it. */
  readonly place: string
  readonly text: string
}

/** Everything that stands between the draft and publishing it, in the order of the questionnaire. */
export function draftFaults(definition: Definition, language: Language): DraftFault[] {
  const check = checkDefinition(definition)
  const found = check.status === 'refused' ? [...check.faults] : []
  // Of a definition of the wrong shape nothing more can be said.
  const more = check.status === 'accepted' || check.draft ? publishFaults(definition) : []
  return [...found, ...more].map((fault) => ({
    ...placeOf(definition, fault),
    text: definitionFaultText(fault, language),
  }))
}

function placeOf(definition: Definition, { path }: DefinitionFault): Omit<DraftFault, 'text'> {
  const parts = path === '' ? [] : path.split('.')
  if (parts[0] !== 'pages') return { row: WHOLE, place: path }
  const index = Number(parts[1])
  let row = pageKey(index)
  let rest = parts.slice(2)
  let elements: readonly Element[] = definition.pages?.[index]?.elements ?? []
  while (rest[0] === 'elements' && rest[1] !== undefined) {
    const element = elements[Number(rest[1])]
    if (!element) break
    row = element.name
    rest = rest.slice(2)
    elements = element.type === 'panel' ? element.elements : []
  }
  return { row, place: rest.join('.') }
}
