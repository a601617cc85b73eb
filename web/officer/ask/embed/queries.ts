import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { type Received, api, read } from '../../../api.ts'

export type Embedding = Received<InferResponseType<(typeof api.embedding)[':code']['$get']>>

export const embeddingKey = (code: string) => ['embedding', code]

export const useEmbedding = (code: string) =>
  useQuery({
    queryKey: embeddingKey(code),
    queryFn: () => read(api.embedding[':code'].$get({ param: { code } })),
  })

/** The framed page as a visitor gets it, to be looked at. */
export const useFramePage = (code: string, query: string) =>
  useQuery({
    queryKey: ['embedding', code, 'page', query],
    queryFn: async () => (await fetch(`/embed/${encodeURIComponent(code)}${query}`)).text(),
  })
