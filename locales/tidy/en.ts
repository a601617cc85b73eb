/** Why a file of counts is refused. `{value}` is what the file holds. */
export const en = {
  'missing-column': 'The column {column} is missing',
  'unknown-column': 'There is no column called {column}; the columns are {allowed}',
  'missing-value': 'Row {row}: {column} is empty',
  'not-a-month': 'Row {row}: {column} must be a month such as 2026-03, not “{value}”',
  'not-a-period':
    'Row {row}: {column} must be a month, quarter or year such as 2026-03, 2026-Q1 or 2026, not “{value}”',
  'mixed-periods':
    'Row {row}: {column} is {value} and {other} elsewhere; a file holds periods of one length only',
  'not-a-code':
    'Row {row}: {column} must be a code of at most 64 Latin letters, digits and . _ : - that begins with a letter or digit, not “{value}”',
  'not-listed': 'Row {row}: {column} must be one of {allowed}, not “{value}”',
  'not-an-option':
    'Row {row}: {column} must be a step of the scale such as 4, a code, or na, not “{value}”',
  'not-a-count': 'Row {row}: {column} must be a whole number from 0, not “{value}”',
  'total-too-large': 'Row {row}: the counts together are too large to add up exactly',
  'duplicate-cell': 'Row {row}: the same place, item and option stand in row {first} already',
} as const
