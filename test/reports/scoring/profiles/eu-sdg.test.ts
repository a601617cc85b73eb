import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  inviteBy,
  statisticsBy,
  transferBy,
} from '../../../../reports/scoring/profiles/eu-sdg/deadlines.ts'
import {
  type ContextTags,
  type KeptFeedback,
  buildTransfer,
  sent,
} from '../../../../reports/scoring/profiles/eu-sdg/transfer.ts'

const TAGS: ContextTags = {
  country: 'LV',
  territory: 'LV006',
  serviceType: 'procedure',
  language: 'lv',
  area: 'B1',
  assistanceService: null,
}
const TRANSMISSION = { id: 'rezekne-2026-03-1', at: '2026-04-02T09:00:00Z' }

const Stars = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))
const Url = v.pipe(v.string(), v.url())

/** Article 10(3) and Annex III: exactly these fields and no others. */
const File = v.strictObject({
  transmissionId: v.string(),
  transmittedAt: v.pipe(v.string(), v.isoTimestamp()),
  period: v.strictObject({
    from: v.pipe(v.string(), v.isoDate()),
    to: v.pipe(v.string(), v.isoDate()),
  }),
  tags: v.strictObject({
    source: v.literal('SDG'),
    country: v.pipe(v.string(), v.length(2)),
    territory: v.nullable(v.string()),
    serviceType: v.picklist(['information', 'procedure', 'assistance']),
    language: v.pipe(v.string(), v.length(2)),
    area: v.nullable(v.string()),
    assistanceService: v.nullable(v.string()),
  }),
  feedback: v.array(
    v.variant('type', [
      v.strictObject({
        type: v.literal('page'),
        found: v.picklist(['yes', 'partly', 'no']),
        page_1_to_5: Stars,
        url: Url,
      }),
      v.strictObject({ type: v.literal('procedure'), ease_1_to_5: Stars, url: Url }),
      v.strictObject({ type: v.literal('assistance'), assistance_1_to_5: Stars, url: Url }),
    ]),
  ),
})

describe('the monthly transfer', () => {
  it('eu-sdg-payload-rule: sends type, rating and address, and keeps the free text here', () => {
    const kept: KeptFeedback = {
      type: 'procedure',
      ease_1_to_5: 4,
      free_text: 'too many steps',
      url: 'https://example.lv/p1',
    }

    expect(Object.keys(sent(kept))).toEqual(['type', 'ease_1_to_5', 'url'])
    expect(JSON.stringify(buildTransfer('2026-03', TAGS, [kept], TRANSMISSION))).not.toContain(
      'too many steps',
    )
  })

  it('holds the month, the tags and the ratings, in exactly the fields of the Regulation', () => {
    const feedback: KeptFeedback[] = [
      {
        type: 'page',
        found: 'partly',
        page_1_to_5: 3,
        url: 'https://example.lv/a',
        free_text: 'x',
      },
      { type: 'procedure', ease_1_to_5: 5, url: 'https://example.lv/p1' },
      { type: 'assistance', assistance_1_to_5: 1, url: 'https://example.lv/help' },
    ]

    const result = buildTransfer('2028-02', TAGS, feedback, TRANSMISSION)

    const file = result.status === 'built' ? v.parse(File, result.file) : undefined
    expect(file?.period).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(file?.feedback).toHaveLength(3)
  })

  it.each([
    [{ ...TAGS, country: 'Latvia' }, 'country'],
    [{ ...TAGS, territory: 'Rēzekne' }, 'territory'],
    [{ ...TAGS, language: 'lav' }, 'language'],
    [{ ...TAGS, assistanceService: 'seven' }, 'assistanceService'],
  ])('is refused for the tags %j', (tags, field) => {
    expect(buildTransfer('2026-03', tags, [], TRANSMISSION)).toMatchObject({
      status: 'refused',
      faults: [{ index: null, field }],
    })
  })

  it.each([
    ['https://example.lv/p1?case=1234', 'url'],
    ['https://example.lv/p1#anna', 'url'],
    ['http://example.lv/p1', 'url'],
  ])('is refused for the address %s, which may name somebody', (url, field) => {
    const feedback: KeptFeedback[] = [{ type: 'procedure', ease_1_to_5: 4, url }]
    expect(buildTransfer('2026-03', TAGS, feedback, TRANSMISSION)).toMatchObject({
      faults: [{ index: 0, field }],
    })
  })

  it('is refused for a rating outside the stars', () => {
    const feedback: KeptFeedback[] = [
      { type: 'assistance', assistance_1_to_5: 6, url: 'https://example.lv/help' },
    ]
    expect(buildTransfer('2026-03', TAGS, feedback, TRANSMISSION).status).toBe('refused')
  })
})

describe('deadlines', () => {
  it('eu-sdg-response-time: the first half of 2025 is sent by 31 August, the second by February', () => {
    expect(statisticsBy('2025-H1')).toBe('2025-08-31')
    expect(statisticsBy('2025-H2')).toBe('2026-02-28')
    expect(() => statisticsBy('2025')).toThrow(/half-year/)
  })

  it('a month is sent within five working days of its end', () => {
    // 31 March 2026 is a Tuesday; Good Friday is 3 April, Easter Monday 6 April
    expect(transferBy('2026-03')).toBe('2026-04-07')
    expect(transferBy('2026-03', new Set(['2026-04-03', '2026-04-06']))).toBe('2026-04-09')
  })

  it('users of assistance are invited within ten working days', () => {
    expect(inviteBy('2026-03-02')).toBe('2026-03-16')
  })

  it('working days leave weekends out, over the end of a leap February', () => {
    // 25 February 2028 is a Friday
    expect(addWorkingDays('2028-02-25', 3)).toBe('2028-03-01')
    expect(addWorkingDays('2028-02-25', 0)).toBe('2028-02-25')
  })
})
