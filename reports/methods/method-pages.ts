import { LANGUAGE_NAMES, type Language } from '../../locales/language.ts'
import { methodsWording } from '../../locales/methods/index.ts'
import { WORKED_EXAMPLES } from '../scoring/profiles/examples.ts'
import { PROFILES, SUPERSEDED } from '../scoring/profiles/index.ts'
import { code, table } from './markdown.ts'
import { methodPage } from './method-page.ts'

/** A file of the documentation: its path inside `docs/methods/` and its text. */
export interface MethodFile {
  readonly path: string
  readonly text: string
}

/** The languages that the pages are kept in; every other one can be written the same way. */
export const METHOD_LANGUAGES = ['en', 'lv'] as const satisfies readonly Language[]

/** A page for every methodology in force, and an index, in each of the languages. */
export function methodPages(languages: readonly Language[] = METHOD_LANGUAGES): MethodFile[] {
  return languages.flatMap((language) => {
    const wording = methodsWording(language)
    const { t } = wording
    const pages = PROFILES.map((inForce) => {
      const superseded = SUPERSEDED.filter(({ id }) => id === inForce.id)
      const method = { inForce, superseded, examples: WORKED_EXAMPLES }
      return { path: `${language}/${inForce.id}.md`, text: methodPage(method, wording) }
    })
    const others = languages
      .filter((other) => other !== language)
      .map((other) => `[${LANGUAGE_NAMES[other]}](../${other}/README.md)`)
    const index = [
      `<!-- ${t('generated')} -->`,
      `# ${t('index.title')}`,
      t('index.lead'),
      ...(others.length > 0 ? [others.join(' · ')] : []),
      table(
        [t('column.id'), t('column.methodology'), t('column.version'), t('column.indicators')],
        PROFILES.map(({ id, title, version, rules }) => [
          `[${code(id)}](${id}.md)`,
          title[language],
          [
            version,
            ...SUPERSEDED.filter((each) => each.id === id).map((each) => each.version),
          ].join(', '),
          String(rules.length),
        ]),
      ),
    ]
    return [{ path: `${language}/README.md`, text: `${index.join('\n\n')}\n` }, ...pages]
  })
}
