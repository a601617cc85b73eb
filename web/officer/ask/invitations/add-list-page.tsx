import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue } from '../../queries.ts'
import { ListForm } from './list-form.tsx'
import { useInvitationWords } from './words.ts'

/** Bringing a list of people. */
export function AddListPage() {
  const { t } = useInvitationWords()
  const catalogue = useCatalogue()
  return (
    <Page title={t('add_frame')} lead={t('add_frame_lead')}>
      <Loaded query={catalogue}>{(entries) => <ListForm catalogue={entries} />}</Loaded>
    </Page>
  )
}
