import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, it } from 'vitest'
import type { Language } from '../../../locales/language.ts'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import type { AnnualInput } from '../../../reports/annual/input.ts'
import { renderHtml } from '../../../reports/render/html.ts'
import { renderJson } from '../../../reports/render/json.ts'
import { renderPdf } from '../../../reports/render/pdf.ts'
import { comparedInput } from '../../support/compared-input.ts'
import { municipalityInput } from '../../support/municipality-input.ts'
import { opgInput } from '../../support/opg-input.ts'
import { readPdf } from '../../support/read-pdf.ts'
import { reportFonts } from '../../support/report-fonts.ts'

const workspace = mkdtempSync(join(tmpdir(), 'meraukla-test-'))
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const Report = v.object({
  figures: v.array(
    v.object({ id: v.string(), label: v.string(), text: v.string(), basis: v.string() }),
  ),
})

const CASES: readonly (readonly [string, AnnualInput, Language])[] = [
  ['a real body in English', opgInput(2026), 'en'],
  ['a made-up municipality in Latvian', municipalityInput(), 'lv'],
  ['a made-up municipality in Russian', municipalityInput(), 'ru'],
  ['a made-up municipality in Uzbek', municipalityInput(), 'uz'],
  ['funnels and drivers in Latvian', comparedInput(), 'lv'],
]

describe.each(CASES)('the formats of %s', (_, input, language) => {
  const document = annualReport(input, language)
  const expected = document.figures.map(({ id, label, text, basis }) => ({
    id,
    label,
    text,
    basis,
  }))

  // In print a withheld figure has a dash, and the reason stands in the wide column.
  const annex = document.figures.map(({ id, label, text, basis, indicator }) =>
    indicator.figure.status === 'withheld'
      ? { id, label, text: '–', basis: text }
      : { id, label, text, basis: basis || '–' },
  )

  it('agree in JSON', () => {
    expect(v.parse(Report, JSON.parse(renderJson(document))).figures).toEqual(expected)
  })

  it('agree in the annex and in every place of the HTML page', () => {
    const html = renderHtml(document)
    const rows = [...html.matchAll(/<tr><th[^>]*><span id="(F\d+)">F\d+<\/span><\/th>(.*?)<\/tr>/g)]
    const listed = rows.map(([, id, cells = '']) => {
      const [label, text, basis] = [...cells.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(
        ([, cell = '']) => unescape(cell),
      )
      return { id, label, text, basis }
    })
    expect(listed).toEqual(annex)

    const printed = [
      ...html.matchAll(
        /<span class="value" title="([^"]*)">([^<]*)<\/span> <a class="figure-id" href="#(F\d+)"/g,
      ),
    ]
    expect(printed.length).toBeGreaterThan(expected.length / 2)
    const byId = new Map(expected.map((figure) => [figure.id, figure]))
    for (const [, basis = '', text = '', id = ''] of printed) {
      expect({ id, text: unescape(text), basis: unescape(basis) }).toEqual({
        id,
        text: byId.get(id)?.text,
        basis: byId.get(id)?.basis,
      })
    }
  })

  it('agree in the annex of the PDF', async () => {
    const pdf = await readPdf(renderPdf(document, { fonts: reportFonts(), workspace }))
    const all = squeeze(pdf.pages.flatMap(({ texts }) => texts).join(''))
    const missing = annex.filter(
      ({ id, label, text, basis }) => !all.includes(squeeze(`${id}${label}${text}${basis}`)),
    )
    expect(missing).toEqual([])
  })
})

/** Lines are broken differently in print; letters and digits are the same. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

function unescape(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
