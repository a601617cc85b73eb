import { expect, it } from 'vitest'
import { defaultOptions, readOptions } from '../../../reports/scoring/options.ts'
import type { ProfileOption } from '../../../reports/scoring/profile.ts'

const TITLE = { lv: 'svari', en: 'weights', ru: 'веса', uz: 'vaznlar' }
const OPTIONS: readonly ProfileOption[] = [
  { name: 'digits', title: TITLE, kind: 'choice', values: ['exact', '2'], default: 'exact' },
  { name: 'rate', title: TITLE, kind: 'number', min: 0, max: 1, default: 0.07 },
  {
    name: 'weights',
    title: TITLE,
    kind: 'weights',
    parts: ['a', 'b'],
    sum: 100,
    default: [50, 50],
  },
]

it('keeps the defaults of what is not given', () => {
  expect(readOptions({ options: OPTIONS }, { digits: '2' })).toEqual({
    status: 'read',
    options: { digits: '2', rate: 0.07, weights: [50, 50] },
  })
  expect(defaultOptions({})).toEqual({})
})

it.each([
  ['other', '1', 'unknown-option'],
  ['digits', '3', 'not-a-choice'],
  ['rate', '0,5', 'not-a-number'],
  ['rate', '1.5', 'out-of-range'],
  ['weights', '60,50', 'wrong-sum'],
  ['weights', '100', 'wrong-length'],
  ['weights', '110,-10', 'out-of-range'],
  ['weights', '60,forty', 'not-a-number'],
])('refuses %s=%s as %s', (name, text, code) => {
  expect(readOptions({ options: OPTIONS }, { [name]: text })).toMatchObject({
    status: 'refused',
    faults: [{ option: name, code }],
  })
})

it('takes weights that add up', () => {
  expect(readOptions({ options: OPTIONS }, { weights: '62.5, 37.5' })).toMatchObject({
    options: { weights: [62.5, 37.5] },
  })
})
