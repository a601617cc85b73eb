/** HTML that is safe to print: made by `markup`, which escapes every text put into it. */
export interface Markup {
  readonly markup: string
}

type Part = string | number | Markup | readonly Markup[] | null | undefined | false

/**
 * Builds HTML from a template. Texts and numbers are escaped, for contents and for quoted attribute
 * values alike; markup is taken as it is; `null`, `undefined` and `false` print nothing.
 */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const texts = unindented(strings)
  let made = texts[0] ?? ''
  for (const [index, part] of parts.entries()) made += print(part) + (texts[index + 1] ?? '')
  return { markup: made }
}

const known = new WeakMap<TemplateStringsArray, readonly string[]>()

/** The template without the indentation of the source: every byte is sent to a phone. */
function unindented(strings: TemplateStringsArray): readonly string[] {
  const there = known.get(strings)
  if (there) return there
  const texts = strings.map((text) => text.replace(/[ \t]*\n\s*/g, '\n'))
  known.set(strings, texts)
  return texts
}

function print(part: Part): string {
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return part.map((one) => one.markup).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}

/** JSON for a `<script type="application/json">`: cannot end the element or open a comment. */
export function jsonMarkup(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') }
}

/** ` name="value"`, or nothing when there is no value; `true` gives the bare name. */
export function attribute(name: string, value: string | number | boolean | undefined): Markup {
  if (value === undefined || value === false) return markup``
  if (value === true) return { markup: ` ${name}` }
  return { markup: ` ${name}="${escapeHtml(String(value))}"` }
}
