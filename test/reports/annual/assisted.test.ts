import { describe, expect, it } from 'vitest'
import { annualReport } from '../../../reports/annual/annual-report.ts'
import type { AnnualInput } from '../../../reports/annual/input.ts'
import { scoreByHelp } from '../../../reports/scoring/by-help.ts'
import { ukGds } from '../../../reports/scoring/profiles/uk-gds/profile.ts'
import { addToCube, emptyCube } from '../../../surveys/counts/cube.ts'
import { countsByHelp } from '../../../surveys/counts/help.ts'
import { municipalityInput } from '../../support/municipality-input.ts'

/** Responses to one item: so many gave an option, with or without help. */
function cubeOf(
  item: string,
  groups: readonly { helper: string; option: number; count: number }[],
  place: Parameters<typeof addToCube>[1],
) {
  const cube = emptyCube()
  for (const { helper, option, count } of groups) {
    for (let n = 0; n < count; n++) {
      const coded = [
        { item, option: String(option) },
        { item: '_helper', option: helper },
      ]
      addToCube(cube, place, [...coded, ...countsByHelp(coded)])
    }
  }
  return cube
}

const PLACE = {
  provider: 'town',
  service: 'residence',
  centre: '',
  channel: 'in-person',
  mode: 'assisted',
  audience: 'resident',
  period: '2025-03',
} as const

describe('answers given alone and with help', () => {
  it('are scored apart by the same formula, whoever helped', () => {
    const cube = cubeOf(
      'satisfaction',
      [
        { helper: 'none', option: 5, count: 60 },
        { helper: 'staff', option: 1, count: 20 },
        { helper: 'relative', option: 3, count: 20 },
      ],
      PLACE,
    )
    const split = scoreByHelp(ukGds, cube, { by: [], sampling: 'self-selected' })
    const valueOf = (among: typeof split.alone) =>
      among.find(({ indicator }) => indicator === 'satisfaction-index')?.figure

    // (mean − 1) / 4: all 5 gives 1; 1, 1, 3, 3 gives (2 − 1) / 4.
    expect(valueOf(split.alone)).toMatchObject({ value: 1, n: 60 })
    expect(valueOf(split.assisted)).toMatchObject({ value: 0.25, n: 40 })
    expect(Object.fromEntries(split.helpers)).toEqual({ none: 60, staff: 20, relative: 20 })
  })

  it('leaves out answers where nobody asked who helped', () => {
    expect(countsByHelp([{ item: 'satisfaction', option: '4' }])).toEqual([])
  })

  const tableIn = (input: AnnualInput) =>
    annualReport(input, 'en')
      .sections.flatMap(({ blocks }) => blocks)
      .find((block) => 'id' in block && block.id === 'responses-by-help')
  const reportOf = (alone: number, assisted: number) => {
    const input = municipalityInput()
    const [entry] = input.cube.values()
    const item = Object.keys(entry?.tallies ?? {}).find((name) => !name.startsWith('_')) ?? ''
    const groups = [
      { helper: 'none', option: 5, count: alone },
      { helper: 'staff', option: 2, count: assisted },
      { helper: 'staff', option: 3, count: assisted },
    ]
    const place = { ...(entry?.place ?? PLACE), mode: 'assisted', period: '2025-03' } as const
    return tableIn({ ...input, cube: new Map([...input.cube, ...cubeOf(item, groups, place)]) })
  }

  it('are a table of the report where both groups are large enough, with rounded bases', () => {
    expect(reportOf(52, 33)).toMatchObject({
      kind: 'table',
      rows: [
        ['alone', expect.anything(), '50'],
        ['with help', expect.anything(), '70'],
      ],
    })
    expect(reportOf(52, 14)).toBeUndefined()
    expect(reportOf(29, 33)).toBeUndefined()
  })
})
