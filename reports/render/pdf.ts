import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { Document } from '../document/blocks.ts'
import { coverageOf } from './pdf/font-coverage.ts'
import { printData } from './pdf/print-data.ts'
import { printableWith } from './pdf/printable.ts'
import { TEMPLATE } from './pdf/template.ts'

/** What the renderer may not fetch itself. */
export interface PdfResources {
  /** Source Sans 3 as TrueType: regular, italic, semibold and semibold italic. */
  readonly fonts: readonly Uint8Array[]
  /** Absolute path of an empty folder; nothing is written there. */
  readonly workspace: string
}

/** The printed report could not be made; the message names what the typesetter said. */
export class PdfError extends Error {
  override name = 'PdfError'
}

/**
 * The document as tagged PDF (PDF/UA-1), A4. The same document and fonts give the same bytes.
 * @throws {PdfError} on errors and on warnings of the typesetter: a missing font is only a warning
 *   to it, and would be printed in another one
 */
export function renderPdf(document: Document, { fonts, workspace }: PdfResources): Uint8Array {
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: fonts.map((font) => Buffer.from(font)) }],
  })
  const { json, pictures } = printData(document, printableWith(coverageOf(fonts)))
  compiler.mapShadow(`${workspace}/report.json`, Buffer.from(json))
  for (const [file, svg] of pictures) compiler.mapShadow(`${workspace}${file}`, Buffer.from(svg))

  const compiled = compiler.compile({ mainFileContent: TEMPLATE })
  const trouble = compiled.takeDiagnostics() ?? compiled.takeWarnings()
  if (trouble || !compiled.result) throw new PdfError(messageOf(trouble))
  try {
    return new Uint8Array(compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }))
  } catch (error) {
    throw new PdfError(error instanceof Error ? error.message || codeOf(error) : String(error))
  } finally {
    compiler.evictCache(0)
  }
}

function messageOf(trouble: NodeError | null): string {
  if (!trouble) return 'the typesetter made no document'
  return JSON.stringify(trouble.shortDiagnostics)
}

/** Errors of the typesetter may come without a message; what happened then stands in `code`. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}
