import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import { REPORT_SCHEMA, renderJson } from '../../../reports/render/json.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { opgInput } from '../../support/opg-input.ts'

const Figure = v.object({
  id: v.string(),
  indicator: v.string(),
  period: v.string(),
  service: v.optional(v.string()),
  status: v.picklist(['measured', 'withheld']),
  reason: v.nullable(v.string()),
  value: v.nullable(v.number()),
  n: v.nullable(v.number()),
  lower: v.nullable(v.number()),
  upper: v.nullable(v.number()),
})
const Report = v.object({
  schema: v.string(),
  sections: v.array(v.object({ id: v.string(), number: v.string() })),
  figures: v.array(Figure),
})
const read = (...input: Parameters<typeof annualReport>) =>
  v.parse(Report, JSON.parse(renderJson(annualReport(...input))))

describe('the report as JSON', () => {
  it('names its schema, which readers hold on to', () => {
    expect(REPORT_SCHEMA).toBe('meraukla/report/1')
    expect(read(opgInput(2025), 'en').schema).toBe(REPORT_SCHEMA)
  })

  it('carries unrounded values with their bases', () => {
    const year = read(opgInput(2025), 'en').figures.find(
      ({ indicator, period, service }) =>
        indicator === 'satisfaction-index' && period === '2025' && service === undefined,
    )
    // 4901, 5263, 17469, 71660, 139657 in exact fractions
    expect(year?.value).toBeCloseTo(0.8514427704540699, 14)
    expect(year?.n).toBe(238_950)
  })

  it('carries a reason and no number where a figure is withheld', () => {
    const hidden = read(municipalityInput(), 'en').figures.filter(
      ({ status }) => status === 'withheld',
    )
    expect(hidden.length).toBeGreaterThan(0)
    for (const { value, lower, upper, n, reason } of hidden) {
      expect([value, lower, upper]).toEqual([null, null, null])
      expect(n ?? 0).toBe(0)
      expect(reason).not.toBeNull()
    }
  })

  it('is the same in every language but for its words', () => {
    const values = (language: 'lv' | 'uz') =>
      read(municipalityInput(), language).figures.map(({ id, value, n }) => ({ id, value, n }))
    expect(values('lv')).toEqual(values('uz'))
  })
})
