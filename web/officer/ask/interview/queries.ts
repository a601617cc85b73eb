import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { Language } from '../../../../locales/language.ts'
import { type Received, api, read } from '../../../api.ts'

const calls = api.interviews
const ofWave = calls.waves[':id']

export type Waves = Received<InferResponseType<typeof calls.$get>>
export type Wave = Received<InferResponseType<typeof ofWave.$get>>
export type Desk = Received<InferResponseType<typeof ofWave.desk.$get>>
export type Call = NonNullable<Desk['call']>

export const INTERVIEWS = ['interviews']

export const useInterviews = () =>
  useQuery({ queryKey: INTERVIEWS, queryFn: () => read(calls.$get()) })

export const useWave = (id: string) =>
  useQuery({
    queryKey: [...INTERVIEWS, id],
    queryFn: () => read(ofWave.$get({ param: { id } })),
  })

const CLOCK_MS = 60_000

/**
 * An interviewer's desk; asked for again every minute, since agreed times come.
 * @param version of the questionnaire, where an interview has begun; else null: the newest
 */
export const useDesk = (id: string, language: Language, version: number | null) =>
  useQuery({
    queryKey: [...INTERVIEWS, id, 'desk', language, version],
    queryFn: () =>
      read(
        ofWave.desk.$get({
          param: { id },
          query: { language, ...(version !== null && { version: String(version) }) },
        }),
      ),
    // While another language is on its way the questions stay.
    placeholderData: (before) => before,
    refetchInterval: CLOCK_MS,
  })

const COUNTRY_CODE = /^[1-9]\d{0,2}$/

/** What is in a list of numbers; asked for when the file or how to read it changes. */
export const useCheckedList = (list: { csv: string; country: string; language: Language }) =>
  useQuery({
    queryKey: ['interview-list', list],
    queryFn: () => read(calls.lists.check.$post({ json: list })),
    enabled: list.csv !== '' && COUNTRY_CODE.test(list.country),
    staleTime: Number.POSITIVE_INFINITY,
    // A list of numbers is not kept longer than it is looked at.
    gcTime: 0,
    retry: false,
  })
