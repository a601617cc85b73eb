import { LANGUAGES, type Language } from '../../locales/language.ts'

/**
 * The language that an `Accept-Language` header asks for first among `offered`, else the first
 * offered one. Region and script are ignored: `ru-LV` is Russian.
 */
export function preferredLanguage(
  header: string | undefined,
  offered: readonly Language[] = LANGUAGES,
): Language {
  const wanted = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((each) => each.trim().startsWith('q='))
      return { tag: tag.split('-')[0], quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    const found = offered.find((language) => language === tag)
    if (found) return found
  }
  return offered[0] ?? 'lv'
}
