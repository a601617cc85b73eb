import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { PdfError } from '../../reports/render/pdf.ts'
import { coverageOf } from '../../reports/render/pdf/font-coverage.ts'
import { printableWith } from '../../reports/render/pdf/printable.ts'
import { printFonts } from './fonts.ts'

/** A sheet to be printed: a Typst template, and what it reads. */
export interface PrintJob {
  /** Reads its texts as data, never as markup, from `/data.json`. */
  readonly template: string
  readonly data: unknown
  /** SVG by absolute name: `/code.svg`. */
  readonly pictures: Readonly<Record<string, string>>
}

/**
 * The job as tagged PDF (PDF/UA-1). Equal jobs give equal bytes.
 * @throws {PdfError} on errors and on warnings of the typesetter, as in the printed report
 */
export function typeset({ template, data, pictures }: PrintJob): Uint8Array {
  const fonts = printFonts()
  const printable = printableWith(coverageOf(fonts))
  const json = JSON.stringify(data, (_key, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  )
  // The typesetter reads only below its workspace: an empty folder, gone afterwards.
  const workspace = mkdtempSync(join(tmpdir(), 'meraukla-print-'))
  try {
    const compiler = NodeCompiler.create({
      workspace,
      fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
    })
    compiler.mapShadow(`${workspace}/data.json`, Buffer.from(json))
    for (const [file, svg] of Object.entries(pictures))
      compiler.mapShadow(`${workspace}${file}`, Buffer.from(svg))
    const compiled = compiler.compile({ mainFileContent: template })
    const trouble = compiled.takeDiagnostics() ?? compiled.takeWarnings()
    if (trouble || !compiled.result) {
      throw new PdfError(trouble ? JSON.stringify(trouble.shortDiagnostics) : 'no document')
    }
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } catch (error) {
    if (error instanceof PdfError) throw error
    // Errors of the typesetter may come without a message; what happened then stands in `code`.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new PdfError(error instanceof Error ? error.message || code : String(error))
  } finally {
    rmSync(workspace, { recursive: true, force: true })
  }
}
