/** PostgreSQL takes 65,535 parameters in one statement, SQLite 32,766. */
const MOST_ROWS = 1000

/** Rows in portions that fit into one statement. */
export function chunks<Row>(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    parts.push(rows.slice(start, start + MOST_ROWS))
  }
  return parts
}
