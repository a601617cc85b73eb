import { describe, expect, it } from 'vitest'
import { KIOSK } from '../../locales/kiosk/index.ts'
import { LANGUAGES } from '../../locales/language.ts'

const places = (text: string) => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))

describe.each(LANGUAGES)('what the kiosk says (%s)', (language) => {
  it('has the places that the tablet fills in, and no plurals, which it cannot', () => {
    for (const [key, text] of Object.entries(KIOSK[language])) {
      const english: string = Object.entries(KIOSK.en).find(([each]) => each === key)?.[1] ?? ''
      expect({ key, places: places(text) }).toEqual({ key, places: places(english) })
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[{}]/)
    }
  })

  it('writes Uzbek oʻ and gʻ with the turned comma', () => {
    for (const text of Object.values(KIOSK[language])) expect(text).not.toMatch(/[og]['’`‘]/i)
  })
})
