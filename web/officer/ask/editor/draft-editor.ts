import { useDeferredValue, useMemo, useState } from 'react'
import type { Element } from '../../../../surveys/definition/definition.ts'
import { changeElement } from '../../../../surveys/definition/editing/arrange.ts'
import {
  type History,
  change,
  redo,
  startHistory,
  undo,
} from '../../../../surveys/definition/editing/history.ts'
import { type Page, type Paged, withPage } from '../../../../surveys/definition/editing/pages.ts'
import { useLocale } from '../../../locale.tsx'
import { type DraftFault, draftFaults } from './draft-faults.ts'

/** Gives an element another place, and says aloud which. */
export type Move = (name: string, change: (definition: Paged) => Paged) => void

/** The draft being edited, with everything that can be done to it. */
export interface DraftEditor {
  readonly definition: Paged
  readonly faults: readonly DraftFault[]
  /** @param about the field that is typed in: typing on is one step to undo */
  readonly edit: (change: (definition: Paged) => Paged, about?: string) => void
  readonly editElement: (
    name: string,
    change: (element: Element) => Element,
    about?: string,
  ) => void
  readonly editPage: (index: number, change: (page: Page) => Page, about?: string) => void
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

export function useDraftEditor(first: Paged): DraftEditor {
  const { language } = useLocale()
  const [history, setHistory] = useState<History<Paged>>(() => startHistory(first))
  const definition = history.present
  const examined = useDeferredValue(definition)
  const faults = useMemo(() => draftFaults(examined, language), [examined, language])
  const edit: DraftEditor['edit'] = (make, about) =>
    setHistory((old) => change(old, make(old.present), about))
  return {
    definition,
    faults,
    edit,
    editElement: (name, make, about) =>
      edit((old) => changeElement(old, name, make), about && `${name} ${about}`),
    editPage: (index, make, about) =>
      edit((old) => withPage(old, index, make), about && `page ${index} ${about}`),
    undo: history.past.length > 0 ? () => setHistory(undo) : undefined,
    redo: history.future.length > 0 ? () => setHistory(redo) : undefined,
  }
}
