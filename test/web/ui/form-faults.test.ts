import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../../web/api.ts'
import { faultsOf } from '../../../web/ui/form.ts'
import { codeFaults, nameNeeded, needed } from '../../../web/ui/needed.ts'

const refusal = (...places: string[]) =>
  new ProblemError({
    title: 'refused',
    status: 400,
    code: 'body-invalid',
    errors: places.map((place) => ({ place, code: 'invalid', detail: `about ${place}` })),
  })

describe('faults that the server names', () => {
  it('stand beside their field', () => {
    expect(faultsOf(refusal('cofog'), ['name.lv', 'cofog'])).toEqual([
      { field: 'cofog', text: 'about cofog' },
    ])
  })

  it('of a whole name stand beside its first language', () => {
    expect(faultsOf(refusal('name'), ['name.lv', 'name.en'])).toEqual([
      { field: 'name.lv', text: 'about name' },
    ])
  })

  it('are said in the words of the form where it has some', () => {
    const expected = (field: string) => (field === 'cofog' ? 'such as 01.3.3' : undefined)
    expect(faultsOf(refusal('cofog'), ['cofog'], expected)).toEqual([
      { field: 'cofog', text: 'such as 01.3.3' },
    ])
  })

  it('are shown whole when any of them is about something else', () => {
    expect(faultsOf(refusal('cofog', 'elsewhere'), ['cofog'])).toEqual([])
    expect(faultsOf(new Error('a bug'), ['cofog'])).toEqual([])
  })
})

describe('faults found before sending', () => {
  const value = (values: Record<string, string>) => (field: string) => values[field] ?? ''

  it('are fields with nothing but spaces', () => {
    expect(needed(value({ email: '  ' }), 'email', 'Enter it')).toHaveLength(1)
    expect(needed(value({ email: 'a@b.lv' }), 'email', 'Enter it')).toEqual([])
  })

  it('are names in no language; one is enough', () => {
    expect(nameNeeded(value({}), 'name', 'Enter it')).toEqual([
      { field: 'name.lv', text: 'Enter it' },
    ])
    expect(nameNeeded(value({ 'name.uz': 'Xizmat' }), 'name', 'Enter it')).toEqual([])
  })

  it.each([
    ['birth', 'form', []],
    ['a', 'form', []],
    ['lv:1.2_x-y', 'form', []],
    ['', 'form', ['form']],
    ['-birth', 'form', ['form']],
    ['dzimšana', 'form', ['form']],
    ['x'.repeat(65), 'form', ['form']],
    ['taken', 'taken', ['taken']],
  ])('are codes that the server would refuse or overwrite: %s', (code, _, expected) => {
    const texts = { form: 'form', taken: 'taken' }
    const faults = codeFaults(value({ code }), 'code', texts, [{ code: 'taken' }])
    expect(faults.map(({ text }) => text)).toEqual(expected)
  })
})
