import type { Element, Panel, Question } from '../definition.ts'
import type { Page, Paged } from './pages.ts'

/** One line of the editor's list, in the order of asking. */
export type OutlineRow =
  | { readonly kind: 'page'; readonly key: string; readonly index: number; readonly page: Page }
  | {
      readonly kind: 'panel'
      readonly key: string
      readonly depth: number
      readonly element: Panel
    }
  | {
      readonly kind: 'question'
      readonly key: string
      readonly depth: number
      /** From 1, through the whole questionnaire. */
      readonly number: number
      readonly element: Question
    }

/** Key of a page's row: no code of a question looks like it. */
export function pageKey(index: number): string {
  return `page:${index}`
}

export function outline(definition: Paged): OutlineRow[] {
  const rows: OutlineRow[] = []
  let number = 0
  const walk = (elements: readonly Element[], depth: number) => {
    for (const element of elements) {
      const key = element.name
      if (element.type === 'panel') {
        rows.push({ kind: 'panel', key, depth, element })
        walk(element.elements, depth + 1)
      } else {
        number++
        rows.push({ kind: 'question', key, depth, number, element })
      }
    }
  }
  for (const [index, page] of definition.pages.entries()) {
    rows.push({ kind: 'page', key: pageKey(index), index, page })
    walk(page.elements, 0)
  }
  return rows
}
