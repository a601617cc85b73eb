import { Link } from 'wouter'
import { useQueryClient } from '@tanstack/react-query'
import { LANGUAGE_NAMES } from '../../../locales/language.ts'
import { publishFaults } from '../../../surveys/definition/publish-faults.ts'
import { languagesOf, questionsOf } from '../../../surveys/definition/questions.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { Confirm } from '../../ui/confirm.tsx'
import { Notice } from '../../ui/notice.tsx'
import { type Survey, usePoints } from '../queries.ts'
import { useSession } from '../session.tsx'
import { useEditorWords } from './editor/words.ts'

/** Where the draft stands, and publishing it after saying what that does. */
export function PublishSurvey({ survey }: { survey: Survey }) {
  const { t } = useLocale()
  const { t: say } = useEditorWords()
  const { may } = useSession()
  const queries = useQueryClient()
  const points = usePoints()
  const { pending, draft, versions, id } = survey
  if (pending.state === 'unchanged') return <Notice kind="plain">{t('draft_published')}</Notice>

  const version = versions.length + 1
  const affected = points.data?.filter((point) => point.survey === id).length ?? 0
  return (
    <Notice kind="warning">
      <p>{pending.state === 'first' ? t('draft_first') : t('draft_changed')}</p>
      {pending.state === 'changed' || publishFaults(draft).length > 0 ? (
        <Link className="button" href={`/ask/${id}/publish`}>
          {say('to_publish')}
        </Link>
      ) : may('survey.publish') ? (
        <Confirm
          action={t('publish')}
          title={t('publish_title', { version })}
          act={async () => {
            await read(
              api.surveys[':id'].publish.$post({
                param: { id },
                query: { revision: String(survey.draftRevision) },
              }),
            )
            await queries.invalidateQueries({ queryKey: ['surveys'] })
          }}
        >
          <ul>
            <li>{t('publish_questions', { count: questionsOf(draft).length })}</li>
            <li>
              {t('publish_languages', {
                languages: languagesOf(draft)
                  .map((each) => LANGUAGE_NAMES[each])
                  .join(', '),
              })}
            </li>
            <li>{t('publish_points', { count: affected })}</li>
            <li>{t('publish_forever')}</li>
          </ul>
        </Confirm>
      ) : (
        <p>{t('publish_not_you')}</p>
      )}
    </Notice>
  )
}
