import * as v from 'valibot'
import type { EnteredText } from '../../locales/language.ts'
import { CHANNELS } from '../../surveys/counts/place.ts'

/** Names that every JavaScript object answers to; none of them may be a code. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype))

/** A code of the catalogue: short, stable, fit for file names and addresses. */
export const Code = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/,
    'A code has 1 to 64 letters a–z, digits, dots, colons, hyphens or underscores',
  ),
  v.check((code) => !RESERVED.has(code), 'This word cannot be a code'),
)

const ShortText = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(300))
const LongText = v.nullable(v.pipe(v.string(), v.trim(), v.maxLength(4000)))

/** A name in at least one language. */
export const Name = v.pipe(
  v.object({
    lv: v.optional(ShortText),
    en: v.optional(ShortText),
    ru: v.optional(ShortText),
    uz: v.optional(ShortText),
  }),
  v.check((name) => Object.values(name).some(Boolean), 'A name is needed in at least one language'),
  // Absent languages stay absent, so that a name can be told from an empty one.
  v.transform((name): EnteredText =>
    Object.fromEntries(Object.entries(name).filter(([, text]) => text)),
  ),
)

export const Provider = v.object({
  name: Name,
  kind: v.picklist(['state', 'municipality', 'agency', 'other']),
  sizeGroup: v.optional(LongText, null),
  territory: v.optional(LongText, null),
  successor: v.optional(v.nullable(Code), null),
  validFrom: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  validTo: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
})

export const Centre = v.object({
  provider: Code,
  name: Name,
  type: v.picklist(['local', 'regional', 'national']),
  address: v.optional(LongText, null),
})

export const Service = v.object({
  name: Name,
  /** Who answers for the service. */
  holder: Code,
  description: v.optional(LongText, null),
  fees: v.optional(LongText, null),
  stages: v.optional(LongText, null),
  legalBasis: v.optional(LongText, null),
  cofog: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^\d{2}(\.\d){0,2}$/, 'COFOG, such as 01.3.3'))),
    null,
  ),
  clientCircle: v.optional(
    v.nullable(v.picklist(['anyone', 'natural-person', 'legal-person'])),
    null,
  ),
  territory: v.optional(LongText, null),
})

export const Provision = v.object({
  provider: Code,
  service: Code,
  /** '' where no centre is involved. */
  centre: v.union([v.literal(''), Code]),
  channel: v.picklist(CHANNELS),
})

export type Provider = v.InferOutput<typeof Provider>
export type Centre = v.InferOutput<typeof Centre>
export type Service = v.InferOutput<typeof Service>
export type Provision = v.InferOutput<typeof Provision>
