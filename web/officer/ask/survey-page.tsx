import { Suspense, lazy, useState } from 'react'
import { Button } from 'react-aria-components'
import { Link } from 'wouter'
import { useLocale } from '../../locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { type Survey, useSurvey } from '../queries.ts'
import { useSession } from '../session.tsx'
import { useEditorWords } from './editor/words.ts'
import { ExportQuestionnaire } from './export-questionnaire.tsx'
import { PublishSurvey } from './publish-survey.tsx'
import { QuestionTable } from './question-table.tsx'
import { VersionTable } from './version-table.tsx'

const SurveyPreview = lazy(async () => {
  const { SurveyPreview: component } = await import('./survey-preview.tsx')
  return { default: component }
})

/** One survey: what it asks, its versions, publishing and a preview. */
export function SurveyPage({ id }: { id: string }) {
  const { t, named } = useLocale()
  const survey = useSurvey(id)
  const title = survey.data ? named(survey.data.title, t('untitled')) : t('survey')
  return (
    <Page title={title}>
      <Loaded query={survey}>{(loaded) => <SurveyDetails survey={loaded} />}</Loaded>
    </Page>
  )
}

function SurveyDetails({ survey }: { survey: Survey }) {
  const { t } = useLocale()
  const { t: say } = useEditorWords()
  const { may } = useSession()
  const [preview, setPreview] = useState(false)
  return (
    <>
      <p>
        {t(`audience_${survey.audience}`)} ·{' '}
        {survey.versions.length === 0
          ? t('never_published')
          : t('versions_count', { count: survey.versions.length })}
      </p>
      <PublishSurvey survey={survey} />
      {survey.versions.length > 0 && (
        <p>
          <Link className="button" href={`/points/add?survey=${survey.id}`}>
            {t('add_point')}
          </Link>{' '}
          <Link className="button" href={`/questions?survey=${survey.id}`}>
            {t('questions_title')}
          </Link>
        </p>
      )}
      {may('survey.edit') && (
        <p className="survey-links">
          <Link className="button" href={`/ask/${survey.id}/edit`}>
            {say('edit_draft')}
          </Link>{' '}
          <Link className="button" href={`/ask/${survey.id}/translate`}>
            {say('to_translation')}
          </Link>
        </p>
      )}
      <h2>{t('questions')}</h2>
      <QuestionTable definition={survey.draft} />
      <h2>{t('preview')}</h2>
      <p>{t('preview_lead')}</p>
      <Button className="button" aria-expanded={preview} onPress={() => setPreview(!preview)}>
        {preview ? t('preview_hide') : t('preview_show')}
      </Button>
      {preview && (
        <Suspense fallback={<Waiting />}>
          <SurveyPreview definition={survey.draft} />
        </Suspense>
      )}
      <h2>{t('versions')}</h2>
      <VersionTable survey={survey} />
      <ExportQuestionnaire id={survey.id} />
    </>
  )
}
