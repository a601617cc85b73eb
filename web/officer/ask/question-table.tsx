import { questionsOf } from '../../../surveys/definition/questions.ts'
import { textIn } from '../../../surveys/definition/text.ts'
import { useLocale } from '../../locale.tsx'
import { Table } from '../../ui/table.tsx'
import type { Survey } from '../queries.ts'
import { answerTexts } from './answer-texts.ts'

/** Every question with its code, kind, wording and answers in the chosen language. */
export function QuestionTable({ definition }: { definition: Survey['draft'] }) {
  const { t, language } = useLocale()
  return (
    <Table
      caption={t('questions')}
      captionHidden
      columns={[
        { key: 'code', title: t('code') },
        { key: 'wording', title: t('wording') },
        { key: 'type', title: t('question_type') },
        { key: 'answers', title: t('answers') },
      ]}
      rows={questionsOf(definition)}
      keyOf={({ question }) => question.name}
      renderCells={({ question, conditions }) => [
        <span key="code" className="code">
          {question.name}
        </span>,
        <>
          {textIn(question.title, language) || question.name}
          {question.isRequired && <span className="sub">{t('must_answer')}</span>}
          {conditions.length > 0 && (
            <span className="sub">{t('asked_if', { condition: conditions.join(' and ') })}</span>
          )}
          {question.source && <span className="sub">{question.source}</span>}
        </>,
        t(`type_${question.type}`),
        answerTexts(question, language).join(' · '),
      ]}
    />
  )
}
