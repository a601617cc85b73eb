import { type FormEvent, useState } from 'react'
import { ProblemError } from '../api.ts'

/** What is wrong with one field, in words. */
export interface Fault {
  readonly field: string
  readonly text: string
}

export interface Form {
  readonly value: (field: string) => string
  readonly set: (field: string, value: string) => void
  readonly faults: readonly Fault[]
  /** A refusal that names no field of this form. */
  readonly problem: unknown
  readonly busy: boolean
  /** Grows with each attempt that failed. */
  readonly failures: number
  readonly submit: (event: FormEvent) => void
}

interface FormOptions {
  initial: Readonly<Record<string, string>>
  check: (value: (field: string) => string) => readonly Fault[]
  /** What a field expects, in the officer's language, for when the server refuses it. */
  expected?: (field: string) => string | undefined
  send: (value: (field: string) => string) => Promise<unknown>
}

/**
 * The state of a form whose fields are named by the dotted paths that the server names faults by.
 * What was entered stays until it is stored.
 */
export function useForm({ initial, check, expected, send }: FormOptions): Form {
  const [values, setValues] = useState(initial)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const [failures, setFailures] = useState(0)
  const value = (field: string) => values[field] ?? ''

  const attempt = async () => {
    const found = check(value)
    setFaults(found)
    setProblem(null)
    if (found.length > 0) {
      setFailures((count) => count + 1)
      return
    }
    setBusy(true)
    try {
      await send(value)
    } catch (error) {
      const named = faultsOf(error, Object.keys(initial), expected)
      setFaults(named)
      setProblem(named.length > 0 ? null : error)
      setFailures((count) => count + 1)
    } finally {
      setBusy(false)
    }
  }

  return {
    value,
    set: (field, text) => setValues((old) => ({ ...old, [field]: text })),
    faults,
    problem,
    busy,
    failures,
    submit(event) {
      event.preventDefault()
      if (!busy) void attempt()
    },
  }
}

/** The server's faults at fields of this form; empty when it names anything else. */
export function faultsOf(
  error: unknown,
  fields: readonly string[],
  expected?: (field: string) => string | undefined,
): readonly Fault[] {
  if (!(error instanceof ProblemError)) return []
  const found = error.errors.flatMap(({ place, detail }) => {
    const field = fields.find((each) => each === place || each.startsWith(`${place}.`))
    return field === undefined ? [] : [{ field, text: expected?.(field) ?? detail }]
  })
  return found.length === error.errors.length ? found : []
}
