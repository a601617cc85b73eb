import { useQueryClient } from '@tanstack/react-query'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import type { Point } from '../queries.ts'
import { useSession } from '../session.tsx'
import { dayBefore, pointState } from './point-state.ts'

/** Closes an open point now, after asking; opens a closed one again. */
export function ClosePoint({ point }: { point: Point }) {
  const { t } = useLocale()
  const { today } = useSession()
  const queries = useQueryClient()
  const { code, label } = point
  const setLastDay = async (closesOn: string | null) => {
    const call = api['collection-points'][':code']['closing-day']
    await read(call.$put({ param: { code }, json: { closesOn } }))
    await queries.invalidateQueries({ queryKey: ['points'] })
  }
  const closed = pointState(point, today) === 'closed'
  return (
    <Confirm
      plain
      action={closed ? t('reopen') : t('close_point')}
      title={t(closed ? 'reopen_title' : 'close_title', { name: label || code })}
      act={() => setLastDay(closed ? null : dayBefore(today))}
    >
      <p>{closed ? t('reopen_text') : t('close_text')}</p>
    </Confirm>
  )
}
