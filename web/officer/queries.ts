import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { type Received, api, read } from '../api.ts'

export type Me = Received<InferResponseType<typeof api.auth.me.$get>>
export type Officer = NonNullable<Me['officer']>
export type Institution = NonNullable<Me['institution']>
export type Action = Me['allowed'][number]
export type Catalogue = Received<InferResponseType<typeof api.catalogue.$get>>
export type Provider = Catalogue['providers'][number]
export type Centre = Catalogue['centres'][number]
export type Service = Catalogue['services'][number]
export type Provision = Catalogue['provisions'][number]
export type Instrument = Received<InferResponseType<typeof api.surveys.instruments.$get>>[number]
export type SurveySummary = Received<InferResponseType<typeof api.surveys.$get>>[number]
export type Survey = Received<InferResponseType<(typeof api.surveys)[':id']['$get']>>
export type Point = Received<InferResponseType<(typeof api)['collection-points']['$get']>>[number]
export type Results = Received<InferResponseType<typeof api.results.$get>>
export type IndicatorRow = Results['indicators'][number]
export type QuestionResult = Received<InferResponseType<typeof api.results.questions.$get>>[number]
export type Formula = Received<InferResponseType<typeof api.results.formulas.$get>>[number]
export type Report = Received<InferResponseType<typeof api.reports.$get>>[number]

export const ME = ['me']

export const useMe = () => useQuery({ queryKey: ME, queryFn: () => read(api.auth.me.$get()) })

export const useCatalogue = () =>
  useQuery({ queryKey: ['catalogue'], queryFn: () => read(api.catalogue.$get()) })

export const useInstruments = () =>
  useQuery({ queryKey: ['instruments'], queryFn: () => read(api.surveys.instruments.$get()) })

export const useSurveys = () =>
  useQuery({ queryKey: ['surveys'], queryFn: () => read(api.surveys.$get()) })

export const useSurvey = (id: string) =>
  useQuery({
    queryKey: ['surveys', id],
    queryFn: () => read(api.surveys[':id'].$get({ param: { id } })),
  })

export const usePoints = () =>
  useQuery({ queryKey: ['points'], queryFn: () => read(api['collection-points'].$get()) })

/** First and last month with answers; null before the first answer. */
export const usePeriods = () =>
  useQuery({ queryKey: ['periods'], queryFn: () => read(api.results.periods.$get()) })

export const useFormulas = () =>
  useQuery({
    queryKey: ['formulas'],
    queryFn: () => read(api.results.formulas.$get()),
    staleTime: Infinity,
  })

/** The same formulas before anybody is signed in. */
export const useSetUpFormulas = () =>
  useQuery({
    queryKey: ['set-up'],
    queryFn: async () => (await read(api.auth['set-up'].$get())).formulas,
    staleTime: Infinity,
  })

export type Split = 'provider' | 'service' | 'centre' | 'channel' | 'mode' | 'audience'

export interface Wanted {
  readonly year: number
  readonly by?: Split | undefined
  readonly periods?: 'month' | 'year'
  readonly provider?: string | undefined
  readonly service?: string | undefined
}

/** Live figures of a year, computed at the moment of asking. */
export function useResults(wanted: Wanted): UseQueryResult<Results> {
  const { year, by, periods = 'year', provider, service } = wanted
  return useQuery({
    queryKey: ['results', year, by, periods, provider, service],
    queryFn: () =>
      read(
        api.results.$get({
          query: {
            year: String(year),
            periods,
            ...(by && { by }),
            ...(provider && { provider }),
            ...(service && { service }),
          },
        }),
      ),
  })
}

/** Answers to each question of a survey in a year, as of the moment of asking. */
export function useQuestionResults(wanted: {
  readonly survey: string
  readonly year: number
  readonly provider?: string | undefined
  readonly service?: string | undefined
}): UseQueryResult<QuestionResult[]> {
  const { survey, year, provider, service } = wanted
  return useQuery({
    queryKey: ['question-results', survey, year, provider, service],
    queryFn: () =>
      read(
        api.results.questions.$get({
          query: {
            survey,
            year: String(year),
            ...(provider && { provider }),
            ...(service && { service }),
          },
        }),
      ),
  })
}

export const useReports = () =>
  useQuery({ queryKey: ['reports'], queryFn: () => read(api.reports.$get()) })

/** How many low ratings and comments wait; asked only for those whose work they are. */
export const useWaitingWork = (enabled: boolean) =>
  useQuery({
    queryKey: ['worklist'],
    queryFn: () => read(api.worklist.waiting.$get()),
    enabled,
  })
