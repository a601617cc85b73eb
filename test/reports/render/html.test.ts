import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import type { Block, Document } from '../../../reports/document/blocks.ts'
import { blockContext, renderBlocks, renderHtml, STYLESHEET } from '../../../reports/render/html.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { opgInput } from '../../support/opg-input.ts'

const document = annualReport(municipalityInput(), 'lv')
const html = renderHtml(document)
const all = (pattern: RegExp, text = html) =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '')

describe('the report as a page', () => {
  it('needs nothing from anywhere: no script, file, font or address', () => {
    expect(html).not.toMatch(/<(script|link|img|iframe|object|embed|form)\b/)
    expect(html).not.toMatch(/\b(src|action|data|poster|srcset)=|url\((?!#)|@import/)
    expect(html).not.toMatch(/\son[a-z]+=/)
    expect(all(/\bhref="([^"]*)"/g).every((address) => address.startsWith('#'))).toBe(true)
    expect(
      all(/(https?:\/\/[^\s"<]*)/g).every((address) => address.startsWith('http://www.w3.org/')),
    ).toBe(true)
  })

  it('has one main heading, and never skips a level', () => {
    const levels = all(/<h([1-6])\b/g).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  })

  it('has no id twice and no link into nothing', () => {
    const ids = all(/\sid="([^"]*)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    for (const address of all(/href="#([^"]*)"/g)) expect(ids).toContain(address)
    for (const list of all(/aria-labelledby="([^"]*)"/g))
      for (const id of list.split(' ')) expect(ids).toContain(id)
  })

  it('gives every table a caption, column headers and row headers', () => {
    const tables = all(/<table>(.*?)<\/table>/gs)
    expect(tables.length).toBeGreaterThan(10)
    for (const table of tables) {
      expect(table).toMatch(/^<caption>[^<]+<\/caption><thead>/)
      expect(table).toMatch(/<th scope="col"/)
      for (const row of all(/<tr>(.*?)<\/tr>/g, table.split('<tbody>')[1]))
        expect(row).toMatch(/^<th scope="row"/)
    }
  })

  it('lets wide tables and charts be scrolled by keyboard in a named region', () => {
    const regions = all(/(<div class="scroll[^>]*>)/g)
    expect(regions.length).toBe(all(/(<table>)/g).length + all(/(<svg )/g).length)
    for (const region of regions)
      expect(region).toMatch(/role="region" tabindex="0" aria-label="[^"]+"/)
  })

  it('gives every chart a title, a description and its numbers as a table', () => {
    const figures = all(/<figure (.*?)<\/figure>/gs)
    expect(figures.length).toBeGreaterThan(5)
    for (const figure of figures) {
      expect(figure).toMatch(
        /<svg [^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/,
      )
      expect(figure).toMatch(/<details><summary>[^<]+<\/summary>.*<table>/s)
    }
  })

  it('says that the data are made up, at the top and at the end', () => {
    expect(all(/<p class="notice">([^<]*)/g)).toEqual([document.notice, document.notice])
  })

  it.each(LANGUAGES)('is marked as %s', (language) => {
    const page = renderHtml(annualReport(opgInput(2025), language))
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).not.toMatch(/NaN|undefined|\[object/)
  })

  it('takes what people entered as text, never as markup', () => {
    const evil = '"><script>alert(1)</script>'
    const page = renderHtml({ ...document, title: evil, institution: evil })
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
  })

  it('is dressed by one style sheet, to which another may be added', () => {
    expect(all(/(<style>)/g)).toHaveLength(1)
    expect(renderHtml(document, { extraStyle: '.mine{}' })).toContain('.mine{}</style>')
    expect(STYLESHEET).toContain('@media print')
  })
})

describe('blocks of a page of another kind', () => {
  const empty: Document = { ...document, sections: [], figures: [] }

  it('show the id of a figure without a link where no annex lists it', () => {
    const [figure] = document.figures
    if (!figure) throw new Error('a report has figures')
    const page: Document = { ...empty, figures: [figure] }
    const blocks: Block[] = [{ kind: 'paragraph', text: ['Now ', { figure: figure.id }] }]

    const rendered = renderBlocks(blocks, blockContext(page))
    expect(rendered).toContain('<span class="figure-id">F1</span>')
    expect(rendered).not.toContain('href')
  })

  it('refuse a figure that the document does not hold', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: [{ figure: 'F99' }] }]
    expect(() => renderBlocks(blocks, blockContext(empty))).toThrow(/F99/)
  })
})
