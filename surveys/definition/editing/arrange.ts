import type { Element, Question } from '../definition.ts'
import {
  type Page,
  type Paged,
  type Place,
  elementAt,
  freeName,
  locate,
  withPage,
  withSiblings,
} from './pages.ts'

/** Behind the element named `after`, else at the end of the last page. */
export function addQuestion(definition: Paged, question: Question, after?: string): Paged {
  const place = after === undefined ? undefined : locate(definition, after)
  if (place) return insertAt(definition, stepped(place, 1), question)
  return insertAt(definition, endOf(definition, definition.pages.length - 1), question)
}

/** At the end of a page. */
export function addToPage(definition: Paged, page: number, question: Question): Paged {
  return insertAt(definition, endOf(definition, page), question)
}

/** Without the question or panel, and without what stands in the panel. */
export function removeElement(definition: Paged, name: string): Paged {
  const place = locate(definition, name)
  return place ? removeAt(definition, place) : definition
}

/** Puts another element in the place of the one named; conditions that name it are left alone. */
export function changeElement(
  definition: Paged,
  name: string,
  change: (element: Element) => Element,
): Paged {
  const place = locate(definition, name)
  if (!place) return definition
  const own = place.at.at(-1)
  return withSiblings(definition, place, (siblings) =>
    siblings.map((element, index) => (index === own ? change(element) : element)),
  )
}

/**
 * One place up or down in the order of asking: past the neighbour, out of a panel at its edge, to
 * the neighbouring page at the edge of a page. The same definition where there is nowhere to go.
 */
export function moveElement(definition: Paged, name: string, direction: 'up' | 'down'): Paged {
  const place = locate(definition, name)
  if (!place) return definition
  const target = direction === 'up' ? placeAbove(definition, place) : placeBelow(definition, place)
  return target ? relocate(definition, place, target) : definition
}

/** Beside another element; the same definition where that one stands inside the moved panel. */
export function moveBeside(
  definition: Paged,
  name: string,
  target: string,
  side: 'before' | 'after',
): Paged {
  const from = locate(definition, name)
  if (!from || name === target) return definition
  const element = elementAt(definition, from)
  const without = removeAt(definition, from)
  const beside = locate(without, target)
  if (!element || !beside) return definition
  return insertAt(without, stepped(beside, side === 'after' ? 1 : 0), element)
}

/** To the start of a page. */
export function moveToPage(definition: Paged, name: string, page: number): Paged {
  const from = locate(definition, name)
  if (!from || !definition.pages[page]) return definition
  return relocate(definition, from, { page, at: [0] })
}

/** From the named element on, everything of its page moves to a new page; no page stays empty. */
export function breakPageBefore(definition: Paged, name: string): Paged {
  const place = locate(definition, name)
  const [index = 0] = place?.at ?? []
  const page = place && definition.pages[place.page]
  if (!place || !page || index === 0) return definition
  const rest: Page = {
    name: freeName(definition, 'page'),
    ...(page.visibleIf !== undefined && { visibleIf: page.visibleIf }),
    elements: page.elements.slice(index),
  }
  const kept = { ...page, elements: page.elements.slice(0, index) }
  return { ...definition, pages: definition.pages.toSpliced(place.page, 1, kept, rest) }
}

/** A new, empty page at the end. */
export function addPage(definition: Paged): Paged {
  const page: Page = { name: freeName(definition, 'page'), elements: [] }
  return { ...definition, pages: [...definition.pages, page] }
}

/** Takes the break before a page away: its questions join the page before, its heading goes. */
export function joinPage(definition: Paged, index: number): Paged {
  const page = definition.pages[index]
  if (!page || index === 0) return definition
  const joined = withPage(definition, index - 1, (before) => ({
    ...before,
    elements: [...before.elements, ...page.elements],
  }))
  return { ...joined, pages: joined.pages.toSpliced(index, 1) }
}

function relocate(definition: Paged, from: Place, to: Place): Paged {
  const element = elementAt(definition, from)
  return element ? insertAt(removeAt(definition, from), to, element) : definition
}

function removeAt(definition: Paged, place: Place): Paged {
  return withSiblings(definition, place, (siblings) => siblings.toSpliced(place.at.at(-1) ?? 0, 1))
}

function insertAt(definition: Paged, place: Place, element: Element): Paged {
  return withSiblings(definition, place, (siblings) =>
    siblings.toSpliced(place.at.at(-1) ?? 0, 0, element),
  )
}

function endOf(definition: Paged, page: number): Place {
  return { page, at: [definition.pages[page]?.elements.length ?? 0] }
}

function stepped({ page, at }: Place, step: number): Place {
  return { page, at: [...at.slice(0, -1), (at.at(-1) ?? 0) + step] }
}

function placeAbove(definition: Paged, place: Place): Place | undefined {
  const { page, at } = place
  if ((at.at(-1) ?? 0) > 0) return stepped(place, -1)
  if (at.length > 1) return { page, at: at.slice(0, -1) }
  return page > 0 ? endOf(definition, page - 1) : undefined
}

/** As an index after the element has been taken out. */
function placeBelow(definition: Paged, place: Place): Place | undefined {
  const { page, at } = place
  const next = elementAt(definition, stepped(place, 1))
  if (next) return stepped(place, 1)
  if (at.length > 1) return stepped({ page, at: at.slice(0, -1) }, 1)
  return page + 1 < definition.pages.length ? { page: page + 1, at: [0] } : undefined
}
