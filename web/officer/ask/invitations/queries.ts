import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { Language } from '../../../../locales/language.ts'
import { type Received, api, read } from '../../../api.ts'

const calls = api.invitations

export type Invitations = Received<InferResponseType<typeof calls.$get>>
export type List = Invitations['frames'][number]
export type Wave = Received<InferResponseType<(typeof calls.waves)[':id']['$get']>>

export const INVITATIONS = ['invitations']

export const useInvitations = () =>
  useQuery({ queryKey: INVITATIONS, queryFn: () => read(calls.$get()) })

const SENDING_MS = 4000

/** One wave; asked for again while its letters go out. */
export const useWave = (id: string) =>
  useQuery({
    queryKey: [...INVITATIONS, id],
    queryFn: () => read(calls.waves[':id'].$get({ param: { id } })),
    refetchInterval: ({ state }) => (state.data?.state === 'sending' ? SENDING_MS : false),
  })

export const useLetter = (id: string, language: Language, reminder: boolean) =>
  useQuery({
    queryKey: [...INVITATIONS, id, 'letter', language, reminder],
    queryFn: () =>
      read(
        calls.waves[':id'].letter.$get({
          param: { id },
          query: { language, reminder: reminder ? '1' : '0' },
        }),
      ),
  })
