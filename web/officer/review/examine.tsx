import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'react-aria-components'
import { api, read } from '../../api.ts'
import { useLocale } from '../../locale.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { REVIEW } from './queries.ts'
import { useReviewWords } from './words.ts'

/** Looks at the last days at once, for whoever does not want to wait for the night. */
export function Examine() {
  const locale = useLocale()
  const { t } = useReviewWords()
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [found, setFound] = useState<number>()
  const [problem, setProblem] = useState<unknown>(null)
  const examine = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const { marks } = await read(api.review.examinations.$post())
      setFound(marks)
      await queries.invalidateQueries({ queryKey: REVIEW })
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <p className="muted">{t('examine_hint')}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button className="button" isDisabled={busy} onPress={() => void examine()}>
          {busy ? locale.t('working') : t('examine')}
        </Button>
      </div>
      <output>{found !== undefined && t('examined', { count: found })}</output>
    </>
  )
}
