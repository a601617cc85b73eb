import { describe, expect, it } from 'vitest'
import { flagsOfAnswers, isFlawless, scalesOf } from '../../../surveys/answers/answer-flags.ts'
import { paceOf } from '../../../surveys/answers/pace.ts'
import { RESIDENT_VISIT } from '../../../surveys/instruments/resident.ts'

const SCALES = new Map(['a', 'b', 'c', 'd', 'e', 'f'].map((item) => [item, 5]))
const said = (options: string) =>
  Array.from(options, (option, at) => ({ item: 'abcdef'[at] ?? '', option }))

describe('what one answer tells by itself', () => {
  it.each([
    ['everything is best, in good time', '555555', undefined, []],
    ['everything is worst, in good time', '111111', undefined, []],
    [
      'everything is best, faster than anyone reads',
      '555555',
      'quick',
      ['too-fast', 'straight-line'],
    ],
    ['the middle throughout', '333333', undefined, ['straight-line']],
    ['all but the ends throughout', '444444', undefined, ['straight-line']],
    ['one answer differs', '333334', undefined, []],
    ['too few questions for a line', '33333', undefined, []],
    ['fast but varied', '345432', 'quick', ['too-fast']],
  ] as const)('%s', (_, options, pace, flags) => {
    expect(flagsOfAnswers(said(options), SCALES, pace)).toEqual(flags)
  })

  it('leaves "does not apply" out of a line', () => {
    const answers = [...said('33333'), { item: 'f', option: 'na' }]
    expect(flagsOfAnswers(answers, SCALES, undefined)).toEqual([])
  })

  it('calls flawless what is best on at least four scales and worse on none', () => {
    expect(isFlawless(said('5555'), SCALES)).toBe(true)
    expect(isFlawless(said('555'), SCALES)).toBe(false)
    expect(isFlawless(said('55554'), SCALES)).toBe(false)
    expect(isFlawless([...said('5555'), { item: 'e', option: 'na' }], SCALES)).toBe(true)
  })

  it('knows the scales of a questionnaire', () => {
    const scales = scalesOf(RESIDENT_VISIT.definition)
    expect(scales.get('satisfaction')).toBe(5)
    expect(scalesOf(RESIDENT_VISIT.definition)).toBe(scales)
  })
})

describe('paceOf', () => {
  it('is quick below a second a question, and says nothing of a handful of questions', () => {
    expect(paceOf(10, 9_999)).toBe('quick')
    expect(paceOf(10, 10_000)).toBeUndefined()
    expect(paceOf(2, 100)).toBeUndefined()
  })
})
