import { describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import { type View, dashboard } from '../../../reports/dashboard/dashboard.ts'
import type { Document } from '../../../reports/document/blocks.ts'
import { blockContext, renderSection } from '../../../reports/render/html.ts'
import { municipalityInput } from '../../support/municipality-input.ts'

const input = municipalityInput()
const report = annualReport(input, 'en')
const { cube: _, ...rest } = input
const published = {
  input: rest,
  figures: report.figures.map(({ id, indicator }) => ({ figure: id, indicator })),
}
const page = (view: View): Document => {
  const found = dashboard(published, view, 'en')
  if (!found) throw new Error('no such page')
  return found
}
const htmlOf = (document: Document) =>
  document.sections.map((section) => renderSection(section, 2, blockContext(document))).join('')

describe('the public dashboard', () => {
  it('prints figures as the report printed them, under the report’s own ids', () => {
    const { figures } = page({ kind: 'overview' })

    expect(figures.length).toBeGreaterThan(5)
    for (const { id, text, basis } of figures) {
      const printed = report.figures.find((figure) => figure.id === id)
      expect({ id, text, basis }).toEqual({ id, text: printed?.text, basis: printed?.basis })
    }
  })

  it('has a page for every service and provider that the report has a figure of', () => {
    for (const { code } of input.services) {
      expect(page({ kind: 'service', code }).title).toContain('published results')
    }
    expect(dashboard(published, { kind: 'service', code: 'none' }, 'en')).toBeUndefined()
  })

  it('withholds what the report withholds, without its base', () => {
    const hidden = page({ kind: 'overview' }).figures.filter(
      ({ indicator }) => indicator.figure.status === 'withheld',
    )

    expect(hidden.length).toBeGreaterThan(0)
    for (const { text, basis } of hidden) {
      expect(text).toMatch(/^not shown|no answers/)
      expect(basis).toBe('')
    }
  })

  it('says nothing of a change but its size and interval', () => {
    expect(htmlOf(page({ kind: 'overview' }))).not.toMatch(/\b(rose|fell|best|worst)\b/)
  })

  it('says on every page that data are made up', () => {
    expect(page({ kind: 'overview' }).notice).toContain('Made-up')
  })
})
