import { AUDIENCES, CHANNELS } from '../../surveys/counts/place.ts'
import type { Slice } from '../scoring/indicator.ts'
import type { AnnualInput } from './input.ts'

/**
 * Slices as the catalogue lists their services, providers and centres; what it does not list comes
 * last, by code. The same in every language, unlike the alphabet: figures are numbered as they are
 * told, and F12 must be the same figure in each edition.
 */
export function inCatalogueOrder(
  { services, providers, centres }: Pick<AnnualInput, 'services' | 'providers' | 'centres'>,
  slices: readonly Slice[],
): readonly Slice[] {
  const codes = (entries: readonly { code: string }[]) => entries.map(({ code }) => code)
  const lists = {
    service: codes(services),
    provider: codes(providers),
    centre: codes(centres),
    channel: CHANNELS,
    audience: AUDIENCES,
  }
  const place = (list: readonly string[], code: string | undefined) => {
    const at = code === undefined ? -1 : list.indexOf(code)
    return `${at === -1 ? '~' : String(at).padStart(6, '0')} ${code ?? ''}`
  }
  const key = (slice: Slice) =>
    [
      place(lists.service, slice.service),
      place(lists.provider, slice.provider),
      place(lists.centre, slice.centre),
      place(lists.channel, slice.channel),
      place(lists.audience, slice.audience),
    ].join('\t')
  return slices.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}
