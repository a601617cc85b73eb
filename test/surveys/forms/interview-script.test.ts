import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeAnswers } from '../../../surveys/answers/code-answers.ts'
import { compileDefinition } from '../../../surveys/answers/compile.ts'
import { answersFromFields } from '../../../surveys/answers/form-answers.ts'
import { compiledForPaper } from '../../../surveys/answers/transcribed.ts'
import type { Definition } from '../../../surveys/definition/definition.ts'
import {
  fieldsToSend,
  interviewScript,
  stepsToAsk,
} from '../../../surveys/forms/interview-script.ts'
import { RESIDENT_VISIT } from '../../../surveys/instruments/resident.ts'

const definition: Definition = {
  privacyNotice: { en: 'We store answers.', lv: 'Glabājam atbildes.' },
  pages: [
    {
      title: { en: 'Your visit', lv: 'Jūsu apmeklējums' },
      elements: [
        {
          type: 'radiogroup',
          name: 'outcome',
          title: { en: 'Done?', lv: 'Izdevās?' },
          description: { en: 'At this visit', lv: 'Šoreiz' },
          choices: ['yes', 'no', 'na'],
        },
        {
          type: 'radiogroup',
          name: 'reason',
          visibleIf: "{outcome} = 'no'",
          choices: ['papers', 'queue'],
        },
        { type: 'comment', name: 'which', visibleIf: "{reason} = 'papers'" },
        {
          type: 'matrix',
          name: 'conduct',
          title: { en: 'How were staff?', lv: 'Kādi bija darbinieki?' },
          rows: ['respect', 'help'],
          columns: [1, 2, 3],
        },
      ],
    },
  ],
}

describe('a questionnaire on the telephone', () => {
  const script = interviewScript(definition, 'en')
  const asked = (fields: Record<string, string[]>) =>
    stepsToAsk(script, fields).map(({ field }) => field)

  it('says headings once, explains, and asks a matrix line by line', () => {
    expect(script.privacyNotice).toBe('We store answers.')
    expect(script.steps).toMatchObject([
      { field: 'outcome', title: 'Done?', hint: 'At this visit', before: ['Your visit'] },
      { field: 'reason', before: [] },
      { field: 'which' },
      { field: 'conduct.respect', title: 'How were staff?', line: 'respect', before: [] },
      { field: 'conduct.help', title: 'How were staff?', line: 'help' },
    ])
    // "Does not apply" is an answer with a number like any other.
    expect(script.steps[0]?.options.map(({ key, value }) => `${key} ${value}`)).toEqual([
      '1 yes',
      '2 no',
      '3 na',
    ])
  })

  it('asks what follows from the answers so far', () => {
    expect(asked({})).toEqual(['outcome', 'conduct.respect', 'conduct.help'])
    expect(asked({ outcome: ['no'] })).toContain('reason')
    expect(asked({ outcome: ['no'], reason: ['papers'] })).toContain('which')
  })

  it('leaves out what was answered on a way that was left again', () => {
    const fields = {
      outcome: ['yes'],
      reason: ['papers'],
      which: ['A form'],
      'conduct.help': ['2'],
    }
    expect(asked(fields)).not.toContain('which')
    expect(fieldsToSend(script, fields)).toEqual({ outcome: ['yes'], 'conduct.help': ['2'] })
  })

  it('sends nothing that the check refuses, whatever was answered in whatever order', () => {
    const instrument = RESIDENT_VISIT.definition
    const asking = interviewScript(instrument, 'lv')
    const compiled = compiledForPaper(compileDefinition(instrument))
    const choices = asking.steps.filter(({ kind }) => kind === 'code')
    const given = fc.tuple(
      ...choices.map(({ field, options }) =>
        fc.option(fc.constantFrom(...options).map(({ value }) => [field, [value]] as const)),
      ),
    )
    expect(choices.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(given, (pairs) => {
        const fields = Object.fromEntries(pairs.filter((pair) => pair !== null))
        const sent = Object.entries(fieldsToSend(asking, fields)).flatMap(([field, values]) =>
          values.map((value) => [field, value] as const),
        )
        const coded = codeAnswers(compiled, answersFromFields(compiled.shapes, sent))
        expect(coded.status).toBe('coded')
      }),
    )
  })
})
