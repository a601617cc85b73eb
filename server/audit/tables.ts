export interface AuditEventTable {
  seq: number
  /** Instant, ISO 8601. */
  at: string
  /** Officer id, or 'command-line', 'server'. */
  actor: string
  action: string
  subject: string
  /** JSON. */
  details: string
  previous_hash: string
  hash: string
}
