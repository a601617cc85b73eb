import { readFileSync, readdirSync } from 'node:fs'

/** A hostile definition or answer. `expand` + `n` name a structure that is generated here. */
export interface HostileCase {
  readonly id: string
  readonly why: string
  readonly survey: unknown
  readonly data: unknown
}

const CASES = new URL('cases/', import.meta.url)

/** Cases whose file name starts with one of the prefixes, expanded. */
export function hostileCases(...prefixes: string[]): HostileCase[] {
  return readdirSync(CASES)
    .filter((file) => prefixes.some((prefix) => file.startsWith(prefix)))
    .toSorted()
    .map((file) => expand(readCase(file)))
}

interface RawCase {
  id: string
  why: string
  survey?: unknown
  data?: unknown
  expand?: string
  n?: number
  m?: number
}

function readCase(file: string): RawCase {
  const parsed: RawCase = JSON.parse(readFileSync(new URL(file, CASES), 'utf8'))
  return parsed
}

/** The ordinary questionnaire that hostile answers are aimed at. */
function ordinarySurvey(): unknown {
  return readCase('an00-good.json').survey
}

function expand(raw: RawCase): HostileCase {
  const { id, why, n = 0, m = 0 } = raw
  const made = (survey: unknown, data: unknown = raw.data): HostileCase => ({
    id,
    why,
    survey,
    data,
  })
  switch (raw.expand) {
    case undefined:
      return made(raw.survey)
    case 'panels': {
      let element: object = text('q1')
      for (let level = 0; level < n; level++)
        element = { type: 'panel', name: `p${level}`, elements: [element] }
      return made({ elements: [element] })
    }
    case 'questions':
      return made({ elements: times(n, (index) => text(`q${index}`)) })
    case 'choices':
      return made({ elements: [{ type: 'dropdown', name: 'q1', choices: times(n, Number) }] })
    case 'matrix':
      return made({
        elements: [
          {
            type: 'matrix',
            name: 'm',
            rows: times(n, (index) => `r${index}`),
            columns: times(m, (index) => `c${index}`),
          },
        ],
      })
    case 'title':
      return made({ title: 'x'.repeat(n), elements: [text('q1', { title: 'y'.repeat(n) })] })
    case 'pipes':
      return made({ elements: [text('q1'), { type: 'html', name: 'h', html: '{q1}'.repeat(n) }] })
    case 'locales':
      return made({
        elements: [
          text('q1', { title: Object.fromEntries(times(n, (index) => [`l${index}`, 'x'])) }),
        ],
      })
    case 'chain':
      return made({
        elements: [
          text('q0'),
          ...times(n, (index) =>
            text(`q${index + 1}`, {
              visibleIf: `{q${index}} notempty`,
              setValueExpression: `{q${index}}+1`,
            }),
          ),
        ],
      })
    case 'mask':
      return made({
        elements: [text('q1', { maskType: 'pattern', maskSettings: { pattern: '9'.repeat(n) } })],
      })
    case 'cvi':
      return made({
        elements: [
          text('q1'),
          {
            type: 'checkbox',
            name: 'k',
            choices: times(n, (index) => ({
              value: index,
              visibleIf: `{q1} = ${index} or {q1} > ${index}`,
            })),
          },
        ],
      })
    case 'deepanswer': {
      let value: unknown = 1
      for (let level = 0; level < n; level++) value = { a: value }
      return made(ordinarySurvey(), { r: 5, t: value })
    }
    case 'manykeys':
      return made(ordinarySurvey(), {
        r: 5,
        ...Object.fromEntries(times(n, (index) => [`k${index}`, index])),
      })
    default:
      throw new RangeError(`unknown expansion: ${raw.expand}`)
  }
}

function text(name: string, more: object = {}) {
  return { type: 'text', name, ...more }
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
