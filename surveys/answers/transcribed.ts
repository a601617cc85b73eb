import type { Definition, Element } from '../definition/definition.ts'
import { type CompiledDefinition, compileDefinition } from './compile.ts'

const compiledOnes = new WeakMap<CompiledDefinition, CompiledDefinition>()

/**
 * The version as it is held against answers on paper. Nobody can be asked again there: what was
 * left empty stays empty, even where a page would have insisted. All else is checked as ever.
 */
export function compiledForPaper(compiled: CompiledDefinition): CompiledDefinition {
  let relaxed = compiledOnes.get(compiled)
  if (!relaxed) {
    relaxed = compileDefinition(withoutDemands(compiled.definition))
    compiledOnes.set(compiled, relaxed)
  }
  return relaxed
}

function withoutDemands(definition: Definition): Definition {
  const { pages, elements } = definition
  return {
    ...definition,
    ...(pages && { pages: pages.map((page) => ({ ...page, elements: page.elements.map(relax) })) }),
    ...(elements && { elements: elements.map(relax) }),
  }
}

function relax(element: Element): Element {
  if (element.type === 'panel') return { ...element, elements: element.elements.map(relax) }
  const { requiredIf: _, ...rest } = { ...element, isRequired: false }
  switch (rest.type) {
    case 'matrix':
      return { ...rest, eachRowRequired: false }
    case 'checkbox':
      return { ...rest, minSelectedChoices: 0 }
    case 'matrixdynamic':
      return {
        ...rest,
        minRowCount: 0,
        columns: rest.columns.map((column) => ({ ...column, isRequired: false })),
      }
    default:
      return rest
  }
}
