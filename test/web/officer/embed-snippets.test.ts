import { describe, expect, it } from 'vitest'
import { isSite, sitesIn } from '../../../web/officer/ask/embed/site-list.ts'
import {
  type SnippetInput,
  blockCode,
  buttonCode,
  callCode,
  linkCode,
  policyOf,
} from '../../../web/officer/ask/embed/snippets.ts'

const INPUT: SnippetInput = {
  address: 'https://m.example.lv/s/abc',
  frameAddress: 'https://m.example.lv/embed/abc',
  script: { address: 'https://m.example.lv/embed/v1/meraukla.js', integrity: 'sha384-x' },
  language: 'lv',
  words: 'lv',
  serviceName: 'Atļauja „A & B“ <1>',
}

describe('code for other sites', () => {
  it('is a plain link where nothing else may stand', () => {
    expect(linkCode(INPUT)).toBe(
      '<a href="https://m.example.lv/s/abc?lang=lv" lang="lv" hreflang="lv">Novērtējiet šo pakalpojumu</a>',
    )
    expect(linkCode({ ...INPUT, language: null, words: 'uz' })).toBe(
      '<a href="https://m.example.lv/s/abc" lang="uz-Latn">Xizmatni baholang</a>',
    )
  })

  it('frames the form with no more rights than it needs, and names the frame', () => {
    const code = blockCode(INPUT)

    expect(code).toContain('sandbox="allow-forms allow-scripts allow-same-origin"')
    expect(code).toContain('title="Aptauja: Atļauja „A &amp; B“ &lt;1&gt;"')
    expect(code).toContain('src="https://m.example.lv/embed/abc?lang=lv"')
    expect(code).toContain(`<p>${linkCode(INPUT).split('>')[0]}>Atvērt aptauju`)
    expect(code).not.toMatch(/ style=| on\w+=/)
  })

  it('pins the script by its hash', () => {
    expect(buttonCode(INPUT)).toContain(
      '<script src="https://m.example.lv/embed/v1/meraukla.js" integrity="sha384-x" crossorigin="anonymous" async></script>',
    )
    expect(buttonCode(INPUT)).toMatch(/^<a data-meraukla="button" href=/)
    expect(policyOf(INPUT)).toBe('script-src https://m.example.lv; frame-src https://m.example.lv')
  })

  it('shows the call as a terminal takes it', () => {
    expect(callCode('https://m.example.lv/api/points/abc/answer-links', 'ru')).toContain(
      `-d '{"language":"ru","validDays":14}'`,
    )
  })
})

describe('sites as somebody writes them', () => {
  it('stand on lines or between commas', () => {
    expect(sitesIn(' https://a.lv\n\nhttps://b.lv, https://c.lv ')).toEqual([
      'https://a.lv',
      'https://b.lv',
      'https://c.lv',
    ])
  })

  it.each([
    ['https://a.lv', true],
    ['https://a.lv/', true],
    ['http://localhost:3000', true],
    ['http://a.lv', false],
    ['a.lv', false],
    ['https://a.lv/page', false],
    ['https://*.a.lv', false],
  ])('%s: %s', (text, expected) => {
    expect(isSite(text)).toBe(expected)
  })
})
