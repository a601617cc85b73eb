import { Button } from 'react-aria-components'
import { FirstButton } from './first-button.tsx'
import { useInterviewWords } from './words.ts'

interface BreakOffProps {
  asked: number
  answered: number
  busy: boolean
  /** The answers were sent and may be stored: there is no other way any more. */
  isSent: boolean
  onStore: () => void
  onRefuse: () => void
  onAgree: () => void
  onGoOn: () => void
}

/** What the person wants who stops before the end. */
export function BreakOff(props: BreakOffProps) {
  const { asked, answered, busy, isSent, onStore, onRefuse, onAgree, onGoOn } = props
  const { t } = useInterviewWords()
  return (
    <section aria-labelledby="break-off">
      <h2 id="break-off">{t('break_off_title')}</h2>
      <p>{t('break_off_so_far', { answered, asked })}</p>
      <div className="actions">
        <FirstButton isDisabled={busy} onPress={onStore}>
          {t(isSent ? 'store_again' : answered === 0 ? 'record' : 'break_off_store')}
        </FirstButton>
        {!isSent && (
          <>
            <Button className="button" isDisabled={busy} onPress={onAgree}>
              {t('break_off_later')}
            </Button>
            <Button className="button" isDisabled={busy} onPress={onRefuse}>
              {t('break_off_refuse')}
            </Button>
            <Button className="button" isDisabled={busy} onPress={onGoOn}>
              {t('break_off_go_on')}
            </Button>
          </>
        )}
      </div>
      <p className="muted">{t('break_off_later_hint')}</p>
    </section>
  )
}
