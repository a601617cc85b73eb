import type { ConditionPlace, StandingQuestion } from './build-condition.ts'
import type { DraftLanguages } from './build-texts.ts'
import type { Recorder } from './recorder.ts'
import type { Source, SourceNote } from './source.ts'

/** A draft while it is made. */
export interface Building {
  readonly source: Source
  readonly recorder: Recorder
  readonly languages: DraftLanguages
  readonly names: ReadonlyMap<string, string>
  readonly nameOf: (code: string) => string
  readonly standing: Map<string, StandingQuestion>
  readonly leftOut: Set<string>
  readonly conditions: ConditionPlace
  /** Texts that stand before the next question. */
  readonly notes: SourceNote[]
  choices: number
}
