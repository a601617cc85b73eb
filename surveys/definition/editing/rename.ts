import type { Element } from '../definition.ts'
import { renamedInCondition } from './condition-source.ts'
import { type Paged, namesIn } from './pages.ts'

/**
 * Gives a question or panel another code, also in every condition that looks at it. The same
 * definition where the code is taken.
 */
export function renameElement(definition: Paged, from: string, to: string): Paged {
  if (from === to || namesIn(definition).has(to)) return definition
  const inElements = (elements: readonly Element[]): Element[] =>
    elements.map((element) => {
      const own = { ...element, ...conditions(element, from, to) }
      const named = element.name === from ? { ...own, name: to } : own
      return named.type === 'panel' ? { ...named, elements: inElements(named.elements) } : named
    })
  return {
    ...definition,
    pages: definition.pages.map((page) => ({
      ...page,
      ...conditions(page, from, to),
      elements: inElements(page.elements),
    })),
  }
}

function conditions(
  { visibleIf, requiredIf }: { readonly visibleIf?: string; readonly requiredIf?: string },
  from: string,
  to: string,
): { visibleIf?: string; requiredIf?: string } {
  return {
    ...(visibleIf !== undefined && { visibleIf: renamedInCondition(visibleIf, from, to) }),
    ...(requiredIf !== undefined && { requiredIf: renamedInCondition(requiredIf, from, to) }),
  }
}
