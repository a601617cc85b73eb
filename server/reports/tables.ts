export interface ReportTable {
  id: string
  year: number
  scope_kind: 'all' | 'provider' | 'service'
  /** '' for the whole institution. */
  scope_code: string
  edition: number
  status: 'prepared' | 'published' | 'superseded'
  /** JSON: the frozen input it was made from. */
  input: string
  input_hash: string
  prepared_on: string
  published_on: string | null
}

export interface ReportFileTable {
  report_id: string
  language: string
  format: 'pdf' | 'html' | 'json'
  sha256: string
  bytes: Buffer
}

export interface ReportFigureTable {
  report_id: string
  figure: string
  /** JSON: PublicIndicator. */
  indicator: string
}
