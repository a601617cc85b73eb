import { PROFILES, SUPERSEDED, nameOf } from '../profiles/index.ts'
import { readerOf, ruleOf } from './component-value.ts'
import type { OwnComponent, OwnProfileFile } from './own-profile-file.ts'
import { type OwnProfileFault, type OwnProfileFaultCode, quoted } from './own-profile-fault.ts'

/** Weights are entered with few decimals; 33.3 three times is a mistake, binary noise is not. */
const SIGNIFICANT_DIGITS = 12
const WEIGHTS_SUM = 100

/** What is wrong with a file whose fields are all well-formed: what they say of each other. */
export function checkOwnProfile(file: OwnProfileFile): OwnProfileFault[] {
  const { id, components, bands } = file
  const faults: OwnProfileFault[] = []
  const report = (
    path: string,
    code: OwnProfileFaultCode,
    values: OwnProfileFault['values'] = {},
  ) => faults.push({ path, code, values })

  if ([...PROFILES, ...SUPERSEDED].some((profile) => profile.id === id))
    report('id', 'id-taken', { value: quoted(id) })
  if (!isDay(file.validFrom)) report('validFrom', 'not-a-day', { value: file.validFrom })
  for (const [path, texts] of textsOf(file))
    if (texts && Object.values(texts).every((text) => text === undefined)) report(path, 'no-text')

  const sum = Number(
    components.reduce((total, { weight }) => total + weight, 0).toPrecision(SIGNIFICANT_DIGITS),
  )
  if (sum !== WEIGHTS_SUM) report('components', 'weights-sum', { sum, expected: WEIGHTS_SUM })

  for (const [at, component] of components.entries()) {
    const path = `components[${at}]`
    if (components.findIndex((other) => other.id === component.id) < at)
      report(`${path}.id`, 'duplicate-id', { value: component.id })
    faults.push(...faultsOfSource(component, path))
    const { normalise } = component
    if (normalise.kind === 'min-max' && normalise.lower >= normalise.upper) {
      const { lower, upper } = normalise
      report(`${path}.normalise.upper`, 'bounds-order', { lower, upper })
    }
  }
  for (const [at, { from }] of bands.entries())
    if (bands.findIndex((other) => other.from === from) < at)
      report(`bands[${at}].from`, 'duplicate-band', { value: from })

  if (faults.length === 0 && file.independentComponents) faults.push(...sharedItems(components))
  return faults
}

/** 2026-02-30 has the form of a day and is none: the calendar moves it to March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function textsOf(file: OwnProfileFile) {
  return [
    ['title', file.title],
    ['summary', file.summary],
    ...file.components.map(({ title }, at) => [`components[${at}].title`, title] as const),
    ...file.bands.map(({ name }, at) => [`bands[${at}].name`, name] as const),
  ] as const
}

function faultsOfSource({ from, channels }: OwnComponent, path: string): OwnProfileFault[] {
  if (from.kind === 'ratio') return []
  if (from.kind === 'number') {
    const { lowest: lower, highest: upper } = from
    if (lower < upper) return []
    return [{ path: `${path}.from.highest`, code: 'bounds-order', values: { lower, upper } }]
  }
  if (from.kind === 'item') {
    const { formula, options, points } = from
    const at = `${path}.from.options`
    if (formula === 'share' && !options) return [{ path: at, code: 'options-needed', values: {} }]
    if (formula === 'mean' && options) return [{ path: at, code: 'options-not-used', values: {} }]
    const outside = options?.find((option) => option < 1 || option > points)
    if (outside === undefined) return []
    return [{ path: at, code: 'option-outside-scale', values: { value: outside, points } }]
  }
  const profile = PROFILES.find(({ id }) => id === from.methodology)
  const versions = [...PROFILES, ...SUPERSEDED]
  const known = profile ?? versions.find((each) => nameOf(each) === from.methodology)
  if (!known) {
    const expected = PROFILES.map(({ id }) => id).join(', ')
    const values = { value: quoted(from.methodology), expected }
    return [{ path: `${path}.from.methodology`, code: 'unknown-methodology', values }]
  }
  if (known.inCentres) {
    const values = { value: quoted(from.methodology) }
    return [{ path: `${path}.from.methodology`, code: 'centres-only', values }]
  }
  if (!ruleOf(from)) {
    const expected = known.rules.map(({ id }) => id).join(', ')
    const values = { value: quoted(from.rule), expected }
    return [{ path: `${path}.from.rule`, code: 'unknown-rule', values }]
  }
  // A methodology's own channels are part of its rule.
  if (channels) return [{ path: `${path}.channels`, code: 'channels-not-possible', values: {} }]
  return []
}

/** Two figures of the same question are of the same people, unless of different channels. */
function sharedItems(components: readonly OwnComponent[]): OwnProfileFault[] {
  const faults: OwnProfileFault[] = []
  const seen = new Map<string, string>()
  for (const component of components) {
    const { basis, items } = readerOf(component)
    if (basis === 'operations') continue
    for (const { code, channels } of items) {
      const places = channels === undefined || channels === 'all' ? ['all'] : channels
      for (const place of places) {
        const other = seen.get(`${code}@${place}`) ?? seen.get(`${code}@all`)
        if (other !== undefined && other !== component.id) {
          const values = { value: component.id, other, item: code }
          faults.push({ path: 'independentComponents', code: 'falsely-independent', values })
        }
        seen.set(`${code}@${place}`, component.id)
      }
    }
  }
  return faults
}
