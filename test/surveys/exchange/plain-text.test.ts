import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasForbiddenCharacters } from '../../../surveys/definition/characters.ts'
import { createNames, optionValue } from '../../../surveys/exchange/item-names.ts'
import { isItemName } from '../../../surveys/definition/names.ts'
import { languageOfTag } from '../../../surveys/exchange/language-tags.ts'
import { plainText } from '../../../surveys/exchange/plain-text.ts'

describe('plainText', () => {
  it.each([
    ['<p>How <b>satisfied</b> are you?</p>', 'How satisfied are you?', ['text_markup']],
    ['one<br/>two', 'one\ntwo', ['text_markup']],
    ['Tom &amp; Jerry&nbsp;&#8211; &#x201c;both&#x201d;', 'Tom & Jerry – “both”', []],
    ['a &amp;lt;b&amp;gt; c', 'a &lt;b&gt; c', []],
    ['x < y and y > z', 'x < y and y > z', []],
    ['Hello {name}!', 'Hello [name]!', ['text_answer']],
    ['before<script>alert("x")</script>after', 'before after', ['text_active']],
    ['<img src=x onerror=alert(1)>look', 'look', ['text_active', 'text_markup']],
    ['nul\u0000and\u202eturned', 'nulandturned', ['text_characters']],
  ])('makes %j into %j', (raw, text, losses) => {
    expect(plainText(raw)).toEqual({ text, losses })
  })

  it('never leaves what a definition refuses, whatever it is given', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '&#0;',
      '&lt;',
      '<script>',
      '\u0007',
      'a',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }), (pieces) => {
        const { text } = plainText(pieces.join(''))
        expect(hasForbiddenCharacters(text)).toBe(false)
        expect(text).not.toMatch(/\{[^{}]{1,200}\}/)
        expect(text.length).toBeLessThanOrEqual(2000)
      }),
    )
  })
})

describe('names and codes', () => {
  it('become item names, each once', () => {
    const nameOf = createNames()
    const names = ['Q00', 'q00', 'price to competitors', '2a', 'Ābols', 'вопрос', '__proto__']

    expect(names.map(nameOf)).toEqual([
      'q00',
      'q00_2',
      'price_to_competitors',
      'q2a',
      'abols',
      'question',
      'proto',
    ])
  })

  it('are names for any code at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('constructor', 'toString'))),
        (codes) => {
          const names = codes.map(createNames())
          expect(names.every(isItemName)).toBe(true)
          expect(new Set(names).size).toBe(names.length)
        },
      ),
    )
  })

  it('keeps the code of an option wherever it can', () => {
    expect(['A1', ' x ', '_hidden', 'constructor', '', 3].map(optionValue)).toEqual([
      'A1',
      'x',
      'hidden',
      'constructor_',
      undefined,
      3,
    ])
  })
})

describe('languageOfTag', () => {
  it.each([
    ['lv', 'lv'],
    ['en-GB', 'en'],
    ['English (en)', 'en'],
    ['Русский', 'ru'],
    ['Uzbek Latin', 'uz'],
    ['uz-Cyrl', undefined],
    ['de-informal', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('reads %j as %j', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language)
  })
})
