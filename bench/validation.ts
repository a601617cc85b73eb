import { Model } from 'survey-core'
import { codeAnswers } from '../surveys/answers/code-answers.ts'
import { compileDefinition } from '../surveys/answers/compile.ts'
import { checkDefinition } from '../surveys/definition/check-definition.ts'
import { RESIDENT_VISIT } from '../surveys/instruments/resident.ts'
import { madeUpAnswers } from '../server/demo/answers.ts'
import { normal, seededRandom } from '../server/demo/random.ts'
import { readStrictJson } from '../server/http/strict-json.ts'
import { SUBMISSION_KB } from '../server/responses/submission.ts'
import { hostileCases } from '../test/hostile/expand.ts'
import { describeMachine } from './measure/machine.ts'
import { grouped, inWords, spreadOf } from './measure/spread.ts'
import { demand, judge } from './measure/verdict.ts'

/**
 * What it costs to check one response on the server: the checks compiled from a definition beside a
 * survey-core model that is built once and used again. See bench/README.md.
 */
const PAIRS = 7
const HOSTILE_RUNS = 7
/** How deep a body may be nested, as the server has it. */
const DEEPEST = 10

console.log(`Validation: one response checked and coded against a published definition
  ${describeMachine()}
  Baseline: one survey-core Model per definition, reused: data = answers, then validate(), which
  accepts 99 on a scale of five and unknown names, so that it does less than the compiled check.
  ${PAIRS} alternated pairs after warm-up; µs a response, medians [min–max].\n`)

const ordinary = hostileCases('an00')[0]
demand(ordinary !== undefined, 'the ordinary case is missing')
const branching = checkDefinition(ordinary.survey)
demand(branching.status === 'accepted', 'the ordinary definition must be accepted')

const random = seededRandom(10)
const ratios = [
  compare('ten usual questions (resident-visit)', RESIDENT_VISIT.definition, manyAnswers()),
  compare('eleven questions of every kind, one conditional (an00-good)', branching.definition, [
    ordinary.data,
  ]),
]

const slowest = hostileTimes()
judge([
  {
    what: 'model against compiled check, smaller of the two ratios',
    measured: Math.min(...ratios),
    goal: 200,
    better: 'higher',
    unit: ' ×',
  },
  {
    what: 'slowest refusal of a hostile answer',
    measured: slowest,
    goal: 5,
    better: 'lower',
    unit: ' ms',
  },
])

function manyAnswers(): unknown[] {
  const compiled = compileDefinition(RESIDENT_VISIT.definition)
  return Array.from({ length: 500 }, () => {
    const mood = Math.min(5, Math.max(1, 3.8 + normal(random)))
    return madeUpAnswers(compiled, { mood, language: 'lv' }, random)
  })
}

/** @returns how many times longer the model takes */
function compare(
  name: string,
  definition: Parameters<typeof compileDefinition>[0],
  answers: readonly unknown[],
): number {
  const compiled = compileDefinition(definition)
  const model = new Model(definition)
  const byCheck = (answer: unknown) => codeAnswers(compiled, answer).status === 'coded'
  const byModel = (answer: unknown) => {
    model.data = answer
    return model.validate(false, false)
  }
  for (const answer of answers) {
    demand(byCheck(answer), `${name}: the compiled check refused good answers`)
    demand(byModel(answer), `${name}: the model refused good answers`)
  }
  const pairs = Array.from({ length: PAIRS + 1 }, () => ({
    check: microseconds(byCheck, answers, 100_000),
    model: microseconds(byModel, answers, 300),
  })).slice(1)
  const [check, peer, ratio] = [
    pairs.map((pair) => pair.check),
    pairs.map((pair) => pair.model),
    pairs.map((pair) => pair.model / pair.check),
  ].map(spreadOf)
  demand(check !== undefined && peer !== undefined && ratio !== undefined, 'nothing was measured')
  console.log(`  ${name}
    compiled check   ${inWords(check, 2)}
    reused model     ${inWords(peer, 0)}
    ratio            ${inWords(ratio, 0)}`)
  return ratio.median
}

function microseconds(
  check: (answer: unknown) => boolean,
  answers: readonly unknown[],
  times: number,
): number {
  let accepted = 0
  const start = performance.now()
  for (let time = 0; time < times; time++) if (check(answers[time % answers.length])) accepted++
  const elapsed = performance.now() - start
  // Also keeps the work from being optimised away.
  demand(accepted === times, 'good answers were refused while they were measured')
  return (elapsed * 1000) / times
}

/**
 * Every hostile answer twice: as the bytes of a submission at the server's door, and as a value given
 * to the compiled check alone, which is how far a body that the door refuses would have come.
 * @returns the longest median from bytes to refusal, in ms
 */
function hostileTimes(): number {
  demand(branching.status === 'accepted', 'the ordinary definition must be accepted')
  const compiled = compileDefinition(branching.definition)
  const isRefused = (answers: unknown) => codeAnswers(compiled, answers).status === 'rejected'
  const cases = [
    ...hostileCases('an').filter(({ id }) => id !== 'an00-good'),
    { id: 'as many keys as 64 KB hold', data: keys(6000) },
  ]
  const times = cases.map(({ id, data }) => {
    const bytes = Buffer.from(`{"surveyVersion":1,"locale":"lv","answers":${serialised(data)}}`)
    const atDoor = () => {
      if (bytes.length > SUBMISSION_KB * 1024) return true
      const json = readStrictJson(bytes, DEEPEST)
      return !json.ok || isRefused(answersOf(json.value))
    }
    return {
      id,
      kilobytes: bytes.length / 1024,
      door: milliseconds(atDoor, id),
      check: milliseconds(() => isRefused(data), id),
    }
  })
  const sorted = times.toSorted((a, b) => b.check.median - a.check.median)
  console.log(`
  ${cases.length} hostile answers, all refused, ms (${HOSTILE_RUNS} runs each); the slowest:
    ${'case'.padEnd(26)} ${'bytes to refusal'.padEnd(24)} check alone`)
  for (const { id, kilobytes, door, check } of sorted.slice(0, 5)) {
    const size =
      kilobytes > SUBMISSION_KB ? `  ${grouped(kilobytes, 0)} KB: refused by its size` : ''
    console.log(`    ${id.padEnd(26)} ${inWords(door, 3).padEnd(24)} ${inWords(check, 3)}${size}`)
  }
  return Math.max(...times.map(({ door }) => door.median))
}

function keys(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, key) => [`k${key}`, key % 10]))
}

function milliseconds(refuse: () => boolean, id: string) {
  return spreadOf(
    Array.from({ length: HOSTILE_RUNS }, () => {
      const start = performance.now()
      const refused = refuse()
      const elapsed = performance.now() - start
      demand(refused, `${id} was accepted`)
      return elapsed
    }),
  )
}

function answersOf(submission: unknown): unknown {
  return typeof submission === 'object' && submission !== null && 'answers' in submission
    ? submission.answers
    : undefined
}

/** JSON of any depth: JSON.stringify gives up where hostile nesting only begins. */
function serialised(value: unknown): string {
  let text = ''
  const todo: ({ text: string } | { value: unknown })[] = [{ value }]
  for (let next = todo.pop(); next; next = todo.pop()) {
    if ('text' in next) text += next.text
    else if (typeof next.value !== 'object' || next.value === null) {
      text += JSON.stringify(next.value) ?? 'null'
    } else {
      const isList = Array.isArray(next.value)
      text += isList ? '[' : '{'
      todo.push({ text: isList ? ']' : '}' })
      // The last is pushed first, since the first is to be taken first.
      for (const [index, [name, member]] of [
        ...Object.entries(next.value).entries(),
      ].toReversed()) {
        const comma = index > 0 ? ',' : ''
        todo.push({ value: member }, { text: isList ? comma : `${comma}${JSON.stringify(name)}:` })
      }
    }
  }
  return text
}
