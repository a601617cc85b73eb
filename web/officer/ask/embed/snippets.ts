import { embeddingWording } from '../../../../locales/embedding/index.ts'
import type { Language } from '../../../../locales/language.ts'

export interface SnippetInput {
  /** 'https://meraukla.example.lv/s/abc' */
  readonly address: string
  /** 'https://meraukla.example.lv/embed/abc' */
  readonly frameAddress: string
  readonly script: { readonly address: string; readonly integrity: string }
  /** Of the questionnaire; null: the visitor's own. */
  readonly language: Language | null
  /** Of the words around it. */
  readonly words: Language
  readonly serviceName: string
}

/** What the questionnaire may do in its frame: send a form, run its own scripts from its own origin. */
const SANDBOX = 'allow-forms allow-scripts allow-same-origin'

/** A link, for a page without any script. */
export function linkCode(input: SnippetInput): string {
  return anchor(input, embeddingWording(input.words).t('rate'))
}

/**
 * The questionnaire in the page itself, with a link for whoever does not see it, and the script that
 * makes the frame as high as the questions.
 */
export function blockCode(input: SnippetInput): string {
  const { t } = embeddingWording(input.words)
  const frame = tag('iframe', {
    'data-meraukla': 'block',
    src: input.frameAddress + queryOf(input),
    title: t('frame_title', { service: input.serviceName }),
    width: '100%',
    height: '900',
    sandbox: SANDBOX,
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
  })
  return [`${frame}</iframe>`, `<p>${anchor(input, t('open_alone'))}</p>`, scriptCode(input)].join(
    '\n',
  )
}

/** A link that the script makes a button of. */
export function buttonCode(input: SnippetInput): string {
  const words = embeddingWording(input.words).t('rate')
  return [anchor(input, words, { 'data-meraukla': 'button' }), scriptCode(input)].join('\n')
}

/** What a content security policy of the other site has to allow. */
export function policyOf({ address }: SnippetInput): string {
  const { origin } = new URL(address)
  return `script-src ${origin}; frame-src ${origin}`
}

/** The call of a transaction system, for a terminal. */
export function callCode(linksAddress: string, language: Language | null): string {
  const wishes = JSON.stringify({ ...(language && { language }), validDays: 14 })
  return `curl -X POST ${linksAddress} \\
  -H 'Authorization: Bearer mk_…' \\
  -H 'Content-Type: application/json' \\
  -H 'Idempotency-Key: T-2026-000123' \\
  -d '${wishes}'`
}

/** '?lang=lv', or '' for the visitor's own language. */
export function queryOf({ language }: Pick<SnippetInput, 'language'>): string {
  return language === null ? '' : `?lang=${language}`
}

function anchor(
  input: SnippetInput,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const { address, language, words } = input
  const lang = words === 'uz' ? 'uz-Latn' : words
  const open = tag('a', {
    ...attributes,
    href: address + queryOf(input),
    lang,
    ...(language && { hreflang: lang }),
  })
  return `${open}${escaped(text)}</a>`
}

function scriptCode({ script }: SnippetInput): string {
  const { address: src, integrity } = script
  return `${tag('script', { src, integrity, crossorigin: 'anonymous' }).slice(0, -1)} async></script>`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return `<${name}${written.join('')}>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
