import { describe, expect, it } from 'vitest'
import { createPointDirectory } from '../../../server/distribution/point-directory.ts'
import { paperJob, sheetCode } from '../../../server/print/paper.ts'
import { typeset } from '../../../server/print/typeset.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { useTestDatabase } from '../../support/database.ts'
import { readPdf } from '../../support/read-pdf.ts'

describe('the paper form', () => {
  const test = useTestDatabase('sqlite')

  async function given(definition?: unknown) {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    const { code } = await givenPoint(deps, definition === undefined ? {} : { definition })
    const open = await createPointDirectory(test.connection, deps.now).find(code)
    if (!open) throw new Error('the point is missing')
    return open
  }

  it.each(INSTRUMENTS.map(({ id, definition }) => [id, definition] as const))(
    'of %s is tagged, in every language and in large print, with its code on each page',
    async (_, definition) => {
      const open = await given(definition)
      for (const language of ['lv', 'en', 'ru', 'uz'] as const) {
        for (const letters of ['normal', 'large'] as const) {
          const pdf = await readPdf(typeset(await paperJob(open, { language, letters })))
          expect(pdf).toMatchObject({ tagged: true, uaPart: '1', language })
          for (const { texts } of pdf.pages)
            expect(texts.join('')).toContain(sheetCode('test-1', open.version.version))
          const text = pdf.pages.flatMap(({ texts }) => texts).join('')
          // A letter that the font lacks would be printed as a question mark of its own.
          expect(text).not.toMatch(/ \?[ .,]/)
          expect(text).toContain('☐')
        }
      }
    },
  )

  it('leads past the questions that an answer makes needless', async () => {
    const open = await given(WITH_CONDITION)
    const pdf = await readPdf(typeset(await paperJob(open, { language: 'en', letters: 'normal' })))
    const text = pdf.pages
      .flatMap(({ texts }) => texts)
      .join(' ')
      .replaceAll(/\s+/g, ' ')

    expect(text).toContain('→ go on with question 3')
    expect(text).toContain('Answer only if you answered “No” to “1. Did it work?”')
  })
})

const both = (text: string) => ({ lv: text, en: text, ru: text, uz: text })
const WITH_CONDITION = {
  title: both('Rating'),
  audience: 'resident',
  privacyNotice: both('We store answers.'),
  purpose: both('For the report'),
  retentionMonths: 24,
  elements: [
    { type: 'boolean', name: 'worked', title: both('Did it work?') },
    { type: 'comment', name: 'why', title: both('Why not?'), visibleIf: '{worked} = false' },
    { type: 'comment', name: 'more', title: both('Anything else?') },
  ],
}
