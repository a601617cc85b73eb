import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Table } from '../../ui/table.tsx'
import type { Catalogue } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'
import { WEBHOOKS, type Webhook } from './queries.ts'
import { useWorklistWords } from './words.ts'

interface WebhookCardProps {
  webhook: Webhook
  catalogue: Catalogue
  showSecret: (secret: string) => void
}

/** One webhook: what it hears, how it goes, and what can be done with it. */
export function WebhookCard({ webhook, catalogue, showSecret }: WebhookCardProps) {
  const { t, day } = useWorklistWords()
  const { named } = useLocale()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const { id, url, events, provider, state, counts, troubled } = webhook
  const param = { id }
  const dead = troubled.filter((each) => each.state === 'dead').map((each) => each.id)

  const then = async (done: Promise<unknown>) => {
    await done
    await queries.invalidateQueries({ queryKey: WEBHOOKS })
  }
  const attempt = async (done: Promise<unknown>) => {
    setProblem(null)
    await then(done).catch(setProblem)
  }
  const renew = async () => {
    const { secret } = await read(api.webhooks[':id'].secret.$post({ param }))
    showSecret(secret)
    window.scrollTo(0, 0)
    await queries.invalidateQueries({ queryKey: WEBHOOKS })
  }
  const next = state === 'on' ? 'off' : 'on'
  return (
    <>
      <h2 className="address">{url}</h2>
      <p>
        <span className={state === 'on' ? 'tag tag-good' : 'tag tag-muted'}>
          {t(`state_${state}`)}
        </span>{' '}
        {events.map((event) => t(`events_${event}`)).join(', ')} ·{' '}
        {provider === null ? t('all_providers') : nameOf(catalogue.providers, provider, named)}
      </p>
      <p className="muted">
        {t('numbers', {
          delivered: counts.delivered,
          waiting: counts.waiting + counts.sending,
          dead: counts.dead,
        })}
      </p>
      {webhook.keyChanged && <Notice kind="warning">{t('key_changed')}</Notice>}
      {webhook.previousUntil !== null && <p className="muted">{t('two_secrets')}</p>}
      {troubled.length > 0 && (
        <Table
          caption={t('missed')}
          columns={[
            { key: 'message', title: t('message') },
            { key: 'state', title: t('filter_state') },
            { key: 'attempts', title: t('attempts'), numeric: true },
            { key: 'why', title: t('last_trouble') },
          ]}
          rows={troubled}
          keyOf={(each) => each.id}
          renderCells={(each) => [
            <>
              {t(`message_${each.event}`)}
              <span className="sub">{day(each.createdOn)}</span>
            </>,
            each.state === 'delivered' ? '' : t(`delivery_${each.state}`),
            String(each.attempts),
            each.trouble === null
              ? ''
              : t(`trouble_${each.trouble}`, { status: each.status ?? '' }),
          ]}
        />
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        {dead.length > 0 && (
          <Button
            className="button button-filled"
            onPress={() =>
              void attempt(
                read(api.webhooks[':id'].resending.$post({ param, json: { deliveries: dead } })),
              )
            }
          >
            {t('resend')}
          </Button>
        )}
        <Button
          className="button"
          onPress={() =>
            void attempt(read(api.webhooks[':id'].state.$put({ param, json: { state: next } })))
          }
        >
          {t(state === 'on' ? 'turn_off' : 'turn_on')}
        </Button>
        <Confirm plain action={t('new_secret')} title={t('new_secret')} act={renew}>
          <p>{t('new_secret_text')}</p>
        </Confirm>
        <Confirm
          plain
          action={t('remove')}
          title={t('remove_title')}
          act={() => then(read(api.webhooks[':id'].$delete({ param })))}
        >
          <p>{t('remove_text')}</p>
        </Confirm>
      </div>
    </>
  )
}
