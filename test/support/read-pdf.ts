import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PdfPage {
  /** Texts in the order of the file, which is the order of reading. */
  readonly texts: readonly string[]
  /** Roles of the structure tree, outermost first: 'Document', 'H1', 'Table' … */
  readonly roles: readonly string[]
  /** Text alternatives of the pictures. */
  readonly alternatives: readonly string[]
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[]
  readonly title: unknown
  readonly language: unknown
  readonly tagged: boolean
  /** The part of PDF/UA that the file claims to follow. */
  readonly uaPart: unknown
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
}

/** Reads a PDF with another program than the one that made it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  try {
    const { info, metadata } = await pdf.getMetadata()
    const mark = await pdf.getMarkInfo()
    const pages: PdfPage[] = []
    const fonts = new Map<string, { name: string; embedded: boolean }>()
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(pdf, number))
      for (const font of await fontsOf(pdf, number)) fonts.set(font.name, font)
    }
    return {
      pages,
      title: field(info, 'Title'),
      language: field(info, 'Language'),
      tagged: mark?.Marked === true,
      uaPart: metadata?.get('pdfuaid:part'),
      fonts: [...fonts.values()],
    }
  } finally {
    await task.destroy()
  }
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const roles: string[] = []
  const alternatives: string[] = []
  const visit = (node: unknown): void => {
    const role = field(node, 'role')
    if (typeof role === 'string') roles.push(role)
    const alternative = field(node, 'alt')
    if (typeof alternative === 'string') alternatives.push(alternative)
    const children = field(node, 'children')
    if (Array.isArray(children)) for (const child of children) visit(child)
  }
  visit(await page.getStructTree())
  return {
    texts: items.flatMap((item) => ('str' in item ? [item.str] : [])),
    roles,
    alternatives,
  }
}

async function fontsOf(pdf: PDFDocumentProxy, number: number) {
  const page = await pdf.getPage(number)
  await page.getOperatorList()
  const { styles } = await page.getTextContent()
  return Object.keys(styles).map((key) => {
    const font: unknown = page.commonObjs.get(key)
    return { name: String(field(font, 'name')), embedded: field(font, 'missingFile') !== true }
  })
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const found: unknown = Reflect.get(value, name)
  return found
}
