import { closeSync, openSync, writeSync } from 'node:fs'
import { seededRandom } from '../../server/demo/random.ts'
import { PROFILES } from '../../reports/scoring/profiles/index.ts'
import type { IndicatorRule, Profile, RuleItem } from '../../reports/scoring/profile.ts'

/**
 * Writes made-up counts of a country: every service is asked the five-point satisfaction, and one
 * methodology's own items in turn, so that each methodology has figures to compute.
 * @returns rows written, and the least number of figures that must come of them
 */
export function writeTidyFile(
  file: string,
  { providers, services, months }: { providers: number; services: number; months: number },
): { rows: number; figuresByHand: number } {
  const random = seededRandom(399)
  const handle = openSync(file, 'w')
  writeSync(handle, 'period,provider,service,centre,channel,item,option,count\n')
  let rows = 0
  for (let provider = 1; provider <= providers; provider++) {
    const lines: string[] = []
    for (let service = 1; service <= services; service++) {
      const profile = PROFILES[(service * 7 + provider) % PROFILES.length]
      const cells = once([...SATISFACTION, ...(profile ? cellsOf(profile) : [])])
      for (let month = 1; month <= months; month++) {
        const place = `2025-${String(month).padStart(2, '0')},provider-${provider},service-${service},centre-1,electronic`
        for (const [item, option, most] of cells)
          lines.push(`${place},${item},${option},${1 + Math.floor(random() * most)}`)
      }
    }
    rows += lines.length
    writeSync(handle, `${lines.join('\n')}\n`)
  }
  closeSync(handle)
  // The satisfaction of every service at every provider in every month, if nothing else.
  return { rows, figuresByHand: providers * services * months }
}

type Cell = readonly [item: string, option: string, most: number]

const SATISFACTION: readonly Cell[] = [1, 2, 3, 4, 5].map((option) => [
  'satisfaction',
  String(option),
  option * 5,
])

/** Several rules read the same item; it is counted once. */
function once(cells: readonly Cell[]): Cell[] {
  return [...new Map(cells.map((cell) => [`${cell[0]} ${cell[1]}`, cell])).values()]
}

function cellsOf(profile: Profile): Cell[] {
  return profile.rules.flatMap((rule) => itemsOf(rule)).flatMap((item) => cellsOfItem(item))
}

function itemsOf(rule: IndicatorRule): readonly RuleItem[] {
  return rule.kind === 'item'
    ? [{ code: rule.item, kind: 'scale', points: rule.points }]
    : rule.items
}

function cellsOfItem(item: RuleItem): Cell[] {
  switch (item.kind) {
    case 'scale':
      return options(item.code, item.points)
    case 'choice':
      return (item.options ?? ['a', 'b']).map((option) => [item.code, option, 40])
    case 'number':
      return options(item.code, 10)
    case 'quantity':
      return [[item.code, 'all', 400]]
  }
}

function options(code: string, points: number): Cell[] {
  return Array.from({ length: points }, (_, index) => [code, String(index + 1), 40])
}
