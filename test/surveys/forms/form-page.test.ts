import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../locales/language.ts'
import { RESPOND } from '../../../locales/respond/index.ts'
import { answersFromForm } from '../../../surveys/answers/answers-from-form.ts'
import { codeAnswers } from '../../../surveys/answers/code-answers.ts'
import { type CompiledDefinition, compileDefinition } from '../../../surveys/answers/compile.ts'
import { checkDefinition } from '../../../surveys/definition/check-definition.ts'
import { type FormPageInput, renderFormPage } from '../../../surveys/forms/form-page.ts'
import {
  MESSAGE_KINDS,
  renderMessagePage,
  renderThanksPage,
} from '../../../surveys/forms/message-page.ts'
import { RESPOND_CSS } from '../../../surveys/forms/respond-css.ts'
import { INSTRUMENTS } from '../../../surveys/instruments/index.ts'

function survey(json: unknown): CompiledDefinition {
  const check = checkDefinition(json)
  if (check.status === 'refused') throw new Error(JSON.stringify(check.faults))
  return compileDefinition(check.definition)
}

const VISIT = survey(INSTRUMENTS[0]?.definition)

function page(overrides: Partial<FormPageInput> = {}): string {
  return renderFormPage({
    compiled: VISIT,
    language: 'lv',
    languages: LANGUAGES,
    institutionName: 'Paraugu novads',
    serviceName: 'Dzīvesvietas deklarēšana',
    madeUp: false,
    action: '/s/abc',
    responsesUrl: '/api/s/abc/responses/',
    responseId: '0f8b3a52-4d0f-4d5e-9f3e-0a5d2c7b1e11',
    surveyVersion: 3,
    scriptUrl: '/respond.js',
    enhanceUrl: null,
    ...overrides,
  })
}

describe('renderFormPage', () => {
  it.each(LANGUAGES)('sends ten questions in at most 10 KB, style included (%s)', (language) => {
    expect(VISIT.questions.length).toBe(10)
    expect(gzipSync(page({ language })).byteLength).toBeLessThanOrEqual(10_000)
  })

  it('needs no script: without one the page has none', () => {
    expect(page({ scriptUrl: null })).not.toContain('<script')
  })

  it('runs nothing inline and takes nothing from elsewhere, so that a strict policy can hold', () => {
    const made = page()

    expect(made).not.toMatch(/\son\w+=|style="|javascript:|https?:\/\//)
    expect(made.match(/<script(?! type="application\/json")[^>]*>/g)).toEqual([
      '<script type="module" src="/respond.js">',
    ])
    expect(made).toContain(`<style>${RESPOND_CSS}</style>`)
  })

  it('escapes every text of the author, the catalogue and the respondent', () => {
    const evil = `"><img src=x onerror=alert(1)>'&`
    const compiled = survey({
      title: evil,
      description: evil,
      privacyNotice: evil,
      purpose: evil,
      elements: [
        { type: 'text', name: 'a', title: evil, description: evil, placeholder: evil },
        { type: 'radiogroup', name: 'b', choices: [{ value: `x"><img>`, text: evil }] },
        { type: 'comment', name: 'c', visibleIf: "{a} = '\"><img src=x>'" },
        { type: 'matrix', name: 'm', rows: [{ value: `r"><img>`, text: evil }], columns: [evil] },
        { type: 'ranking', name: 'k', choices: [`s"><img>`, evil] },
        { type: 'matrixdynamic', name: 't', columns: [{ name: 'x', title: evil }] },
      ],
    })
    const made = page({
      compiled,
      language: 'en',
      institutionName: evil,
      serviceName: evil,
      centreName: evil,
      action: evil,
      responseId: evil,
      values: [
        ['a', evil],
        ['c', `</textarea>${evil}`],
        ['t.0.x', evil],
      ],
      faults: [{ item: evil, code: 'unknown-item' }],
      enhanceUrl: '/enhance.js',
    })

    expect(made).not.toContain('<img')
    expect(made.match(/<\/textarea>/g)).toHaveLength(1)
    expect(made.match(/<\/script>/g)).toHaveLength(2)
  })

  it('gives every control a name for readers', () => {
    const made = page({ compiled: survey(EVERY_KIND), language: 'en' })

    const controls = [...made.matchAll(/<(?:select|textarea)[^>]*?\sid="([^"]+)"/g)].map(
      ([, id]) => id,
    )
    const labels = [...made.matchAll(/<label[^>]*?\sfor="([^"]+)"/g)].map(([, id]) => id)
    const inputs = made.match(/<input(?![^>]*type="hidden")/g)?.length ?? 0
    const labelled = made.match(/<label[^>]*>\s*(?:<span>[^<]*<\/span\s*>)?<input/g)?.length ?? 0
    const byId = labels.filter((id) => made.includes(`id="${id}" name=`) && !controls.includes(id))

    expect(labels).toEqual(expect.arrayContaining(controls))
    expect(labelled + byId.length).toBe(inputs)
    expect(made.match(/<fieldset/g)?.length).toBe(made.match(/<legend/g)?.length)
  })

  it('refers only to ids that are there, each once', () => {
    const made = page({ compiled: survey(EVERY_KIND), language: 'en' })
    const ids = [...made.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)

    expect(new Set(ids).size).toBe(ids.length)
    for (const [, list = ''] of made.matchAll(/(?:for|aria-describedby)="([^"]+)"/g))
      expect(ids).toEqual(expect.arrayContaining(list.split(' ')))
  })

  it('shows what was answered again, so that a change of language loses nothing', () => {
    const values = [
      ['satisfaction', '4'],
      ['outcome', 'no'],
      ['comment', '  two\nlines'],
    ] as const
    const made = page({ language: 'ru', values })

    expect(made).toMatch(/value="4"\s+checked/)
    expect(made).toMatch(/value="no"\s+checked/)
    expect(made).toContain('>\n  two\nlines</textarea>')
    expect(made).toContain('<html lang="ru">')
  })

  it('puts languages behind buttons that send the answers along, but not behind Enter', () => {
    const made = page()
    const buttons = [...made.matchAll(/<button([^>]*)>/g)].map(([, attributes = '']) => attributes)

    expect(buttons[0]).toContain('hidden')
    expect(buttons[0]).not.toContain('name')
    expect(buttons.filter((button) => button.includes('name="_language"'))).toHaveLength(3)
  })

  it('names each faulty answer in a summary that leads to it, and beside the question', () => {
    const result = codeAnswers(VISIT, {})
    const faults = result.status === 'rejected' ? result.faults : []
    const made = page({ language: 'en', faults })

    expect(made).toContain('<a href="#f-satisfaction">')
    expect(made).toContain('Overall, how satisfied are you with this service? – choose an answer')
    expect(made).toMatch(/id="e-satisfaction"\s*>choose an answer/)
    expect(made).toContain('<title>Please check: ')
  })

  it('says in words for whom a question is, in the words of the options', () => {
    expect(page({ language: 'en' })).toContain(
      'Answer only if you answered “Partly” or “No” to “Did you get what you needed?”.',
    )
    expect(page({ language: 'lv' })).toContain('„Daļēji” vai „Nē”')
  })

  it('says that data are made up, and that a preview stores nothing', () => {
    expect(page({ madeUp: true })).toContain(RESPOND.lv.made_up)
    expect(page()).not.toContain(RESPOND.lv.made_up)
    const preview = page({ status: 'preview' })
    expect(preview).toContain(RESPOND.lv.preview)
    expect(preview).not.toContain('<script')
    expect(preview).toMatch(/class="send"\s+disabled/)
  })

  it('prints fields that are read back as the answers they stand for', () => {
    const compiled = survey(EVERY_KIND)
    const answers = {
      r: 3,
      c: 'x',
      d: 2,
      k: ['a', 'b'],
      b: true,
      n: 2.5,
      day: '2026-03-14',
      m: { x: 1, y: 2 },
      rk: ['b', 'a'],
      t: [{ z: 'q' }],
      co: 'text',
    }
    const entries: [string, string][] = [
      ['r', '3'],
      ['c', 'x'],
      ['d', '2'],
      ['k', 'a'],
      ['k', 'b'],
      ['b', 'true'],
      ['n', '2.5'],
      ['day', '2026-03-14'],
      ['m.x', '1'],
      ['m.y', '2'],
      ['rk.a', '2'],
      ['rk.b', '1'],
      ['t.0.z', 'q'],
      ['co', 'text'],
    ]
    const made = page({ compiled, language: 'en', values: entries })

    expect(entries.filter(([name]) => !made.includes(`name="${name}"`))).toEqual([])
    expect(answersFromForm(compiled, entries)).toEqual(answers)
  })
})

const EVERY_KIND = {
  elements: [
    { type: 'rating', name: 'r', minRateDescription: 'bad', maxRateDescription: 'good' },
    { type: 'radiogroup', name: 'c', choices: ['x', 'y'] },
    { type: 'dropdown', name: 'd', choices: [1, 2] },
    { type: 'checkbox', name: 'k', choices: ['a', 'b'], maxSelectedChoices: 2 },
    { type: 'boolean', name: 'b' },
    { type: 'text', name: 'n', inputType: 'number', min: 0, max: 10 },
    { type: 'text', name: 'day', inputType: 'date' },
    { type: 'matrix', name: 'm', rows: ['x', 'y'], columns: [1, 2] },
    { type: 'ranking', name: 'rk', choices: ['a', 'b'] },
    { type: 'matrixdynamic', name: 't', maxRowCount: 4, columns: [{ name: 'z' }] },
    { type: 'comment', name: 'co', description: 'hint' },
  ],
}

describe('pages without a form', () => {
  const setting = {
    language: 'uz' as const,
    institutionName: '',
    serviceName: '',
    madeUp: false,
  }

  it.each(MESSAGE_KINDS)('says what happened: %s', (kind) => {
    const made = renderMessagePage(kind, setting)

    expect(made).toContain('<html lang="uz-Latn">')
    expect(made).toMatch(/<h1>[^<]{5,}<\/h1>/)
    expect(made).not.toContain('<form')
  })

  it('thanks once for what is stored once, with the receipt code', () => {
    const made = renderThanksPage({
      ...setting,
      language: 'en',
      receipt: 'AB12-CD34',
      alreadyStored: false,
    })

    expect(made).toContain('Your answers are stored.')
    expect(made).toContain('AB12-CD34')
    expect(
      renderThanksPage({ ...setting, language: 'en', receipt: null, alreadyStored: true }),
    ).toContain('These answers were stored before. They are counted once.')
  })
})

describe('wording for respondents', () => {
  // Values a message is given, as against words of a plural branch, which also follow a brace.
  const VALUES =
    /\{(count|months|min|max|number|text|question|answer|condition|first|second|problem)\b/g

  it.each(LANGUAGES)('fills the same values in every language (%s)', (language) => {
    const valuesOf = (text: string) =>
      [...new Set(text.match(VALUES))].toSorted((a, b) => a.localeCompare(b))
    const byKey = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, text]) => [key, valuesOf(text)])

    expect(byKey(RESPOND[language])).toEqual(expect.arrayContaining(byKey(RESPOND.en)))
  })
})
