/*
 * The monthly transfer of user feedback to the Commission's common tool: Regulation (EU) 2020/1121,
 * Article 10 and Annex III. Questions and ratings only; free text stays with the authority.
 */

/** Where and about what feedback was given. */
export interface ContextTags {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** NUTS or LAU code; null for a service of the whole country. */
  readonly territory: string | null
  readonly serviceType: (typeof SERVICE_TYPES)[number]
  /** ISO 639-1. */
  readonly language: string
  /** Area of Annex I of Regulation (EU) 2018/1724, e.g. 'B1'; null where it has none. */
  readonly area: string | null
  /** Assistance service of Annex III of that Regulation, e.g. '3'; null for other feedback. */
  readonly assistanceService: string | null
}

export const SERVICE_TYPES = ['information', 'procedure', 'assistance'] as const

/** One piece of feedback as it is kept here, free text included. */
export type KeptFeedback = {
  readonly url: string
  readonly free_text?: string
} & (
  | { readonly type: 'page'; readonly found: Found; readonly page_1_to_5: number }
  | { readonly type: 'procedure'; readonly ease_1_to_5: number }
  | { readonly type: 'assistance'; readonly assistance_1_to_5: number }
)

export const FOUND = ['yes', 'partly', 'no'] as const
export type Found = (typeof FOUND)[number]

/** The same as it is sent. */
export type SentFeedback =
  | {
      readonly type: 'page'
      readonly found: Found
      readonly page_1_to_5: number
      readonly url: string
    }
  | { readonly type: 'procedure'; readonly ease_1_to_5: number; readonly url: string }
  | { readonly type: 'assistance'; readonly assistance_1_to_5: number; readonly url: string }

/** One file: a calendar month of one set of tags. */
export interface TransferFile {
  /** Unique; a correction carries the id of the file that it replaces. */
  readonly transmissionId: string
  /** UTC, ISO 8601. */
  readonly transmittedAt: string
  readonly period: { readonly from: string; readonly to: string }
  readonly tags: { readonly source: 'SDG' } & ContextTags
  readonly feedback: readonly SentFeedback[]
}

export interface TransferFault {
  /** Index of the piece of feedback; null for the file itself. */
  readonly index: number | null
  readonly field: string
  readonly value: string
}

export type TransferResult =
  | { readonly status: 'built'; readonly file: TransferFile }
  | { readonly status: 'refused'; readonly faults: readonly TransferFault[] }

/**
 * Builds the file of a month. Only the fields of Annex III are copied, one by one, so that nothing
 * else, and no free text, can ever be in it.
 *
 * @param month '2026-03'
 * @param transmission the id and the UTC instant, which the caller makes
 * @returns refused with every fault where a code, rating or address is not what the Regulation asks
 *   for: a faulty file is not sent in part
 */
export function buildTransfer(
  month: string,
  tags: ContextTags,
  feedback: readonly KeptFeedback[],
  transmission: { readonly id: string; readonly at: string },
): TransferResult {
  const file: TransferFile = {
    transmissionId: transmission.id,
    transmittedAt: transmission.at,
    period: monthLimits(month),
    tags: {
      source: 'SDG',
      country: tags.country,
      territory: tags.territory,
      serviceType: tags.serviceType,
      language: tags.language,
      area: tags.area,
      assistanceService: tags.assistanceService,
    },
    feedback: feedback.map((each) => sent(each)),
  }
  const faults = transferFaults(file)
  return faults.length > 0 ? { status: 'refused', faults } : { status: 'built', file }
}

/** The fields of a piece of feedback that leave the authority. */
export function sent(feedback: KeptFeedback): SentFeedback {
  const { url } = feedback
  switch (feedback.type) {
    case 'page':
      return { type: 'page', found: feedback.found, page_1_to_5: feedback.page_1_to_5, url }
    case 'procedure':
      return { type: 'procedure', ease_1_to_5: feedback.ease_1_to_5, url }
    case 'assistance':
      return { type: 'assistance', assistance_1_to_5: feedback.assistance_1_to_5, url }
  }
}

/** Everything in a file that the receiving side would refuse. */
export function transferFaults(file: TransferFile): TransferFault[] {
  const { tags, period } = file
  const checks: [field: string, value: string, fits: boolean][] = [
    ['transmissionId', file.transmissionId, /^[A-Za-z0-9-]{8,64}$/.test(file.transmissionId)],
    ['transmittedAt', file.transmittedAt, UTC.test(file.transmittedAt)],
    ['period', period.from, /^\d{4}-(0[1-9]|1[0-2])-01$/.test(period.from)],
    ['country', tags.country, /^[A-Z]{2}$/.test(tags.country)],
    ['territory', tags.territory ?? '', tags.territory === null || TERRITORY.test(tags.territory)],
    ['serviceType', tags.serviceType, SERVICE_TYPES.includes(tags.serviceType)],
    ['language', tags.language, /^[a-z]{2}$/.test(tags.language)],
    ['area', tags.area ?? '', tags.area === null || /^[A-Z]{1,2}\d?$/.test(tags.area)],
    [
      'assistanceService',
      tags.assistanceService ?? '',
      tags.assistanceService === null || /^\d$/.test(tags.assistanceService),
    ],
  ]
  return [
    ...checks
      .filter(([, , fits]) => !fits)
      .map(([field, value]) => ({ index: null, field, value })),
    ...file.feedback.flatMap((each, index) =>
      feedbackFaults(each).map(([field, value]) => ({ index, field, value })),
    ),
  ]
}

function feedbackFaults(feedback: SentFeedback): [field: string, value: string][] {
  const faults: [string, string][] = []
  const rating = (field: string, value: number) => {
    if (!Number.isInteger(value) || value < 1 || value > 5) faults.push([field, String(value)])
  }
  if (feedback.type === 'page') {
    rating('page_1_to_5', feedback.page_1_to_5)
    if (!FOUND.includes(feedback.found)) faults.push(['found', feedback.found])
  } else if (feedback.type === 'procedure') rating('ease_1_to_5', feedback.ease_1_to_5)
  else rating('assistance_1_to_5', feedback.assistance_1_to_5)
  if (!isPageAddress(feedback.url)) faults.push(['url', feedback.url])
  return faults
}

/** An address of a page and of nobody: a query, a fragment or a login may name the person. */
function isPageAddress(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, search, hash, username, password } = new URL(url)
  return protocol === 'https:' && search + hash + username + password === ''
}

const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/
const TERRITORY = /^([A-Z]{2}[A-Z0-9]{1,3}|LAU-[A-Za-z0-9]{1,13})$/

function monthLimits(month: string): { from: string; to: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${String(last).padStart(2, '0')}` }
}
