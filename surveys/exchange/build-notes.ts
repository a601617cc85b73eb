import type { Element } from '../definition/definition.ts'
import { createTextAccount } from './build-texts.ts'
import type { Building } from './building.ts'
import type { SourceNote, SourceText } from './source.ts'

/** Keeps a text for the next question, unless it is shown only sometimes. */
export function noteOf(note: SourceNote, { notes, recorder }: Building): void {
  const { place, code } = note
  if (note.relevance) {
    const { relevance } = note
    recorder.add({
      subject: 'condition',
      grade: 'left-out',
      place: relevance.place,
      name: relevance.written,
      reason: 'with_question',
    })
    recorder.add({
      subject: 'text',
      grade: 'left-out',
      place,
      name: code,
      reason: 'note_conditional',
    })
    return
  }
  notes.push(note)
}

/** Puts the texts that stand before a question into a panel around it. */
export function withNotes(elements: Element[], building: Building): Element[] {
  const { notes, recorder, languages, source } = building
  if (notes.length === 0) return elements
  const joined = new Map<string, string>()
  for (const note of notes) {
    for (const [tag, text] of note.text) {
      joined.set(tag, [joined.get(tag), text].filter(Boolean).join('<br/><br/>'))
    }
  }
  const [first] = notes
  const place = first?.place ?? ''
  const code = first?.code ?? 'note'
  const account = createTextAccount(languages, source.baseLanguage, recorder, { place, name: code })
  const merged: SourceText = joined
  const description = account.text(merged)
  account.close()
  for (const note of notes) {
    recorder.add({
      subject: 'text',
      grade: 'approximated',
      place: note.place,
      name: note.code,
      reason: 'note_on_next',
    })
  }
  notes.length = 0
  if (description === undefined) return elements
  return [{ type: 'panel', name: building.nameOf(code), description, elements }]
}
