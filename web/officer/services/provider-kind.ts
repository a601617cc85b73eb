import type { Provider } from '../queries.ts'

export const PROVIDER_KINDS = [
  'state',
  'municipality',
  'agency',
  'other',
] as const satisfies readonly Provider['kind'][]

export function isProviderKind(text: string): text is Provider['kind'] {
  return PROVIDER_KINDS.some((kind) => kind === text)
}
