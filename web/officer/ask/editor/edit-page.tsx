import './editor.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { withPages } from '../../../../surveys/definition/editing/pages.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSession } from '../../session.tsx'
import { afterSaving } from './autosave.ts'
import { Editor } from './editor.tsx'
import { useEditorWords } from './words.ts'

/** The draft as it is at this moment: never from what was read before. */
function useFreshDraft(id: string) {
  return useQuery({
    queryKey: ['survey-draft', id],
    queryFn: async () => {
      await afterSaving(id)
      return read(api.surveys[':id'].$get({ param: { id } }))
    },
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** The questionnaire editor of one survey. */
export function EditPage({ id }: { id: string }) {
  const { t } = useEditorWords()
  const { named, t: say } = useLocale()
  const { may } = useSession()
  const survey = useFreshDraft(id)
  const [opening, setOpening] = useState(0)
  const title = survey.data ? named(survey.data.title, say('untitled')) : say('survey')
  return (
    <Page
      title={t('edit_title', { title })}
      lead={<Link href={`/ask/${id}`}>{t('to_survey')}</Link>}
    >
      {may('survey.edit') ? (
        <Loaded query={survey}>
          {(loaded) => (
            <Editor
              key={opening}
              id={id}
              first={withPages(loaded.draft)}
              revision={loaded.draftRevision}
              published={new Set(loaded.publishedItems)}
              onReload={() => {
                void survey.refetch().then(() => setOpening((count) => count + 1))
              }}
            />
          )}
        </Loaded>
      ) : (
        <Notice kind="plain">{t('edit_not_you')}</Notice>
      )}
    </Page>
  )
}
