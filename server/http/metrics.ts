import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'

/** What operators watch, in the Prometheus text format at `/metrics`. */
export interface Metrics {
  readonly registry: Registry
  readonly responsesStored: Counter
  readonly responsesRepeated: Counter
  readonly responsesRefused: Counter<'reason'>
  readonly commitSize: Histogram
  readonly commitsFailed: Counter
}

export function createMetrics(options: { process?: boolean } = {}): Metrics {
  const registry = new Registry()
  if (options.process) collectDefaultMetrics({ register: registry })
  const registers = [registry]
  new Gauge({ name: 'meraukla_up', help: '1 while the server runs', registers }).set(1)
  return {
    registry,
    responsesStored: new Counter({
      name: 'meraukla_responses_stored_total',
      help: 'Responses stored and counted',
      registers,
    }),
    responsesRepeated: new Counter({
      name: 'meraukla_responses_repeated_total',
      help: 'Responses sent again and already stored',
      registers,
    }),
    responsesRefused: new Counter({
      name: 'meraukla_responses_refused_total',
      help: 'Responses refused, by reason',
      labelNames: ['reason'],
      registers,
    }),
    commitSize: new Histogram({
      name: 'meraukla_commit_responses',
      help: 'Responses in one transaction',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
      registers,
    }),
    commitsFailed: new Counter({
      name: 'meraukla_commits_failed_total',
      help: 'Transactions of responses that failed',
      registers,
    }),
  }
}
