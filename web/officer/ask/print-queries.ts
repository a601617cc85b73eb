import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { type Received, api, read } from '../../api.ts'

export type Printable = Received<InferResponseType<(typeof api.print)[':code']['$get']>>

/** In which languages sheets of a point can be printed; none before its survey is published. */
export const usePrintable = (code: string) =>
  useQuery({
    queryKey: ['print', code],
    queryFn: () => read(api.print[':code'].$get({ param: { code } })),
  })
