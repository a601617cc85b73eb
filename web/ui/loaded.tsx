import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { useLocale } from '../locale.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { Waiting } from './waiting.tsx'

interface LoadedProps<Data> {
  query: UseQueryResult<Data>
  children: (data: Data) => ReactNode
}

/** Shows what a query brought, that it is on its way, or why it did not come. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { t } = useLocale()
  if (query.data !== undefined) return children(query.data)
  if (query.isPending) return <Waiting />
  return (
    <>
      <ProblemNotice problem={query.error} />
      <Button className="button" onPress={() => void query.refetch()}>
        {t('try_again')}
      </Button>
    </>
  )
}
