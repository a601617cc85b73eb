import * as v from 'valibot'
import { checkDefinition } from '../../../../surveys/definition/check-definition.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'

const Copy = v.object({ revision: v.number(), definition: v.unknown() })

/** What this browser keeps of a draft that the server does not have yet. */
export interface UnsavedCopy {
  readonly revision: number
  readonly definition: Definition
}

export function keepUnsaved(id: string, revision: number, definition: Definition): void {
  try {
    localStorage.setItem(nameOf(id), JSON.stringify({ revision, definition }))
  } catch {
    // Full or forbidden: the server's copy is the one that counts.
  }
}

export function forgetUnsaved(id: string): void {
  localStorage.removeItem(nameOf(id))
}

/** The copy left by an earlier visit; undefined where there is none or it cannot be used. */
export function findUnsaved(id: string): UnsavedCopy | undefined {
  try {
    const copy = v.parse(Copy, JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null'))
    const check = checkDefinition(copy.definition)
    const definition = check.status === 'accepted' ? check.definition : check.draft
    return definition && { revision: copy.revision, definition }
  } catch {
    return undefined
  }
}

function nameOf(id: string): string {
  return `meraukla.draft.${id}`
}
