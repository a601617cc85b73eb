/**
 * How large a questionnaire may be. Each limit stands against a measured way to keep a survey
 * library busy for seconds or exhaust its memory; real questionnaires stay far below all of them.
 */
export const LIMITS = {
  /** Characters of the definition as JSON. */
  size: 512 * 1024,
  depth: 32,
  questions: 300,
  choicesPerQuestion: 500,
  choicesInAll: 5000,
  matrixCells: 1000,
  tableColumns: 20,
  tableRows: 50,
  /** Steps of a rating, which is also the longest scale that counts are kept as. */
  ratingSteps: 20,
  conditionLength: 1000,
  conditionOperators: 50,
  conditionDepth: 20,
  textLength: 2000,
  /** Longest single-line and longest free answer, in UTF-16 units, when the author sets none. */
  answerLine: 500,
  answerText: 4000,
} as const
