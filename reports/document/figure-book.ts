import type { PublicIndicator } from '../disclosure/disclose.ts'
import type { Indicator } from '../scoring/indicator.ts'
import type { DocumentFigure } from './blocks.ts'

/** How a figure reads in the document's language. */
export interface FigureText {
  readonly label: string
  readonly text: string
  readonly basis: string
}

/** Numbers the figures of one document in the order in which they are first printed. */
export interface FigureBook {
  /**
   * The figure's id, 'F12'; the same indicator, slice and period always get the same one.
   * `inWords` replaces the book's own description when the figure is new.
   */
  readonly idOf: (indicator: PublicIndicator, inWords?: FigureText) => string
  readonly textOf: (id: string) => string
  readonly figures: () => readonly DocumentFigure[]
}

/** A book that puts figures into words with `describe`, once for each of them. */
export function createFigureBook(describe: (indicator: PublicIndicator) => FigureText): FigureBook {
  const byKey = new Map<string, DocumentFigure>()
  const byId = new Map<string, DocumentFigure>()

  return {
    idOf(indicator, inWords) {
      const key = figureKey(indicator)
      const known = byKey.get(key)
      if (known) return known.id
      const figure = { id: `F${byKey.size + 1}`, ...(inWords ?? describe(indicator)), indicator }
      byKey.set(key, figure)
      byId.set(figure.id, figure)
      return figure.id
    },
    textOf(id) {
      const figure = byId.get(id)
      if (!figure) throw new RangeError(`no figure has the id ${id}`)
      return figure.text
    },
    figures: () => [...byId.values()],
  }
}

/** Equal exactly when two indicators say the same thing about the same slice and period. */
export function figureKey({
  indicator,
  methodology,
  version,
  slice,
  period,
}: Pick<Indicator, 'indicator' | 'methodology' | 'version' | 'slice' | 'period'>): string {
  const about = Object.entries(slice).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([indicator, methodology, version, about, period])
}
