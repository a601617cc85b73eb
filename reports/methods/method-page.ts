import type { MethodsWording } from '../../locales/methods/index.ts'
import type { IndicatorRule, Profile, RuleItem, WorkedExample } from '../scoring/profile.ts'
import { bandCode } from '../scoring/bands.ts'
import { itemRuleNeed } from '../scoring/wanted-tallies.ts'
import { roundingOf } from '../scoring/rounding.ts'
import { exampleRow, isExampleOf } from './example-row.ts'
import { code, table } from './markdown.ts'

/** A methodology with everything its page tells. */
export interface Method {
  readonly inForce: Profile
  /** Older versions, newest first. */
  readonly superseded: readonly Profile[]
  readonly examples: readonly WorkedExample[]
}

const EXAMPLES_A_RULE = 4

/** The page of one methodology in Markdown, its superseded versions at the end. */
export function methodPage({ inForce, superseded, examples }: Method, w: MethodsWording): string {
  const parts = [
    `<!-- ${w.t('generated')} -->`,
    `# ${inForce.title[w.language]}`,
    ...versionParts(inForce, examples, w, 2),
    ...superseded.flatMap((profile) => [
      `## ${w.t('chapter.superseded', { version: profile.version })}`,
      ...versionParts(profile, examples, w, 3),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function versionParts(
  profile: Profile,
  examples: readonly WorkedExample[],
  w: MethodsWording,
  depth: number,
): string[] {
  const heading = (text: string) => `${'#'.repeat(depth)} ${text}`
  const options = optionsTable(profile, w)
  return [
    inForceText(profile, w),
    profile.summary[w.language],
    heading(w.t('chapter.rules')),
    rulesTable(profile, w),
    ...profile.rules.flatMap(({ name, note }) =>
      note ? [`**${name[w.language]}.** ${note[w.language]}`] : [],
    ),
    heading(w.t('chapter.items')),
    itemsTable(profile, w),
    heading(w.t('chapter.rounding')),
    roundingText(profile, w),
    heading(w.t('chapter.bands')),
    ...bandsParts(profile, w),
    heading(w.t('chapter.base')),
    baseText(profile, w),
    ...(options === undefined ? [] : [heading(w.t('chapter.options')), options]),
    heading(w.t('chapter.examples')),
    examplesTable(profile, examples, w),
    heading(w.t('chapter.source')),
    sourceText(profile, w),
  ]
}

function inForceText(profile: Profile, { t }: MethodsWording): string {
  const { id, version, validFrom: from, validTo: to, supersedes } = profile
  const name = `${id}@${version}`
  const command = `meraukla score --methodology ${to === undefined ? id : name} --input tidy.csv`
  return [
    to === undefined ? t('in-force', { name, from }) : t('was-in-force', { name, from, to }),
    ...(supersedes === undefined ? [] : [t('supersedes', { name: supersedes })]),
    t('compute', { command }),
  ].join(' ')
}

function rulesTable({ rules }: Profile, { t, language }: MethodsWording): string {
  return table(
    [t('column.indicator'), t('column.name'), t('column.unit'), t('column.formula')],
    rules.map((rule) => [
      code(rule.id),
      rule.name[language],
      t(`unit.${rule.unit}`),
      code(rule.formula),
    ]),
  )
}

function itemsTable(profile: Profile, w: MethodsWording): string {
  const { t } = w
  const rows = new Map<string, readonly string[]>()
  for (const rule of profile.rules) {
    for (const item of itemsOf(rule)) {
      const channels = item.channels ?? profile.channels ?? 'all'
      const where = channels === 'all' ? t('channels.all') : channels.join(', ')
      rows.set(`${item.code} ${where}`, [code(item.code), kindText(item, w), where])
    }
  }
  return table([t('column.item'), t('column.kind'), t('column.channels')], [...rows.values()])
}

function itemsOf(rule: IndicatorRule): readonly RuleItem[] {
  return rule.kind === 'item' ? [itemRuleNeed(rule)] : rule.items
}

function kindText(item: RuleItem, { t }: MethodsWording): string {
  const text = () => {
    switch (item.kind) {
      case 'scale':
        return t('kind.scale', { points: item.points })
      case 'choice':
        return item.options
          ? t('kind.choice', { options: item.options.map(code).join(', ') })
          : t('kind.any-choice')
      case 'number':
        return t('kind.number')
      case 'quantity':
        return t('kind.quantity')
    }
  }
  return item.optional ? `${text()}; ${t('kind.optional')}` : text()
}

function roundingText(profile: Profile, { t, language }: MethodsWording): string {
  const lines = new Set<string>()
  for (const rule of profile.rules) {
    const { finalDigits, beforeBanding } = roundingOf(profile, rule)
    if (finalDigits === null) continue
    const rounded = t('rounding.final', { name: rule.name[language], digits: finalDigits })
    const banded = beforeBanding && (rule.bands ?? profile.bands).length > 0
    lines.add(`- ${banded ? `${rounded} ${t('rounding.before-bands')}` : rounded}`)
  }
  return lines.size > 0 ? [...lines].join('\n') : t('rounding.none')
}

function bandsParts(profile: Profile, { t, language }: MethodsWording): string[] {
  const tables = new Map<string, string[]>()
  for (const rule of profile.rules) {
    const bands = rule.bands ?? profile.bands
    if (bands.length === 0) continue
    const text = table(
      [t('column.from'), t('column.band'), t('column.name')],
      bands.map((band) => [String(band.from), bandCode(band), band.name[language]]),
    )
    tables.set(text, [...(tables.get(text) ?? []), code(rule.id)])
  }
  if (tables.size === 0) return [t('bands.none')]
  return [t('bands.lower'), ...[...tables].flatMap(([text, rules]) => [rules.join(', '), text])]
}

function baseText(profile: Profile, { t }: MethodsWording): string {
  const answers = profile.rules.filter(({ basis }) => basis !== 'operations')
  const bases = new Set(
    answers.map((rule) => {
      const { withheldBelow, lowReliabilityBelow } = rule.minimumBase ?? profile.minimumBase
      return t('base.answers', { withheld: withheldBelow, low: lowReliabilityBelow })
    }),
  )
  return [
    ...bases,
    ...(answers.length > 0 ? [t(`base.${profile.naPolicy ?? 'outside-base'}`)] : []),
    ...(answers.length < profile.rules.length ? [t('base.operations')] : []),
    ...(profile.inCentres ? [t('base.centres')] : []),
  ].join(' ')
}

function optionsTable({ options = [] }: Profile, w: MethodsWording): string | undefined {
  if (options.length === 0) return undefined
  const { t, language } = w
  const values = (option: (typeof options)[number]) => {
    switch (option.kind) {
      case 'choice':
        return option.values.map(code).join(', ')
      case 'number':
        return `${option.min} … ${option.max}`
      case 'weights':
        return `${option.parts.map(code).join(', ')}; Σ = ${option.sum}`
    }
  }
  return table(
    [t('column.option'), t('column.name'), t('column.values'), t('column.default')],
    options.map((option) => [
      code(option.name),
      option.title[language],
      values(option),
      code(String(option.default)),
    ]),
  )
}

function examplesTable(
  profile: Profile,
  examples: readonly WorkedExample[],
  w: MethodsWording,
): string {
  const { t, language } = w
  return table(
    [t('column.indicator'), t('column.data'), t('column.result'), t('column.source')],
    profile.rules.flatMap((rule) =>
      examples
        .filter((example) => isExampleOf(profile, rule, example))
        .slice(0, EXAMPLES_A_RULE)
        .map((example) => [rule.name[language], ...exampleRow(profile, rule, example, w)]),
    ),
  )
}

function sourceText({ source, wordingStatus }: Profile, { t }: MethodsWording): string {
  const where = [source.title, source.place].join(', ')
  const linked = source.url === undefined ? where : `[${where}](${source.url})`
  return `${linked}. ${t(`wording.${wordingStatus}`)}`
}
