import { useState } from 'react'
import { Button } from 'react-aria-components'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue } from '../queries.ts'
import { AddWebhook } from './add-webhook.tsx'
import { useWebhooks } from './queries.ts'
import { WebhookCard } from './webhook-card.tsx'
import './worklist.css'
import { useWorklistWords } from './words.ts'

/** Other systems that are told what happens, and what they missed. */
export function WebhooksPage() {
  const { t } = useWorklistWords()
  const webhooks = useWebhooks()
  const catalogue = useCatalogue()
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <Page title={t('webhooks_title')} lead={t('webhooks_lead')}>
      {secret !== null && (
        <Notice kind="good" live>
          <h2>{t('secret_title')}</h2>
          <p>{t('secret_text')}</p>
          <code className="secret">{secret}</code>
          <Button className="button" onPress={() => setSecret(null)}>
            {t('secret_kept')}
          </Button>
        </Notice>
      )}
      <Loaded query={catalogue}>
        {(names) => (
          <Loaded query={webhooks}>
            {(all) => (
              <>
                {all.length === 0 && <Empty>{t('webhooks_empty')}</Empty>}
                <ul className="worklist">
                  {all.map((webhook) => (
                    <li key={webhook.id} className="card">
                      <WebhookCard webhook={webhook} catalogue={names} showSecret={setSecret} />
                    </li>
                  ))}
                </ul>
                <h2>{t('add_webhook')}</h2>
                <AddWebhook key={all.length} catalogue={names} showSecret={setSecret} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  )
}
