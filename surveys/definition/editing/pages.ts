import type { Definition, Element, Question } from '../definition.ts'

export type Page = NonNullable<Definition['pages']>[number]

/** A definition as the editor keeps it: everything stands on pages, and there is at least one. */
export type Paged = Definition & { pages: Page[] }

/** The same questions in the same order, on pages; unchanged where it is paged already. */
export function withPages(definition: Definition): Paged {
  const { elements, pages = [], ...rest } = definition
  if (elements === undefined && pages.length > 0) return { ...definition, pages }
  const own = elements && elements.length > 0 ? [{ elements }] : []
  const all = [...pages, ...own]
  return { ...rest, pages: all.length > 0 ? all : [{ elements: [] }] }
}

/** Where an element stands: page, then its index inside each panel around it. */
export interface Place {
  readonly page: number
  readonly at: readonly number[]
}

export function locate(definition: Paged, name: string): Place | undefined {
  for (const [page, { elements }] of definition.pages.entries()) {
    const at = locateIn(elements, name)
    if (at) return { page, at }
  }
  return undefined
}

function locateIn(elements: readonly Element[], name: string): number[] | undefined {
  for (const [index, element] of elements.entries()) {
    if (element.name === name) return [index]
    const inner = element.type === 'panel' ? locateIn(element.elements, name) : undefined
    if (inner) return [index, ...inner]
  }
  return undefined
}

export function elementAt(definition: Paged, { page, at }: Place): Element | undefined {
  let elements: readonly Element[] = definition.pages[page]?.elements ?? []
  let found: Element | undefined
  for (const index of at) {
    found = elements[index]
    elements = found?.type === 'panel' ? found.elements : []
  }
  return found
}

export function elementNamed(definition: Paged, name: string): Element | undefined {
  const place = locate(definition, name)
  return place && elementAt(definition, place)
}

/** The question of that code; undefined for panels too. */
export function questionNamed(definition: Paged, name: string): Question | undefined {
  const element = elementNamed(definition, name)
  return element?.type === 'panel' ? undefined : element
}

export function withPage(definition: Paged, index: number, change: (page: Page) => Page): Paged {
  return {
    ...definition,
    pages: definition.pages.map((page, at) => (at === index ? change(page) : page)),
  }
}

/** The list that a place is in, changed; indexes into it are the last number of the place. */
export function withSiblings(
  definition: Paged,
  { page, at }: Place,
  change: (siblings: readonly Element[]) => Element[],
): Paged {
  return withPage(definition, page, (own) => ({
    ...own,
    elements: siblingsChanged(own.elements, at.slice(0, -1), change),
  }))
}

function siblingsChanged(
  elements: readonly Element[],
  through: readonly number[],
  change: (siblings: readonly Element[]) => Element[],
): Element[] {
  const [index, ...rest] = through
  if (index === undefined) return change(elements)
  return elements.map((element, own) =>
    own === index && element.type === 'panel'
      ? { ...element, elements: siblingsChanged(element.elements, rest, change) }
      : element,
  )
}

/** Names of pages, panels and questions: what a new one may not be called. */
export function namesIn(definition: Paged): Set<string> {
  const names = new Set<string>()
  const walk = (elements: readonly Element[]) => {
    for (const element of elements) {
      names.add(element.name)
      if (element.type === 'panel') walk(element.elements)
    }
  }
  for (const { name, elements } of definition.pages) {
    if (name !== undefined) names.add(name)
    walk(elements)
  }
  return names
}

/** `wanted` where it is free, else `wanted_2`, `wanted_3` …, at most 60 characters. */
export function freeName(definition: Paged, wanted: string): string {
  const taken = namesIn(definition)
  if (!taken.has(wanted)) return wanted
  const base = wanted.slice(0, 55).replace(/_\d+$/, '')
  for (let number = 2; ; number++) {
    const name = `${base}_${number}`
    if (!taken.has(name)) return name
  }
}
