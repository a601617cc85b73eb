import { type RespondPage, entriesOf } from './page.ts'

/** Answers kept on the person's own device while the form is being filled in. */
interface Draft {
  readonly id: string
  readonly version: number
  readonly savedOn: number
  readonly entries: readonly (readonly [string, string])[]
}

const DAYS_KEPT = 7

export interface DraftKeeper {
  /** Fills the form from an earlier draft; true when there was one. */
  readonly restore: () => boolean
  readonly save: () => void
  readonly forget: () => void
}

/**
 * Keeps the answers of this collection point in `localStorage`, with the response's id: sending
 * again after a lost connection is then the same response. Keeps nothing on a shared device, and
 * works as if there were no draft where storage is refused.
 */
export function keepDraft({ data, form, id }: RespondPage): DraftKeeper {
  const key = `meraukla:draft:${location.pathname}`
  if (!data.keep) return { restore: () => false, save: () => {}, forget: () => {} }

  const answersGiven = () =>
    entriesOf(form).filter(([name, value]) => !name.startsWith('_') && value !== '')

  return {
    restore() {
      const draft = readDraft(key)
      // A page that came back from the server with answers knows better than an older draft.
      if (!draft || draft.version !== data.surveyVersion || answersGiven().length > 0) return false
      if (draft.entries.length === 0) return false
      id.value = draft.id
      fillForm(form, draft.entries)
      return true
    },
    save() {
      const draft: Draft = {
        id: id.value,
        version: data.surveyVersion,
        savedOn: Date.now(),
        entries: answersGiven(),
      }
      attempt(() => localStorage.setItem(key, JSON.stringify(draft)))
    },
    forget() {
      attempt(() => localStorage.removeItem(key))
    },
  }
}

function readDraft(key: string): Draft | undefined {
  return attempt(() => {
    const text = localStorage.getItem(key)
    const draft: unknown = text === null ? undefined : JSON.parse(text)
    if (!isDraft(draft)) return undefined
    if (Date.now() - draft.savedOn < DAYS_KEPT * 86_400_000) return draft
    localStorage.removeItem(key)
    return undefined
  })
}

/** Storage may hold what an older version of this script, or somebody else, put there. */
function isDraft(value: unknown): value is Draft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'version' in value &&
    typeof value.version === 'number' &&
    'savedOn' in value &&
    typeof value.savedOn === 'number' &&
    'entries' in value &&
    Array.isArray(value.entries) &&
    value.entries.every(
      (entry) =>
        Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string',
    )
  )
}

/** Puts values into the fields of their names, as a person would. */
export function fillForm(form: HTMLFormElement, entries: Draft['entries']) {
  for (const [name, value] of entries) {
    for (const control of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
        if (control.value === value) control.checked = true
      } else if (
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
      ) {
        control.value = value
      }
    }
  }
}

/** undefined where storage is refused, full or switched off. */
export function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
