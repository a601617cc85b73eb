import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { annualReport } from '../../reports/annual/annual-report.ts'
import type { Document } from '../../reports/document/blocks.ts'
import { renderHtml } from '../../reports/render/html.ts'
import { renderJson } from '../../reports/render/json.ts'
import { renderPdf } from '../../reports/render/pdf.ts'
import { thawInput } from './frozen-input.ts'
import type { Format, RenderJob, RenderedFile, RenderedReport } from './rendering.ts'

/** The faces that the printed report uses, by the folder and file they are in. */
const FACES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
]

/**
 * Makes the document in each language once and every file from it.
 * @throws {PdfError} when the PDF would not be well-formed
 */
export function makeReport({ input, languages, formats }: RenderJob): RenderedReport {
  const annual = thawInput(input)
  const documents = languages.map((language) => ({
    language,
    document: annualReport(annual, language),
  }))
  const files = documents.flatMap(({ language, document }) =>
    formats.map((format): RenderedFile => {
      return { language, format, bytes: render(document, format) }
    }),
  )
  const [first] = documents
  const figures = (first?.document.figures ?? []).map(({ id, indicator }) => {
    return { figure: id, indicator }
  })
  return { files, figures }
}

function render(document: Document, format: Format): Buffer {
  switch (format) {
    case 'html':
      return Buffer.from(renderHtml(document))
    case 'json':
      return Buffer.from(renderJson(document))
    case 'pdf': {
      // The typesetter reads only below its workspace: an empty folder, gone afterwards.
      const workspace = mkdtempSync(join(tmpdir(), 'meraukla-report-'))
      try {
        return Buffer.from(renderPdf(document, { fonts: readFonts(), workspace }))
      } finally {
        rmSync(workspace, { recursive: true, force: true })
      }
    }
  }
}

let fonts: readonly Uint8Array[] | undefined

function readFonts(): readonly Uint8Array[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
  fonts ??= FACES.map((face) => readFileSync(join(folder, face)))
  return fonts
}
