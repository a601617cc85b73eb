import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useLocation } from 'wouter'
import { questionsOf } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import type { Instrument } from '../queries.ts'

/** A ready questionnaire: for whom, how long, on what grounds, and a button that starts from it. */
export function InstrumentCard({ instrument }: { instrument: Instrument }) {
  const { t, named, language } = useLocale()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const { id, title, audience, definition, sources } = instrument
  const name = named(title, id)
  const questions = questionsOf(definition)
  const start = useMutation({
    mutationFn: () => read(api.surveys.$post({ json: { instrument: id } })),
    onSuccess: async (created) => {
      await queries.invalidateQueries({ queryKey: ['surveys'] })
      go(`/ask/${created.id}`)
    },
  })
  return (
    <section className="card" aria-label={name}>
      <h3>{name}</h3>
      <p className="muted">
        {t(`audience_${audience}`)} · {t('question_count', { count: questions.length })}
      </p>
      <details>
        <summary>{t('questions_and_sources')}</summary>
        <ol>
          {questions.map(({ question }) => (
            <li key={question.name}>{textIn(question.title, language) || question.name}</li>
          ))}
        </ol>
        <p>{t('sources')}:</p>
        <ul>
          {sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </details>
      {start.error && <ProblemNotice problem={start.error} />}
      <Button
        className="button"
        isDisabled={start.isPending}
        aria-label={t('start_survey_from', { name })}
        onPress={() => start.mutate()}
      >
        {start.isPending ? t('working') : t('start_survey')}
      </Button>
    </section>
  )
}
