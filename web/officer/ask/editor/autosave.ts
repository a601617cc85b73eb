import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { ProblemError, api, read } from '../../../api.ts'
import { forgetUnsaved, keepUnsaved } from './unsaved-copy.ts'

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Somebody else saved meanwhile: nothing more is sent until the officer has chosen. */
  | { readonly kind: 'conflict' }
  /** Refused, or the server was not reached; tried again with the next change and every so often. */
  | { readonly kind: 'unsaved'; readonly problem: unknown }

/** The save under way of each survey, so that another page can wait for it. */
const underWay = new Map<string, Promise<void>>()

/** When what the editor had to save of a survey is saved, or was refused. */
export function afterSaving(id: string): Promise<void> {
  return underWay.get(id) ?? Promise.resolve()
}

/** Long enough not to save every letter, short enough that nobody waits for it. */
const PAUSE_MS = 1200
const AGAIN_MS = 8000

/**
 * Saves the draft a moment after each change, one request at a time, always over the revision that
 * this page knows. What is not saved yet also lies in this browser, so that closing it loses nothing.
 */
export function useAutosave(id: string, firstRevision: number, definition: Definition): SaveState {
  const queries = useQueryClient()
  const [state, setState] = useState<SaveState>({ kind: 'saved' })
  const saved = useRef(definition)
  const wanted = useRef(definition)
  const revision = useRef(firstRevision)
  const sending = useRef(false)
  const stopped = useRef(false)
  const timer = useRef<number | undefined>(undefined)

  const save = async () => {
    window.clearTimeout(timer.current)
    if (sending.current || stopped.current || wanted.current === saved.current) return
    const now = wanted.current
    sending.current = true
    setState({ kind: 'saving' })
    try {
      const answer = await read(
        api.surveys[':id'].draft.$put({
          param: { id },
          json: { revision: revision.current, definition: { ...now } },
        }),
      )
      revision.current = answer.revision
      saved.current = now
      void queries.invalidateQueries({ queryKey: ['surveys'], refetchType: 'none' })
      if (wanted.current === now) {
        forgetUnsaved(id)
        setState({ kind: 'saved' })
      } else timer.current = window.setTimeout(() => void save(), PAUSE_MS)
    } catch (problem) {
      const conflict = problem instanceof ProblemError && problem.code === 'survey-changed'
      stopped.current = conflict
      setState(conflict ? { kind: 'conflict' } : { kind: 'unsaved', problem })
      if (!conflict) timer.current = window.setTimeout(() => void save(), AGAIN_MS)
    } finally {
      sending.current = false
    }
  }
  const saveNow = useEffectEvent(() => {
    const saving = save()
    underWay.set(id, saving)
    void saving
  })

  useEffect(() => {
    wanted.current = definition
    if (definition === saved.current) {
      forgetUnsaved(id)
      return
    }
    keepUnsaved(id, revision.current, definition)
    if (stopped.current) return
    setState((old) => (old.kind === 'unsaved' ? old : { kind: 'saving' }))
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => saveNow(), PAUSE_MS)
  }, [definition, id])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (wanted.current !== saved.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      saveNow()
    }
  }, [])
  return state
}
