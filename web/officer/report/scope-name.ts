import type { ConsoleWording } from '../../../locales/console/index.ts'
import type { EnteredText } from '../../../locales/language.ts'
import type { Catalogue, Report } from '../queries.ts'
import { nameOf } from '../services/name-of.ts'

interface Words {
  readonly t: ConsoleWording['t']
  readonly named: (text: EnteredText, fallback?: string) => string
}

/** What a report covers, by name. */
export function scopeName(
  scope: Report['scope'],
  catalogue: Pick<Catalogue, 'providers' | 'services'>,
  { t, named }: Words,
): string {
  if (scope.kind === 'all') return t('scope_all')
  const among = scope.kind === 'provider' ? catalogue.providers : catalogue.services
  return nameOf(among, scope.code, named)
}
