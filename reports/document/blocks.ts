import type { Language } from '../../locales/language.ts'
import type { PublicIndicator } from '../disclosure/disclose.ts'

/**
 * A report as data: what it says, not how it looks. Every renderer in `reports/render` reads this
 * and nothing else, so they cannot disagree about a number.
 */
export interface Document {
  readonly language: Language
  readonly title: string
  readonly subtitle: string
  readonly institution: string
  /** 'Edition 1 · prepared 14 March 2026', in the document's language. */
  readonly edition: string
  /** Shown on every page when set, e.g. 'Made-up data. Not about any real body.' */
  readonly notice: string | null
  /** Calendar day, for metadata. */
  readonly date: string
  readonly sections: readonly Section[]
  /** Every figure that the document prints, by id; blocks refer to them. */
  readonly figures: readonly DocumentFigure[]
  /** Fixed words that renderers need: 'Figure', 'Table', 'Contents', 'not shown' … */
  readonly words: DocumentWords
}

export interface DocumentWords {
  readonly contents: string
  readonly chart: string
  readonly table: string
  readonly source: string
  readonly page: string
  readonly dataTable: string
  /** Names the region around a wide table, which can be scrolled sideways. */
  readonly scrollable: string
  /** Why a figure's id is a link: 'all figures, with base and formula'. */
  readonly allFigures: string
  /** Headings of the table under a chart. */
  readonly period: string
  readonly name: string
  readonly value: string
  readonly interval: string
  readonly base: string
  readonly nothingMeasured: string
  /** In place of a share of very few answers. */
  readonly hiddenShare: string
}

export interface Section {
  /** Kebab-case, stable between years, usable as an anchor. */
  readonly id: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sections?: readonly Section[]
  /** Annexes are set in smaller type. */
  readonly kind?: 'summary' | 'body' | 'annex'
}

/** One printed number with its whole meaning. `id` is printed in the margin and the annex. */
export interface DocumentFigure {
  /** 'F12': unique in the document. */
  readonly id: string
  /** The figure as every renderer prints it: '71,3 %' or 'not shown: fewer than 10 answers'. */
  readonly text: string
  /** Base and interval in words: 'n = 1 234; 95 % interval 70,1–72,4 %'. Empty when withheld. */
  readonly basis: string
  /** What it is about: 'Satisfaction index, Use an LPA, 2025'. */
  readonly label: string
  readonly indicator: PublicIndicator
}

/** What a table cell or a run of text holds. */
export type Inline =
  | string
  | { readonly figure: string }
  /** The figure's id itself, in the annex of all figures: where the ids elsewhere lead. */
  | { readonly figureId: string }
  | { readonly strong: string }
  | { readonly code: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | KeyFigures
  | Table
  | Chart
  | {
      readonly kind: 'callout'
      readonly tone: CalloutTone
      readonly title: string
      readonly text: readonly Inline[]
    }

export type CalloutTone = 'note' | 'warning' | 'break'

/** The few large numbers of a summary page. */
export interface KeyFigures {
  readonly kind: 'key-figures'
  readonly items: readonly {
    readonly label: string
    readonly figure: string
    /** 'rose by 2,1 percentage points', 'no certain change' … */
    readonly note: string
    readonly direction: 'up' | 'down' | 'level' | 'none'
  }[]
}

export interface Table {
  readonly kind: 'table'
  readonly id: string
  readonly caption: string
  readonly columns: readonly { readonly title: string; readonly align: 'start' | 'end' }[]
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly Inline[])[]
  readonly note?: string
}

/** A chart: the question as title, the answer in a line under it, the data as a table beside it. */
export interface Chart {
  readonly kind: 'chart'
  readonly id: string
  readonly title: string
  readonly answer: string
  /** Text alternative: what the picture shows, in words. */
  readonly alternative: string
  readonly note?: string
  readonly data: ChartData
}

export type ChartData = TrendChart | DistributionChart | IntervalChart | FunnelChart | MapChart

/** Values over periods with interval whiskers; a break in series leaves a gap and a dashed rule. */
export interface TrendChart {
  readonly type: 'trend'
  readonly unit: 'share' | 'mean5'
  readonly periods: readonly { readonly period: string; readonly label: string }[]
  readonly series: readonly {
    readonly name: string
    /** One per period; null = nothing measured; `hollow` = low reliability. */
    readonly points: readonly (ChartPoint | null)[]
  }[]
  /** The line is cut before this period. */
  readonly breaks: readonly {
    readonly before: string
    readonly reason: string
    /** Name of the one line that is cut; every line when absent. */
    readonly series?: string
  }[]
}

export interface ChartPoint {
  readonly value: number
  readonly lower: number | null
  readonly upper: number | null
  readonly hollow: boolean
  readonly text: string
  /** Id of the figure that the point draws. */
  readonly figure?: string
}

/** A stacked bar of answer shares per row, lowest option first. */
export interface DistributionChart {
  readonly type: 'distribution'
  readonly options: readonly string[]
  readonly rows: readonly {
    readonly name: string
    /** null = so few answers that they are not shown apart; together they are the rest to 1. */
    readonly shares: readonly (number | null)[]
    readonly n: number
  }[]
}

/** A dot with whisker per row: comparison of services or of centres inside a peer group. */
export interface IntervalChart {
  readonly type: 'interval'
  readonly unit: 'share' | 'mean5'
  readonly rows: readonly {
    readonly name: string
    readonly point: ChartPoint | null
    readonly withheld?: string
  }[]
  /** A vertical line, e.g. the institution's own value. */
  readonly reference?: { readonly name: string; readonly value: number }
}

/**
 * Shares of a peer group by number of answers, between the limits of what chance explains: a
 * comparison that is no league table.
 */
export interface FunnelChart {
  readonly type: 'funnel'
  /** The group's own share, in the middle. */
  readonly target: { readonly name: string; readonly value: number }
  /** Innermost limits first; points by ascending n, lower and upper shares in [0, 1]. */
  readonly limits: readonly {
    readonly name: string
    readonly points: readonly {
      readonly n: number
      readonly lower: number
      readonly upper: number
    }[]
  }[]
  readonly points: readonly {
    readonly name: string
    readonly n: number
    readonly point: ChartPoint
    /** 'above the 99.8 % limit', 'within the limits' … */
    readonly place: string
    readonly outside: boolean
  }[]
  readonly axes: { readonly n: string; readonly value: string; readonly place: string }
}

/** What matters and how it stands: points in four fields, numbered as in the key beside it. */
export interface MapChart {
  readonly type: 'map'
  readonly axes: {
    readonly importance: string
    readonly performance: string
    readonly field: string
  }
  /** Where the map is divided, in the units of the points. */
  readonly cut: { readonly importance: number; readonly performance: number }
  /** Names of the fields at the top left, top right, bottom left, bottom right. */
  readonly corners: readonly [string, string, string, string]
  readonly points: readonly {
    readonly name: string
    /** Shares in [0, 1]. */
    readonly importance: ChartPoint
    readonly performance: ChartPoint
    readonly field: string
    /** Drawn with emphasis. */
    readonly first: boolean
  }[]
}

/** Ids of the figures that a chart draws, in the order of drawing. */
export function chartFigures(data: ChartData): string[] {
  return chartPoints(data).flatMap((point) => point?.figure ?? [])
}

function chartPoints(data: ChartData): readonly (ChartPoint | null)[] {
  switch (data.type) {
    case 'trend':
      return data.series.flatMap(({ points }) => points)
    case 'distribution':
      return []
    case 'interval':
      return data.rows.map(({ point }) => point)
    case 'funnel':
      return data.points.map(({ point }) => point)
    case 'map':
      return data.points.flatMap(({ importance, performance }) => [importance, performance])
  }
}
