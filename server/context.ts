import type { Connection } from './db/open.ts'
import type { PointDirectory } from './distribution/point-directory.ts'
import type { Metrics } from './http/metrics.ts'
import type { Arrivals } from './integrity/arrivals.ts'
import type { Mailing } from './invitations/mailing.ts'
import type { Log } from './log.ts'
import type { GatherReport } from './reports/gathering.ts'
import type { RenderReport } from './reports/rendering.ts'
import type { ResponseIntake } from './responses/intake.ts'
import type { CheckDefinition } from './surveys/definition-check.ts'
import type { Outbound } from './webhooks/outbound.ts'

/** Everything a route or service reaches outside itself, handed in so that tests can replace it. */
export interface Deps {
  readonly connection: Connection
  readonly intake: ResponseIntake
  readonly now: () => Date
  readonly log: Log
  readonly metrics: Metrics
  /** Without a slash at the end. */
  readonly publicUrl: string
  /** Built web pages; null where only the API is served, as in most tests. */
  readonly webFolder: string | null
  /** Gathers what a report is made from, outside the thread that takes responses. */
  readonly gatherReport: GatherReport
  /** Makes the files of a report outside the thread that takes responses. */
  readonly renderReport: RenderReport
  /** Examines an officer's or a file's questionnaire in a process that can be killed. */
  readonly checkDefinition: CheckDefinition
  /** Open collection points and published versions, compiled and kept. */
  readonly points: PointDirectory
  /** Watches for bursts of answers, in memory. */
  readonly arrivals: Arrivals
  /** What the first set-up asks for; null when set-up was done before this start. */
  readonly setUpCode: string | null
  /** Invitations by e-mail; absent where there are none, as in most tests. */
  readonly mailing?: Mailing | undefined
  /** How messages to other systems leave; absent: to public https addresses only. */
  readonly outbound?: Outbound | undefined
}
