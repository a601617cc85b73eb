/** A row of a case's CSV data set: column name → text; '' is missing. */
export type DataRow = Readonly<Record<string, string>>

/** What a case may read beside its inputs. */
export interface CaseFolder {
  /** Rows of a CSV named relative to the case file. Throws when there is no such file. */
  readonly dataset: (path: string) => readonly DataRow[]
}

/**
 * What a function gave back, under the names that the cases use. A withheld result is
 * `{ defined: false, reason }`, with whatever could be computed beside it.
 */
export type Got = Readonly<Record<string, unknown>>

/** How one function of the contract is run on a case's inputs. */
export interface Adapter {
  /** Parses the inputs with a schema (they come from a file) and calls our function. */
  readonly run: (inputs: unknown, folder: CaseFolder) => Got
  /** Values that must come back whenever a case expects them; others are compared if returned. */
  readonly returns: readonly string[]
  /**
   * Judges a case itself, where agreement is not closeness of numbers.
   * @returns one line for each disagreement
   */
  readonly judge?: (expected: Got, got: Got, inputs: unknown) => readonly string[]
}

/** Adapters by full function name, e.g. 'ci.wilson'. */
export type Family = Readonly<Record<string, Adapter>>
