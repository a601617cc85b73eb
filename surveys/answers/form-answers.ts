import type { ChoiceValue } from '../definition/definition.ts'
import type { FieldShape } from './field-shape.ts'

/** The fields of a submitted form, in its order: `new FormData(form)` or a parsed body. */
export type FormEntries = Iterable<readonly [name: string, value: string]>

/** A form has no more fields than this; the rest is not read. */
const MOST_FIELDS = 3000

/**
 * The typed SurveyJS answers that a plain form's fields stand for. Empty fields are no answers.
 * What cannot be typed (letters where a number is asked, an unlisted choice, an unknown field) is
 * passed on as it came, so that the strict check refuses it by name and nothing is lost silently.
 */
export function answersFromFields(
  shapes: readonly FieldShape[],
  entries: FormEntries,
): Record<string, unknown> {
  const fields = fieldsOf(entries)
  const answers = new Map<string, unknown>()
  for (const shape of shapes) {
    const answer = readField(shape, fields)
    if (answer !== undefined) answers.set(shape.name, answer)
  }
  // Whatever nobody asked for stays visible to the check.
  for (const [name, values] of fields) if (!answers.has(name)) answers.set(name, values[0])
  return Object.fromEntries(answers)
}

/** Non-empty values by field name, without the fields that steer the form. */
function fieldsOf(entries: FormEntries): Map<string, string[]> {
  const fields = new Map<string, string[]>()
  let read = 0
  for (const [name, value] of entries) {
    if (++read > MOST_FIELDS) break
    if (name.startsWith('_') || value.trim() === '') continue
    const values = fields.get(name)
    if (values) values.push(value)
    else fields.set(name, [value])
  }
  return fields
}

/** Takes the field out of `fields` and types it. */
function readField(shape: FieldShape, fields: Map<string, string[]>): unknown {
  const take = (name: string): string[] | undefined => {
    const values = fields.get(name)
    fields.delete(name)
    return values
  }
  const single = (name: string, type: (text: string) => unknown): unknown => {
    const values = take(name)
    if (!values) return undefined
    const [first = ''] = values
    // Two values of one field were not made by the form: left as a list, to be refused.
    return values.length === 1 ? type(first) : values
  }
  switch (shape.kind) {
    case 'text':
      return single(shape.name, (text) => text)
    case 'number':
      return single(shape.name, typedNumber)
    case 'boolean':
      return single(shape.name, (text) =>
        text === 'true' ? true : text === 'false' ? false : text,
      )
    case 'choice':
      return single(shape.name, typedAs(shape.values))
    case 'choices':
      return take(shape.name)?.map(typedAs(shape.values))
    case 'matrix': {
      const typed = typedAs(shape.values)
      return objectOf(shape.rows.map((row) => [row, single(`${shape.name}.${row}`, typed)]))
    }
    case 'ranking':
      return ranking(shape, (field) => single(field, typedNumber))
    case 'table': {
      const rows: unknown[] = []
      for (let row = 0; row < shape.rows; row++) {
        const cells = objectOf(
          shape.columns.map((column) => [
            column.name,
            single(
              `${shape.name}.${row}.${column.name}`,
              column.number ? typedNumber : (text) => text,
            ),
          ]),
        )
        if (cells) rows.push(cells)
      }
      return rows.length > 0 ? rows : undefined
    }
  }
}

function objectOf(entries: [string, unknown][]): Record<string, unknown> | undefined {
  const given = entries.filter(([, value]) => value !== undefined)
  return given.length > 0 ? Object.fromEntries(given) : undefined
}

function typedAs(values: readonly ChoiceValue[]): (text: string) => ChoiceValue {
  return (text) => values.find((value) => String(value) === text) ?? text
}

/** '2,5' and '2.5' are the same number; anything else stays text. */
function typedNumber(text: string): number | string {
  const plain = text.trim().replace(',', '.')
  return /^[-−]?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain.replace('−', '-')) : text
}

/**
 * Choices in the order of their positions. Two choices in one place, or a place left out, give a
 * list that is not a ranking, which the check refuses.
 */
function ranking(
  shape: Extract<FieldShape, { kind: 'choice' | 'choices' | 'ranking' }>,
  position: (field: string) => unknown,
): unknown {
  const placed: { value: ChoiceValue; at: unknown }[] = []
  for (const value of shape.values) {
    const at = position(`${shape.name}.${String(value)}`)
    if (at !== undefined) placed.push({ value, at })
  }
  if (placed.length === 0) return undefined
  const order = shape.values.map((_, index) => placed.filter(({ at }) => at === index + 1))
  if (placed.length === shape.values.length && order.every((there) => there.length === 1))
    return order.flatMap((there) => there.map(({ value }) => value))
  // Every placed choice twice where places clash: 'duplicate' is what the person must mend.
  const clash = order.some((there) => there.length > 1)
  return clash ? placed.flatMap(({ value }) => [value, value]) : placed.map(({ value }) => value)
}
