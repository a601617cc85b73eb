import { describe, expect, it } from 'vitest'
import { Problem } from '../../../server/http/problem.ts'
import {
  createSurvey,
  publishSurvey,
  readSurvey,
  saveDraft,
} from '../../../server/surveys/service.ts'
import {
  exportTranslations,
  importTranslations,
  readTranslations,
  saveTranslations,
} from '../../../server/surveys/translations.ts'
import { SATISFACTION } from '../../../surveys/items/overall.ts'
import { ask } from '../../../surveys/items/item.ts'
import { givenInstitution, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

const DIRECTION = { from: 'lv', to: 'ru' } as const
const STARTED = {
  title: { lv: 'Bibliotēka' },
  locale: 'lv',
  audience: 'resident',
  purpose: { lv: '=1+1 nolūks & <mērķis>', ru: 'Цель' },
  privacyNotice: { lv: 'Glabājam.\n"Atbildes"; tikai tās' },
  retentionMonths: 12,
  pages: [{ elements: [ask(SATISFACTION), { type: 'comment', name: 'c', title: { lv: 'Kas?' } }] }],
}

describe.each(DIALECTS)('the translation desk (%s)', (dialect) => {
  const test = useTestDatabase(dialect)

  async function given() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const id = await createSurvey(deps, { definitionText: JSON.stringify(STARTED) }, 'test')
    const db = test.connection.db
    const states = async () => {
      const { lines } = await readTranslations(db, id, DIRECTION)
      return Object.fromEntries(lines.filter(({ fixed }) => !fixed).map((l) => [l.key, l.state]))
    }
    const take = (text: string) =>
      importTranslations(deps, id, { text, direction: DIRECTION }, 'test', 'en')
    const file = (format: 'xliff' | 'csv') => exportTranslations(db, id, DIRECTION, format)
    return { deps, id, states, take, file, draft: async () => (await readSurvey(db, id)).draft }
  }

  it('lists what is missing and what is there, and holds the item bank fast', async () => {
    const { deps, id, states } = await given()
    expect(await states()).toEqual({
      title: 'missing',
      purpose: 'translated',
      privacyNotice: 'missing',
      'c/title': 'missing',
    })
    const change = {
      revision: 1,
      to: 'ru',
      confirmed: [],
      texts: { 'satisfaction/title': 'Иначе?' },
    } as const
    await expect(saveTranslations(deps, id, change, 'test')).rejects.toThrow(/item bank/)
  })

  it('marks a translation whose source was rewritten, until it is rewritten or confirmed', async () => {
    const { deps, id, states } = await given()
    const next = { ...STARTED, purpose: { ...STARTED.purpose, lv: 'Cits nolūks' } }
    await saveDraft(deps, id, { revision: 1, definitionText: JSON.stringify(next) }, 'test')
    expect((await states())['purpose']).toBe('changed')

    const confirmed = {
      revision: 2,
      to: 'ru',
      texts: { title: 'Библиотека' },
      confirmed: ['purpose'],
    } as const
    expect(await saveTranslations(deps, id, confirmed, 'test')).toBe(3)
    expect(await states()).toMatchObject({ purpose: 'translated', title: 'translated' })
    await expect(saveTranslations(deps, id, confirmed, 'test')).rejects.toThrow(/survey-changed/)
  })

  it.each(['xliff', 'csv'] as const)('goes out as %s and comes back translated', async (format) => {
    const { take, file, draft, states } = await given()
    const out = await file(format)
    expect(out).not.toContain('satisfaction')
    expect(await take(out)).toBe(0)

    const filled =
      format === 'xliff'
        ? out.replaceAll(
            /(<source[^>]*>)([^<]*)(<\/source>)(?!\s*<target)/g,
            '$1$2$3<target>RU $2</target>',
          )
        : out.replace('c/title,title,Kas?,', 'c/title,title,Kas?,Что & <как>?')
    expect(await take(filled)).toBe(format === 'xliff' ? 3 : 1)
    const { purpose, privacyNotice, pages } = await draft()
    expect(purpose).toEqual({ lv: STARTED.purpose.lv, ru: 'Цель' })
    expect(format === 'csv' ? pages?.[0]?.elements[1]?.title : privacyNotice).toEqual(
      format === 'csv'
        ? { lv: 'Kas?', ru: 'Что & <как>?' }
        : { ...STARTED.privacyNotice, ru: `RU ${STARTED.privacyNotice.lv}` },
    )
    expect(Object.values(await states())).toContain('translated')
  })

  it.each(['xliff', 'csv'] as const)(
    'sends the easy texts of a language out as %s and marks them when their item changes',
    async (format) => {
      const { deps, id, draft } = await given()
      const direction = { from: 'lv', to: 'lv-simple' } as const
      const db = test.connection.db
      const stateOf = async (wanted: string) =>
        (await readTranslations(db, id, direction)).lines.find(({ key }) => key === wanted)?.state
      const out = await exportTranslations(db, id, direction, format)
      expect(out.includes('srcLang="lv" trgLang="lv-simple"')).toBe(format === 'xliff')
      const filled =
        format === 'xliff'
          ? out.replace(/(>Kas\?<\/source>)/, '$1<target>Kas bija labi?</target>')
          : out.replace('c/title,title,Kas?,', 'c/title,title,Kas?,Kas bija labi?')
      const bring = (text: string) =>
        importTranslations(deps, id, { text, direction }, 'test', 'en')
      expect(await bring(filled)).toBe(1)
      const { pages } = await draft()
      expect(pages?.[0]?.elements[1]?.title).toEqual({ lv: 'Kas?', 'lv-simple': 'Kas bija labi?' })
      expect(await stateOf('c/title')).toBe('translated')

      const usual = { revision: 2, to: 'lv', texts: { 'c/title': 'Kas patika?' }, confirmed: [] }
      await saveTranslations(deps, id, { ...usual, to: 'lv' }, 'test')
      expect(await stateOf('c/title')).toBe('changed')
      // A file of the usual texts is no file of the easy ones.
      const other = await exportTranslations(db, id, DIRECTION, 'xliff')
      await expect(bring(other)).rejects.toThrow(/Latviešu, easy to read/)
    },
  )

  it('holds the easy texts of the bank fast, and takes those that an older draft lacks', async () => {
    const { deps, id } = await given()
    const key = 'satisfaction/title'
    const easy = { to: 'lv-simple', texts: { [key]: 'Vai bija labi?' }, confirmed: [] } as const
    await expect(saveTranslations(deps, id, { revision: 1, ...easy }, 'test')).rejects.toThrow(
      /item bank/,
    )
    const older = {
      ...STARTED,
      pages: [{ elements: [{ ...ask(SATISFACTION), title: SATISFACTION.title }] }],
    }
    await saveDraft(deps, id, { revision: 1, definitionText: JSON.stringify(older) }, 'test')
    expect(await saveTranslations(deps, id, { revision: 2, ...easy }, 'test')).toBe(3)
  })

  it('writes no cell that a spreadsheet would run', async () => {
    const { file } = await given()
    expect(await file('csv')).toContain(",'=1+1 nolūks")
    expect(await file('csv')).not.toMatch(/(^|,|\n)"?[=+@]/)
  })

  it('takes all of a file or nothing, and names every faulty row', async () => {
    const { take, file, draft } = await given()
    const before = await draft()
    const out = await file('csv')
    const faulty = `${out
      .replace('c/title,title,Kas?,', 'c/title,title,Kas bija?,Что?')
      .replace('title,title,Bibliotēka,', 'title,title,Bibliotēka,{name}')}nothing,title,x,y,\n`
    const error = await take(faulty).catch((thrown: unknown) => thrown)

    expect.assert(error instanceof Problem)
    expect(error.errors.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'row 2 text-placeholder',
      'row 5 file_source_changed',
      'row 6 file_unknown_key',
    ])
    expect(await draft()).toEqual(before)
  })

  it.each([
    ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', 'file_doctype'],
    [
      'other languages',
      '<xliff version="2.0" srcLang="de" trgLang="ru"><file/></xliff>',
      'file_language',
    ],
    [
      'another version',
      '<xliff version="1.2" srcLang="lv" trgLang="ru"><file/></xliff>',
      'file_unreadable',
    ],
    ['broken XML', '<xliff><file>', 'file_unreadable'],
    ['a column too few', 'key,source\na,b\n', 'file_column'],
    ['something else', '{"a":1}', 'file_unreadable'],
    [
      'tags in a text',
      '<xliff version="2.0" srcLang="lv" trgLang="ru"><file><unit id="1" name="title"><segment><source>a</source><target>b<ph/></target></segment></unit></file></xliff>',
      'file_inline',
    ],
  ])('refuses a file with %s', async (_, text, code) => {
    const { take } = await given()
    const error = await take(text).catch((thrown: unknown) => thrown)
    expect.assert(error instanceof Problem)
    expect(error.errors.map((each) => each.code)).toEqual([code])
  })

  it('publishes no scale whose words lack a language that is offered', async () => {
    const { deps, id } = await given()
    const choices = [
      { value: 'a', text: { lv: 'A' } },
      { value: 'b', text: { lv: 'B', ru: 'Б' } },
    ]
    const title = { lv: 'Bibliotēka', ru: 'Библиотека' }
    const next = {
      ...STARTED,
      title,
      pages: [{ elements: [{ type: 'radiogroup', name: 'r', choices }] }],
    }
    await saveDraft(deps, id, { revision: 1, definitionText: JSON.stringify(next) }, 'test')

    await expect(publishSurvey(deps, id, 'test', 'en')).rejects.toThrow(/Русский/)
  })
})
