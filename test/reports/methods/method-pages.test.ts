import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { METHOD_LANGUAGES, methodPages } from '../../../reports/methods/method-pages.ts'
import { PROFILES, SUPERSEDED } from '../../../reports/scoring/profiles/index.ts'

const FOLDER = 'docs/methods'

describe('the pages on methodologies', () => {
  it.each(methodPages())(
    'docs/methods/$path is up to date (npx node scripts/write-methods.ts)',
    ({ path, text }) => {
      expect(readFileSync(`${FOLDER}/${path}`, 'utf8')).toBe(text)
    },
  )

  it('are all there is in their folders', () => {
    const there = METHOD_LANGUAGES.flatMap((language) =>
      readdirSync(`${FOLDER}/${language}`).map((name) => `${language}/${name}`),
    )
    expect(there.toSorted()).toEqual(
      methodPages()
        .map(({ path }) => path)
        .toSorted(),
    )
  })

  it('can be written in every language, with every version and every rule of it', () => {
    const files = methodPages(LANGUAGES)
    for (const language of LANGUAGES) {
      for (const profile of PROFILES) {
        const text = files.find(({ path }) => path === `${language}/${profile.id}.md`)?.text ?? ''
        const versions = [profile, ...SUPERSEDED.filter(({ id }) => id === profile.id)]
        for (const { version, rules } of versions) {
          expect(text).toContain(`${profile.id}@${version}`)
          for (const rule of rules) expect(text).toContain(`\`${rule.id}\``)
        }
      }
    }
  })
})
