import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assert, property, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import type { Document } from '../../../reports/document/blocks.ts'
import { coverageOf } from '../../../reports/render/pdf/font-coverage.ts'
import { printableWith } from '../../../reports/render/pdf/printable.ts'
import { PdfError, renderPdf } from '../../../reports/render/pdf.ts'
import { columnWeights, idRanges } from '../../../reports/render/pdf/print-data.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { type ReadPdf, readPdf } from '../../support/read-pdf.ts'
import { reportFonts } from '../../support/report-fonts.ts'

const workspace = mkdtempSync(join(tmpdir(), 'meraukla-test-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const document = annualReport(municipalityInput(), 'lv')
const render = (what: Document) => renderPdf(what, { fonts: reportFonts(), workspace })

describe('the printed report', () => {
  let bytes: Uint8Array
  let pdf: ReadPdf
  beforeAll(async () => {
    bytes = render(document)
    pdf = await readPdf(bytes)
  })

  it('is a tagged PDF/UA-1 with title and language', () => {
    expect(pdf).toMatchObject({
      tagged: true,
      uaPart: '1',
      language: 'lv',
      title: 'Pakalpojumu kvalitātes gada pārskats. Lietotāju apmierinātība 2025.\u00a0gadā',
    })
  })

  it('carries its fonts, and no other than Source Sans 3', () => {
    expect(pdf.fonts.length).toBeGreaterThan(0)
    for (const font of pdf.fonts)
      expect(font).toEqual({ name: expect.stringMatching(/SourceSans3/), embedded: true })
  })

  it('has headings, real tables with header cells, and pictures with a text alternative', () => {
    const roles = pdf.pages.flatMap((page) => page.roles)
    for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure', 'Caption', 'L', 'TOC', 'Link'])
      expect(roles).toContain(role)
    const alternatives = pdf.pages.flatMap((page) => page.alternatives)
    expect(alternatives.length).toBe(roles.filter((role) => role === 'Figure').length)
    expect(alternatives.every((text) => text.length > 40)).toBe(true)
  })

  it('says on every page that the data are made up', () => {
    for (const { texts } of pdf.pages) expect(texts.join('')).toContain('Izdomāti dati')
  })

  it('has no empty page', () => {
    for (const { texts } of pdf.pages) expect(texts.join('').length).toBeGreaterThan(120)
  })

  it('is the same to the last byte when made again', () => {
    expect(Buffer.from(render(document)).equals(Buffer.from(bytes))).toBe(true)
  })

  it('writes nothing into its workspace', () => {
    expect(readdirSync(workspace)).toEqual([])
  })
})

describe('renderPdf', () => {
  it('refuses to print in another font when its own is missing', () => {
    expect(() => renderPdf(document, { fonts: [], workspace })).toThrow(PdfError)
  })

  it('prints what people entered as text, never as markup or code', async () => {
    const evil = '#panic("x") $a^2$ *bold* _it_ `raw` @ref <label> \\ // /*'
    const [first] = document.sections
    if (!first) throw new Error('a report has sections')
    const pdf = await readPdf(
      render({
        ...document,
        institution: evil,
        sections: [{ ...first, title: evil, blocks: [{ kind: 'paragraph', text: [evil] }] }],
      }),
    )
    const printed = pdf.pages
      .flatMap(({ texts }) => texts)
      .join('')
      .replaceAll(/\s/g, '')
    expect(printed.split(evil.replaceAll(/\s/g, '')).length - 1).toBeGreaterThanOrEqual(3)
  })
})

describe('what the fonts cannot show', () => {
  const covered = coverageOf(reportFonts())
  const printable = printableWith(covered)

  it.each(['Liepkalnes novads: āčēģīķļņšūž', 'Ёлки, «№ 5»', 'oʻ gʻ ʼ', '70 % ± 2, ≥ 10 → ✓ c₁'])(
    'is nothing of our languages: %s',
    (text) => {
      expect(printable(text)).toBe(text)
    },
  )

  it.each([
    { text: 'Home 🏠', printed: 'Home ?', because: 'an emoji has no plain form' },
    { text: '中文', printed: '??', because: 'nor has another script' },
    { text: 'ｗｉｄｅ', printed: 'wide', because: 'these have one' },
    { text: '＜b＞＆', printed: '?b??', because: 'plain forms never become markup' },
    { text: 'a\u0000b\u2060c', printed: 'abc', because: 'nobody sees these' },
    { text: 'x\ud800', printed: 'x?', because: 'half a character is none' },
  ])('is replaced: $because', ({ text, printed }) => {
    expect(printable(text)).toBe(printed)
  })

  it('never stops a report from being printed', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        for (const character of printable(text))
          expect(covered(character) || '\n\tᵢ'.includes(character)).toBe(true)
      }),
    )
  })
})

describe('idRanges', () => {
  it.each([
    { ids: ['F3', 'F4', 'F5', 'F9'], text: 'F3–F5, F9' },
    { ids: ['F2', 'F1'], text: 'F1, F2' },
    { ids: ['F7', 'F7'], text: 'F7' },
    { ids: [], text: '' },
  ])('writes $ids as "$text"', ({ ids, text }) => {
    expect(idRanges(ids)).toBe(text)
  })
})

describe('columnWeights', () => {
  const column = (title: string) => ({ title, align: 'start' }) as const

  it('gives columns what their longest cells need while there is room', () => {
    const weights = columnWeights(
      { columns: [column('Service'), column('n')], rows: [['Declaring residence', '120']] },
      { figures: new Map() },
      'body',
    )
    expect(weights).toEqual([21, 5]) // 19 and 3 characters, and a gutter of 2 each
  })

  it('keeps words whole where there is not', () => {
    const long = 'word '.repeat(40).trim()
    const columns = Array.from({ length: 5 }, () => column('Heading'))
    const [first = 0, ...others] = columnWeights(
      { columns, rows: [[long, long, long, long, 'unbreakableunbreakable']] },
      { figures: new Map() },
      'body',
    )
    expect(others.at(-1)).toBeGreaterThanOrEqual('unbreakableunbreakable'.length)
    expect(first).toBeGreaterThanOrEqual('Heading'.length)
  })
})
