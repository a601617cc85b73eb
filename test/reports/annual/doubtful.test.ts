import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../locales/language.ts'
import { reportWording } from '../../../locales/report/index.ts'
import type { DoubtfulAnswers } from '../../../reports/annual/input.ts'
import { computeResults } from '../../../reports/annual/results.ts'
import { doubtfulSections } from '../../../reports/annual/sections/doubtful.ts'
import { startTelling } from '../../../reports/annual/telling.ts'
import type { Block } from '../../../reports/document/blocks.ts'
import { headlineProfile } from '../../../reports/scoring/headline.ts'
import { slice } from '../../../surveys/counts/cube.ts'
import { municipalityInput } from '../../support/municipality-input.ts'

const NONE: DoubtfulAnswers = { flagged: [], excluded: [], undecided: 0 }
const SOME: DoubtfulAnswers = {
  flagged: [
    { reason: 'burst', responses: 41 },
    { reason: 'too-fast', responses: 7 },
  ],
  excluded: [{ reason: 'repeated', responses: 38 }],
  undecided: 1,
}

const paragraphs = (blocks: readonly Block[] = []) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text.map(String) : []))

describe('the statement on doubtful answers', () => {
  const whole = municipalityInput()
  // Nothing of it is told here but the name of the main figure.
  const input = { ...whole, cube: slice(whole.cube, ({ period }) => period === '2025-06') }
  const headline = headlineProfile(input.headline)
  if (!headline) throw new RangeError('the municipality names no methodology')
  const results = computeResults(input, headline)
  const tell = (doubtful: DoubtfulAnswers | undefined, language: Language = 'en') => {
    const telling = startTelling(
      { ...input, ...(doubtful && { doubtful }) },
      headline,
      results,
      reportWording(language),
    )
    return doubtfulSections(telling)[0]
  }

  it('is missing where single answers are not held', () => {
    expect(tell(undefined)).toBeUndefined()
  })

  it('says so where nothing was marked or left out', () => {
    const blocks = tell(NONE)?.blocks
    expect(paragraphs(blocks)).toContain('No answer of 2025 was left out of the figures.')
    expect(blocks?.some(({ kind }) => kind === 'table')).toBe(false)
  })

  it('tells how many were marked and left out, and why', () => {
    const blocks = tell(SOME)?.blocks ?? []
    const table = blocks.find((block) => block.kind === 'table')
    expect(table?.rows).toEqual([
      ['Marked: came in a burst', '41'],
      ['Marked: faster than anyone reads', '7'],
      ['Left out: one person answered several times', '38'],
    ])
    expect(paragraphs(blocks).join(' ')).toMatch(
      /38 answers of 2025 were left out.*One marked answer was not yet looked at/,
    )
  })

  it('tells what the main figure would be with them, where both groups are large enough', () => {
    const withEffect = (excluded: number[]) =>
      paragraphs(
        tell({
          ...SOME,
          effect: { item: 'satisfaction', kept: [0, 0, 0, 0, 100], excluded },
        })?.blocks,
      ).find((text) => text.startsWith('With the answers that were left out'))
    // 100 fives and 100 ones instead of 100 fives alone.
    expect(withEffect([100, 0, 0, 0, 0])).toMatch(/would be .+ instead of .+\./)
    expect(withEffect([9, 0, 0, 0, 0])).toBeUndefined()
  })

  it.each(LANGUAGES)('has its words in %s', (language) => {
    const section = tell(SOME, language)
    expect(section?.title).not.toBe('')
    expect(paragraphs(section?.blocks).join(' ')).toContain('38')
    expect(JSON.stringify(section)).not.toContain('doubtful.')
  })
})
