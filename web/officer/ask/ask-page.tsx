import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useInstruments, useSurveys } from '../queries.ts'
import { useSession } from '../session.tsx'
import { StartBlank } from './editor/start-blank.tsx'
import { ImportQuestionnaireLink } from './import-questionnaire-link.tsx'
import { InstrumentCard } from './instrument-card.tsx'
import { SurveyTable } from './survey-table.tsx'

/** Surveys of the institution, and ready questionnaires to start new ones from. */
export function AskPage() {
  const { t } = useLocale()
  const { may } = useSession()
  const surveys = useSurveys()
  const instruments = useInstruments()
  return (
    <Page title={t('surveys_title')} lead={t('surveys_lead')}>
      <Loaded query={surveys}>
        {(all) =>
          all.length === 0 ? <Empty>{t('surveys_empty')}</Empty> : <SurveyTable surveys={all} />
        }
      </Loaded>
      {may('survey.edit') && (
        <>
          <h2>{t('instruments_title')}</h2>
          <p>{t('instruments_lead')}</p>
          <Loaded query={instruments}>
            {(all) => all.map((each) => <InstrumentCard key={each.id} instrument={each} />)}
          </Loaded>
          <StartBlank />
          <ImportQuestionnaireLink />
        </>
      )}
    </Page>
  )
}
