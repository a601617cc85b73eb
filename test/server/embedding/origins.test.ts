import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteOrigin } from '../../../server/embedding/origins.ts'

describe('a site that may show the questionnaire', () => {
  it.each([
    ['https://portal.example.lv', 'https://portal.example.lv'],
    ['https://portal.example.lv/', 'https://portal.example.lv'],
    ['  https://Portal.Example.LV ', 'https://portal.example.lv'],
    ['https://portal.example.lv:443', 'https://portal.example.lv'],
    ['https://portal.example.lv:8443', 'https://portal.example.lv:8443'],
    // https://en.wikipedia.org/wiki/Punycode
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
  ])('%s is kept as the browser writes it', (given, kept) => {
    expect(siteOrigin(given)).toBe(kept)
  })

  it.each([
    'http://portal.example.lv',
    'https://portal.example.lv/page',
    'https://portal.example.lv/?a=1',
    'https://portal.example.lv/?',
    'https://portal.example.lv/#a',
    'https://user@portal.example.lv',
    'https://*.example.lv',
    'https://*',
    '*',
    'null',
    'https:',
    'data:text/html,x',
    'javascript:alert(1)',
    "https://example.lv;script-src'unsafe-inline'",
    'https://example.lv,https://evil.example',
    'https://a.example https://b.example',
    "https://'self'",
    'https://[::1]',
    '',
  ])('%s is none', (given) => {
    expect(siteOrigin(given)).toBeUndefined()
  })

  it('whatever was taken adds nothing to the header that it is printed into', () => {
    const parts = fc.constantFrom(
      'a',
      'ē',
      '.',
      '*',
      ';',
      ',',
      "'",
      ' ',
      '%3b',
      '-',
      ':1',
      '/',
      '\t',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const origin = siteOrigin(`https://${some.join('')}`) ?? 'https://none'
        expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+(:\d+)?$/)
      }),
    )
    // Some of them are taken, or the property would hold for nothing.
    expect(siteOrigin('https://a.a-a:1/')).toBe('https://a.a-a:1')
  })
})
