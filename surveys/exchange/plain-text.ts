import { hasForbiddenCharacters } from '../definition/characters.ts'
import { LIMITS } from '../definition/limits.ts'
import { FILE_LIMITS } from './limits.ts'
import type { Reason } from './report.ts'

export interface PlainText {
  readonly text: string
  /** What was lost on the way, each once. */
  readonly losses: readonly Reason[]
}

/** Elements whose content is a program, a picture or a page of somebody else. */
const ACTIVE =
  /<(script|style|iframe|object|embed|svg|math|template|noscript|textarea|select)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi
const MEDIA = /<(img|audio|video|source|picture|canvas|input|button|link|meta|base|a)\b/i
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/table|\/ul|\/ol|hr)\b[^>]*>/gi
const TAG = /<\/?[a-z!?][^<>]*>/gi
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  bull: '•',
  euro: '€',
  deg: '°',
  shy: '',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
}

/**
 * A text that may hold HTML as plain text: tags are removed and never repaired, scripts go with
 * what is in them, character references are read once. Braces, which would print an answer here,
 * become brackets. The result holds nothing that a definition refuses.
 */
export function plainText(raw: string, markup = true): PlainText {
  const losses = new Set<Reason>()
  let text = raw.slice(0, FILE_LIMITS.cell)
  if (markup && text.includes('<')) {
    const quiet = text.replace(ACTIVE, ' ')
    if (quiet !== text || MEDIA.test(text)) losses.add('text_active')
    const spaced = quiet.replace(BREAK, '\n')
    text = spaced.replace(TAG, '')
    if (text !== quiet) losses.add('text_markup')
  }
  if (markup) text = text.replace(ENTITY, decoded)
  if (hasForbiddenCharacters(text)) {
    losses.add('text_characters')
    text = withoutForbidden(text)
  }
  text = tidied(text)
  // Linear: what is between the braces never holds another brace.
  const bracketed = text.replace(/\{([^{}]{1,200})\}/g, '[$1]')
  if (bracketed !== text) losses.add('text_answer')
  text = bracketed
  if (text.length > LIMITS.textLength) {
    losses.add('text_cut')
    text = `${text
      .slice(0, LIMITS.textLength - 1)
      .toWellFormed()
      .replace(/\ufffd$/, '')}…`
  }
  return { text, losses: [...losses] }
}

function decoded(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) {
    const lower = name.toLowerCase()
    return Object.hasOwn(NAMED, lower) ? (NAMED[lower] ?? whole) : whole
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code > 0x10ffff || code === 0 ? '' : String.fromCodePoint(code)
}

function withoutForbidden(text: string): string {
  let kept = ''
  for (const sign of text.toWellFormed()) if (!hasForbiddenCharacters(sign)) kept += sign
  return kept
}

/** Single spaces, at most one empty line, nothing around. */
function tidied(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/[\t \u00a0]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
