/** A statistic that exists, or the reason why it does not. Never `NaN`. */
export type Outcome<Value extends object> = Measured<Value> | Withheld

export type Measured<Value extends object> = { readonly status: 'measured' } & Readonly<Value>

export interface Withheld {
  readonly status: 'withheld'
  readonly reason: StatisticReason
  /** The category, stratum or item that the reason is about; '' where it is about all of them. */
  readonly where: string
}

export type StatisticReason =
  /** nobody answered, or every weight is zero */
  | 'no-values'
  /** the formula needs more answers than there are */
  | 'too-few-values'
  /** all answers are the same, so nothing can be said about chance or connection */
  | 'no-variation'
  /** a stratum with one sampled unit: its spread cannot be estimated */
  | 'lonely-unit'
  /** as many strata or coefficients as units */
  | 'no-degrees-of-freedom'
  /** a population category in which nobody answered: it must be merged with a neighbour */
  | 'empty-category'
  /** answers in a category whose population is not given */
  | 'category-without-target'
  /** the margins do not describe one population: their totals differ */
  | 'targets-disagree'
  /** raking or trimming did not reach its margins or limits */
  | 'not-converged'
  /** an explanatory item is a combination of the others */
  | 'collinear'
  /** the question cannot be asked with these inputs, e.g. a sample larger than its population */
  | 'impossible'

export function measured<const Value extends object>(value: Value): Measured<Value> {
  return { status: 'measured', ...value }
}

export function withheld(reason: StatisticReason, where = ''): Withheld {
  return { status: 'withheld', reason, where }
}
