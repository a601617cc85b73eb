import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { FlagReason } from '../../../surveys/answers/flag-reasons.ts'
import { type Received, api, read } from '../../api.ts'

export type Numbers = Received<InferResponseType<typeof api.review.$get>>
export type Queue = Received<InferResponseType<typeof api.review.responses.$get>>
export type Marked = Queue['responses'][number]
export type Question = Queue['questions'][number]

export const STATES = ['open', 'excluded', 'kept'] as const
export type State = (typeof STATES)[number]

export const REVIEW = ['review']

/** How many answers are marked, by point, reason and state. */
export const useFlagged = (enabled = true) =>
  useQuery({ queryKey: REVIEW, queryFn: () => read(api.review.$get()), enabled })

/** The marked answers of a point in one state. */
export const useQueue = (point: string, state: State, reason: FlagReason | undefined) =>
  useQuery({
    queryKey: [...REVIEW, point, state, reason],
    queryFn: () =>
      read(api.review.responses.$get({ query: { point, state, ...(reason && { reason }) } })),
  })
