import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { REPORT_TEXTS, reportWording } from '../../locales/report/index.ts'

const textsOf = (language: Language) => Object.entries(REPORT_TEXTS[language])

/** How the parser of messages marks plain text. */
const LITERAL = '0'

/** Names of the values that a message asks for. */
function placeholders(message: string, language: string): Set<string> {
  const names = new Set<string>()
  const visit = (parts: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const part of parts) {
      if ('value' in part && `${part.type}` !== LITERAL) names.add(part.value)
      if ('options' in part) for (const option of Object.values(part.options)) visit(option.value)
    }
  }
  visit(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst())
  return names
}

/** The same in every language: symbols and abbreviations. */
const UNIVERSAL =
  /^(basis\.n|interval\.range|flag\.|mode\.|unit\.|column\.(id|formula)|published\.basis|summary\.responses-before)/

describe.each(LANGUAGES)('the words of the report in %s', (language) => {
  it('use every value that the English ones use, except a number that only chooses a plural', () => {
    const english = new Map(textsOf('en'))
    const different = textsOf(language).filter(([key, message]) => {
      const own = placeholders(message, language)
      const wanted = placeholders(english.get(key) ?? '', 'en')
      const foreign = [...own].some((name) => !wanted.has(name))
      const lost = [...wanted].some((name) => !own.has(name) && name !== 'count')
      return foreign || lost
    })
    expect(different).toEqual([])
  })

  it('are nowhere empty', () => {
    expect(textsOf(language).filter(([, message]) => message.trim() === '')).toEqual([])
  })
})

it.each(['lv', 'ru', 'uz'] as const)('no word is left in English by mistake in %s', (language) => {
  const english = new Map(textsOf('en'))
  // What holds no word but those put into it reads the same everywhere.
  const hasWords = (message: string) => /\p{L}/u.test(message.replaceAll(/\{[^}]*\}/g, ''))
  const same = textsOf(language).filter(
    ([key, message]) => hasWords(message) && message === english.get(key),
  )
  expect(same.filter(([key]) => !UNIVERSAL.test(key))).toEqual([])
})

describe('the typography of the report', () => {
  it('uses the turned comma of Uzbek and no apostrophe', () => {
    expect(textsOf('uz').filter(([, message]) => /['’‘`]/.test(message))).toEqual([])
  })

  it.each([
    { language: 'lv', foreign: /[”"«»]/ },
    { language: 'ru', foreign: /[“”"„]/ },
    { language: 'en', foreign: /["„«»]/ },
    { language: 'uz', foreign: /["„«»]/ },
  ] as const)('uses the quotation marks of $language', ({ language, foreign }) => {
    expect(textsOf(language).filter(([, message]) => foreign.test(message))).toEqual([])
  })

  it.each([
    { language: 'lv', count: 1, text: 'Pamatojas uz 1 atbildi' },
    { language: 'lv', count: 11, text: 'Pamatojas uz 11 atbildēm' },
    { language: 'lv', count: 21, text: 'Pamatojas uz 21 atbildi' },
    { language: 'lv', count: 23, text: 'Pamatojas uz 23 atbildēm' },
    { language: 'ru', count: 21, text: 'На основе 21 ответа' },
    { language: 'ru', count: 23, text: 'На основе 23 ответов' },
    { language: 'en', count: 23, text: 'Based on 23 answers' },
    { language: 'uz', count: 23, text: '23 ta javobga asoslangan' },
  ] as const)('counts to $count in $language', ({ language, count, text }) => {
    expect(reportWording(language).t('small-base', { count })).toContain(text)
  })
})
