import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { Language } from '../../../../locales/language.ts'
import { type Received, api, read } from '../../../api.ts'

export type Batch = Received<InferResponseType<(typeof api)['paper-batches']['$get']>>[number]
export type BatchWork = Received<InferResponseType<(typeof api)['paper-batches'][':id']['$get']>>
export type Sheet = BatchWork['sheets'][number]
export type Field = BatchWork['fields'][number]

export const BATCHES = ['paper-batches']

export const useBatches = () =>
  useQuery({ queryKey: BATCHES, queryFn: () => read(api['paper-batches'].$get()) })

/** A batch with what to type, in the language of its sheets. */
export const useBatch = (id: string, language: Language) =>
  useQuery({
    queryKey: [...BATCHES, id, language],
    queryFn: () => read(api['paper-batches'][':id'].$get({ param: { id }, query: { language } })),
    placeholderData: (before) => before,
  })
