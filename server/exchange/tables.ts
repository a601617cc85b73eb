/** One file of answers from elsewhere, taken as a unit. */
export interface ResponseImportTable {
  /** Its responses have the collection point `import:<id>`. */
  id: string
  survey_id: string
  survey_version: number
  file_name: string
  sha256: string
  /** JSON: AnswerMapping. */
  mapping: string
  /** Responses that it stored. */
  stored: number
  /** Rows whose response was stored before. */
  repeated: number
  /** Faulty rows left out with consent. */
  left_out: number
  /** JSON: codes. */
  providers: string
  /** JSON: codes. */
  services: string
  first_day: string
  last_day: string
  /** Officer id or 'command-line'. */
  imported_by: string
  imported_on: string
  undone_by: string | null
  undone_on: string | null
}

/** A mapping kept under a name for the next file of the same kind. */
export interface ImportMappingTable {
  name: string
  kind: 'answers' | 'counts'
  /** JSON */
  mapping: string
  saved_by: string
  saved_on: string
}
