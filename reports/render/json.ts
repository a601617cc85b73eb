import type { Document, DocumentFigure, Section } from '../document/blocks.ts'
import { type Numbering, numberDocument } from '../document/numbering.ts'

/** Changes when a reader of the files would have to change. */
export const REPORT_SCHEMA = 'meraukla/report/1'

/**
 * The whole document as JSON: its blocks as they are (a `figure` refers to `figures` by id), and
 * every figure in long form with unrounded values.
 *
 * In `figures`, `text` and `basis` are what the other formats print; `value`, `lower` and `upper`
 * are numbers in `unit` ('share' 0…1, 'mean5' 1…5, 'net' −1…1) or null where `status` is
 * 'withheld', in which case `reason` says why.
 */
export function renderJson(document: Document): string {
  const numbering = numberDocument(document)
  const { language, title, subtitle, institution, edition, date, notice } = document
  return `${JSON.stringify(
    {
      schema: REPORT_SCHEMA,
      language,
      title,
      subtitle,
      institution,
      edition,
      date,
      notice,
      sections: document.sections.map((section) => numbered(section, numbering)),
      figures: document.figures.map(figureRow),
    },
    null,
    1,
  )}\n`
}

function numbered(section: Section, numbering: Numbering): object {
  const { id, title, kind = 'body', blocks, sections = [] } = section
  return {
    id,
    number: numbering.section(id),
    title,
    kind,
    blocks: blocks.map((block) =>
      block.kind === 'table' || block.kind === 'chart'
        ? { ...block, number: numbering.exhibit(block.id) }
        : block,
    ),
    sections: sections.map((child) => numbered(child, numbering)),
  }
}

/** One figure as a flat row: the same fields whether measured or withheld. */
export function figureRow({ id, label, text, basis, indicator }: DocumentFigure) {
  const { figure, slice, methodology, version, unit, period, band } = indicator
  const isMeasured = figure.status === 'measured'
  const interval = isMeasured ? figure.interval : null
  return {
    id,
    label,
    text,
    basis,
    indicator: indicator.indicator,
    methodology,
    version,
    unit,
    period,
    ...slice,
    status: figure.status,
    reason: isMeasured ? null : figure.reason,
    value: isMeasured ? figure.value : null,
    n: figure.n,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    level: interval?.level ?? null,
    interval: interval?.method ?? null,
    flags: isMeasured ? figure.flags : [],
    band,
  }
}
