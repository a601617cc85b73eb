import type { Deps } from './context.ts'
import { eraseOldAnswerLinks } from './embedding/service.ts'
import { startExamining } from './integrity/examining.ts'
import { eraseDueNumbers } from './interviews/service.ts'
import { closeRegularly } from './receipts/service.ts'
import { eraseExpired } from './responses/retention.ts'
import { startWorklist } from './worklist/passes.ts'

export type UpkeepDeps = Pick<
  Deps,
  'connection' | 'now' | 'log' | 'points' | 'mailing' | 'publicUrl'
>

export interface Upkeep {
  /** Lets what is under way come to its end. */
  readonly stop: () => Promise<void>
}

/**
 * What a server does by itself beside answering: keeps the promises of how long things are kept,
 * looks for doubtful answers and low ratings, closes days of receipts.
 */
export function startUpkeep(deps: UpkeepDeps): Upkeep {
  const erasing = eraseDaily(deps)
  const parts = [startExamining(deps), startWorklist(deps), closeRegularly(deps)]
  return {
    async stop() {
      clearInterval(erasing)
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}

const DAY_MS = 24 * 60 * 60 * 1000

/** At the start and every day. One failing does not keep the others from being tried. */
function eraseDaily(deps: UpkeepDeps): NodeJS.Timeout {
  const attempt = async (what: string, erase: () => Promise<number | void>) => {
    try {
      const erased = await erase()
      if (erased) deps.log.info({ erased }, `erased ${what}`)
    } catch (error) {
      deps.log.error({ err: error }, `could not erase ${what}`)
    }
  }
  const erase = async () => {
    await attempt('answer addresses past their last day', () => eraseOldAnswerLinks(deps))
    await attempt('responses past their retention', () => eraseExpired(deps, 'server'))
    await attempt('waves of numbers past their last day', () => eraseDueNumbers(deps, 'server'))
  }
  void erase()
  return setInterval(() => void erase(), DAY_MS).unref()
}
