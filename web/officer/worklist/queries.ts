import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { Language } from '../../../locales/language.ts'
import { type Received, api, read } from '../../api.ts'

const calls = api.worklist

export type LowRatings = Received<InferResponseType<(typeof calls)['low-ratings']['$get']>>
export type LowRating = LowRatings['ratings'][number]
export type Comments = Received<InferResponseType<(typeof calls)['comments']['$get']>>
export type Comment = Comments['comments'][number]
export type Notifications = Received<InferResponseType<(typeof calls)['subscription']['$get']>>
export type AlertRules = Received<InferResponseType<(typeof calls)['alert-rules']['$get']>>
export type Webhook = Received<InferResponseType<typeof api.webhooks.$get>>[number]

export const RATING_STATES = ['open', 'new', 'taken', 'answered', 'closed'] as const
export const TEXT_STATES = ['unscreened', 'cleared', 'withheld'] as const

/** What the address of a page keeps of its filter; '' means all. */
export interface Filter {
  readonly state: string
  readonly provider: string
  readonly service: string
  readonly centre: string
  readonly month: string
  readonly page: number
}

export const LOW_RATINGS = ['low-ratings']
export const COMMENTS = ['comments']
export const SUBSCRIPTION = ['subscription']
export const ALERT_RULES = ['alert-rules']
export const WEBHOOKS = ['webhooks']

export const useLowRatings = (filter: Filter, language: Language) =>
  useQuery({
    queryKey: [...LOW_RATINGS, filter, language],
    queryFn: () =>
      read(
        calls['low-ratings'].$get({
          query: { ...placeOf(filter), state: chosen(RATING_STATES, filter.state) },
        }),
      ),
    placeholderData: (before) => before,
  })

export const useComments = (filter: Filter, language: Language) =>
  useQuery({
    queryKey: [...COMMENTS, filter, language],
    queryFn: () =>
      read(
        calls.comments.$get({
          query: {
            ...placeOf(filter),
            state: chosen(TEXT_STATES, filter.state),
            ...(filter.month && { month: filter.month }),
          },
        }),
      ),
    placeholderData: (before) => before,
  })

function placeOf({ provider, service, centre, page }: Filter) {
  return {
    page: String(page),
    ...(provider && { provider }),
    ...(service && { service }),
    ...(centre && { centre }),
  }
}

/** One of the offered, the first one where something else stands in the address. */
export function chosen<const Value extends string>(
  offered: readonly [Value, ...Value[]],
  value: string,
): Value {
  return offered.find((each) => each === value) ?? offered[0]
}

export const useSubscription = () =>
  useQuery({ queryKey: SUBSCRIPTION, queryFn: () => read(calls.subscription.$get()) })

export const useAlertRules = () =>
  useQuery({ queryKey: ALERT_RULES, queryFn: () => read(calls['alert-rules'].$get()) })

export const useWebhooks = () =>
  useQuery({ queryKey: WEBHOOKS, queryFn: () => read(api.webhooks.$get()) })
