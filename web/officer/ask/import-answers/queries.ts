import { useQuery } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { type Received, api, read } from '../../../api.ts'

export type Preview = Received<InferResponseType<typeof api.imports.preview.$post>>
export type Report = Received<InferResponseType<typeof api.imports.$post>>
export type PastImport = Received<InferResponseType<typeof api.imports.$get>>[number]
export type SavedMapping = Received<InferResponseType<typeof api.imports.mappings.$get>>[number]

export const useImports = () =>
  useQuery({ queryKey: ['imports'], queryFn: () => read(api.imports.$get()) })

export const useMappings = () =>
  useQuery({ queryKey: ['import-mappings'], queryFn: () => read(api.imports.mappings.$get()) })
