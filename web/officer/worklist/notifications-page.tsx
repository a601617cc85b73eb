import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { useCatalogue } from '../queries.ts'
import { useSession } from '../session.tsx'
import { AlertRuleTable } from './alert-rule-table.tsx'
import { DigestForm } from './digest-form.tsx'
import { useAlertRules, useSubscription } from './queries.ts'
import './worklist.css'
import { useWorklistWords } from './words.ts'

/** What an officer is told by mail, and which ratings are low. */
export function NotificationsPage() {
  const { t } = useWorklistWords()
  const { may, officer } = useSession()
  const subscription = useSubscription()
  const rules = useAlertRules()
  const catalogue = useCatalogue()
  return (
    <Page title={t('notifications_title')} lead={t('notifications_lead')}>
      <Loaded query={subscription}>
        {(found) => (
          <>
            {found.canSend ? (
              <p>{t('mails_go_to', { email: found.email })}</p>
            ) : (
              <Notice kind="warning">{t('no_mail')}</Notice>
            )}
            <Loaded query={catalogue}>
              {(names) => <DigestForm subscription={found.subscription} catalogue={names} />}
            </Loaded>
          </>
        )}
      </Loaded>
      <Loaded query={rules}>
        {(found) => (
          <>
            <h2>{t('rules_title')}</h2>
            <p>{t('rules_lead', { upTo: found.upTo })}</p>
            <AlertRuleTable
              rules={found}
              mayEdit={may('worklist.set-rule') && officer.providerId === null}
            />
          </>
        )}
      </Loaded>
    </Page>
  )
}
