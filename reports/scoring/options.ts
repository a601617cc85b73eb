import type { OptionValue, ProfileOption, RuleOptions } from './profile.ts'

/** Why a profile's option is refused. */
export interface OptionFault {
  readonly option: string
  readonly code:
    | 'unknown-option'
    | 'not-a-choice'
    | 'not-a-number'
    | 'out-of-range'
    | 'wrong-length'
    | 'wrong-sum'
  /** What would be right, in plain characters. */
  readonly allowed: string
}

export type OptionsResult =
  | { readonly status: 'read'; readonly options: RuleOptions }
  | { readonly status: 'refused'; readonly faults: readonly OptionFault[] }

/** Weights may miss their sum by this much, as 33.3 three times does not. */
const SUM_TOLERANCE = 1e-9

/** Every option of a profile at its default. */
export function defaultOptions({ options = [] }: OptionHolder): RuleOptions {
  return Object.fromEntries(options.map((option) => [option.name, option.default]))
}

interface OptionHolder {
  readonly options?: readonly ProfileOption[]
}

/**
 * Reads options as they are written on a command line: a choice by its name, a number with a
 * decimal point, weights as numbers with commas between.
 * @returns all options of the profile, those not given at their defaults, or every fault
 */
export function readOptions(
  profile: OptionHolder,
  given: Readonly<Record<string, string>>,
): OptionsResult {
  const faults: OptionFault[] = []
  const options: Record<string, OptionValue> = { ...defaultOptions(profile) }
  for (const [name, text] of Object.entries(given)) {
    const schema = profile.options?.find((option) => option.name === name)
    const allowed = schema ? allowedOf(schema) : namesOf(profile)
    const read = schema ? readValue(schema, text) : ({ fault: 'unknown-option' } as const)
    if ('fault' in read) faults.push({ option: name, code: read.fault, allowed })
    else options[name] = read.value
  }
  return faults.length > 0 ? { status: 'refused', faults } : { status: 'read', options }
}

/** @throws RangeError when the option is no choice (a wiring mistake, not data) */
export function choiceOption(options: RuleOptions, name: string): string {
  const value = options[name]
  if (typeof value !== 'string') throw new RangeError(`${name} is no choice`)
  return value
}

/** @throws RangeError when the option is no number (a wiring mistake, not data) */
export function numberOption(options: RuleOptions, name: string): number {
  const value = options[name]
  if (typeof value !== 'number') throw new RangeError(`${name} is no number`)
  return value
}

/** @throws RangeError when the option is no list of weights (a wiring mistake, not data) */
export function weightsOption(options: RuleOptions, name: string): readonly number[] {
  const value = options[name]
  if (typeof value !== 'object') throw new RangeError(`${name} is no list of weights`)
  return value
}

type ReadValue = { readonly value: OptionValue } | { readonly fault: OptionFault['code'] }

function readValue(schema: ProfileOption, text: string): ReadValue {
  switch (schema.kind) {
    case 'choice':
      return schema.values.includes(text) ? { value: text } : { fault: 'not-a-choice' }
    case 'number': {
      const value = numberOf(text)
      if (value === undefined) return { fault: 'not-a-number' }
      return value < schema.min || value > schema.max ? { fault: 'out-of-range' } : { value }
    }
    case 'weights': {
      const weights = text.split(',').map((part) => numberOf(part.trim()))
      const numbers = weights.filter((weight) => weight !== undefined)
      if (numbers.length < weights.length) return { fault: 'not-a-number' }
      if (numbers.length !== schema.parts.length) return { fault: 'wrong-length' }
      if (numbers.some((weight) => weight < 0)) return { fault: 'out-of-range' }
      const sum = numbers.reduce((total, weight) => total + weight, 0)
      return Math.abs(sum - schema.sum) > SUM_TOLERANCE
        ? { fault: 'wrong-sum' }
        : { value: numbers }
    }
  }
}

function numberOf(text: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}

function allowedOf(schema: ProfileOption): string {
  switch (schema.kind) {
    case 'choice':
      return schema.values.join(', ')
    case 'number':
      return `${schema.min} … ${schema.max}`
    case 'weights':
      return `${schema.parts.join(', ')}; Σ = ${schema.sum}`
  }
}

function namesOf({ options = [] }: OptionHolder): string {
  return options.map(({ name }) => name).join(', ')
}
