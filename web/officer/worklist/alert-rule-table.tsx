import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { InlineSelect } from '../../ui/inline-select.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { Table } from '../../ui/table.tsx'
import { ALERT_RULES, type AlertRules } from './queries.ts'
import { useWorklistWords } from './words.ts'

const METHODOLOGY = 'methodology'
const RULES = [METHODOLOGY, '0', '1', '2', '3', '4']

/** Up to which rating each survey's answers are low. */
export function AlertRuleTable({ rules, mayEdit }: { rules: AlertRules; mayEdit: boolean }) {
  const { t } = useWorklistWords()
  const { t: console, named } = useLocale()
  const queries = useQueryClient()
  const [problem, setProblem] = useState<unknown>(null)
  const wordsOf = (value: string) =>
    value === METHODOLOGY
      ? t('rule_methodology')
      : value === '0'
        ? t('rule_none')
        : t('rule_up_to', { upTo: value })
  const set = async (survey: string, value: string) => {
    setProblem(null)
    try {
      const upTo = value === METHODOLOGY ? null : Number(value)
      const param = { survey }
      await read(api.worklist['alert-rules'][':survey'].$put({ param, json: { upTo } }))
    } catch (error) {
      setProblem(error)
    }
    await queries.invalidateQueries({ queryKey: ALERT_RULES })
  }
  if (rules.surveys.length === 0) return null
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Table
        caption={t('rules_title')}
        captionHidden
        columns={[
          { key: 'survey', title: t('survey') },
          { key: 'rule', title: t('rule') },
        ]}
        rows={rules.surveys}
        keyOf={({ id }) => id}
        renderCells={({ id, title, upTo }) => {
          const name = named(title, console('untitled'))
          const value = upTo === null ? METHODOLOGY : String(upTo)
          return [
            name,
            mayEdit ? (
              <InlineSelect
                key="rule"
                label={`${name}: ${t('rule')}`}
                value={value}
                choices={RULES.map((each) => ({ value: each, label: wordsOf(each) }))}
                onChange={(chosen) => void set(id, chosen)}
              />
            ) : (
              wordsOf(value)
            ),
          ]
        }}
      />
    </>
  )
}
