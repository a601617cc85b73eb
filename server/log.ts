import { type Logger, pino } from 'pino'

export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>

/**
 * Structured logs on standard output, one JSON object a line. Never an address, a user agent, a
 * query string or an answer: a log kept beside the answers must not tell who gave them.
 */
export function createLog(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
