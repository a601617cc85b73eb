import { useLocale } from '../../locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { type SurveySummary, useCatalogue, useQuestionResults, useSurveys } from '../queries.ts'
import { useSession } from '../session.tsx'
import { FilterSentence, useAddressChoice } from './filter-sentence.tsx'
import { QuestionAnswers } from './question-answers.tsx'

/** Answers to every question of a survey, option by option, as they stand at this moment. */
export function QuestionsPage() {
  const { t } = useLocale()
  const surveys = useSurveys()
  const published = (all: readonly SurveySummary[]) =>
    all.filter(({ versions }) => versions.length > 0)
  return (
    <Page title={t('questions_title')}>
      <Notice kind="warning">
        <p>{t('questions_live')}</p>
      </Notice>
      <Loaded query={surveys}>
        {(all) => {
          const [first, ...others] = published(all)
          return first ? (
            <Answers surveys={[first, ...others]} first={first} />
          ) : (
            <Empty>{t('questions_empty')}</Empty>
          )
        }}
      </Loaded>
    </Page>
  )
}

interface AnswersProps {
  surveys: readonly SurveySummary[]
  /** Shown until one is chosen. */
  first: SurveySummary
}

function Answers({ surveys, first }: AnswersProps) {
  const { t, named } = useLocale()
  const { year } = useSession()
  const { chosen, choose } = useAddressChoice()
  const asked = chosen('survey')
  const survey = surveys.find(({ id }) => id === asked) ?? first
  const catalogue = useCatalogue()
  const results = useQuestionResults({
    survey: survey.id,
    year,
    provider: chosen('provider'),
    service: chosen('service'),
  })
  return (
    <>
      <Loaded query={catalogue}>
        {(entries) => (
          <FilterSentence
            catalogue={entries}
            sentence={(placeOf) =>
              t('questions_sentence', {
                survey: placeOf('survey'),
                service: placeOf('service'),
                provider: placeOf('provider'),
                year: String(year),
              })
            }
            slots={{
              survey: (
                <InlineSelect
                  label={t('survey')}
                  value={survey.id}
                  choices={surveys.map(({ id, title }) => ({ value: id, label: named(title, id) }))}
                  onChange={choose('survey')}
                />
              ),
            }}
          />
        )}
      </Loaded>
      <Loaded query={results}>
        {(questions) =>
          questions.map((question) => <QuestionAnswers key={question.item} question={question} />)
        }
      </Loaded>
      <p className="muted">{t('interval_note')}</p>
    </>
  )
}
