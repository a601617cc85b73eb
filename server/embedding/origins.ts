import * as v from 'valibot'

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/
const OWN_MACHINE = new Set(['localhost', '127.0.0.1'])

/**
 * A site as browsers name it ('https://portal.example.lv', a port where it is not the usual one), or
 * undefined. Only https, since anybody on the way could put another page around the frame; http
 * on this machine alone, to try things out. It is printed into a header: a host has letters of
 * ASCII, digits, dots and hyphens and nothing that means something there.
 */
export function siteOrigin(text: string): string | undefined {
  const given = text.trim()
  const url = URL.parse(given)
  if (!url || !HOST.test(url.hostname)) return undefined
  const isSecure = url.protocol === 'https:'
  if (!isSecure && !(url.protocol === 'http:' && OWN_MACHINE.has(url.hostname))) return undefined
  const bare = url.pathname === '/' && url.search === '' && url.hash === ''
  if (!bare || /[?#@]/.test(given)) return undefined
  return url.origin
}

const Origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check(
    (text) => siteOrigin(text) !== undefined,
    'An address of a site such as https://portal.example.lv, without a path',
  ),
  v.transform((text) => siteOrigin(text) ?? ''),
)

export const MOST_ORIGINS = 20

export const Origins = v.object({
  origins: v.pipe(
    v.array(Origin),
    v.transform((all) => [...new Set(all)].toSorted()),
    v.maxLength(MOST_ORIGINS),
  ),
})
