import type { TalliesExample, WorkedExample } from '../../profile.ts'
import type { StandardReport, TargetMet } from './standards.ts'

const README =
  'gcperformance/service-data, README_indicators.md, "Examples for how target_met is calculated", commit 3baad78c4c60'
const INVENTORY =
  'GC Service Inventory and Service Performance 2023–2024 (Open Government Licence – Canada)'

type Row = readonly [
  id: string,
  target: number | null,
  met: number | null,
  total: number | null,
  /** To four decimals; null = blank. */
  performance: number | null,
  verdict: TargetMet,
]

/** The owner's own edge cases, and standards as published. */
export const STANDARD_CASES: readonly Row[] = [
  ['ca-gc-target-1', 0.2, 0, 50, 0, 'N'],
  ['ca-gc-target-2', 0.2, 5, 50, 0.1, 'N'],
  ['ca-gc-target-3', 0.2, 10, 50, 0.2, 'Y'],
  ['ca-gc-target-4', 0.2, 30, 50, 0.6, 'Y'],
  ['ca-gc-target-5', 0, 10, 50, 0.2, 'NA'],
  ['ca-gc-target-6', null, 10, 50, 0.2, 'NA'],
  ['ca-gc-target-7', 0.2, null, 50, null, 'NA'],
  ['ca-gc-target-8', null, null, 50, null, 'NA'],
  ['ca-gc-target-9', null, null, null, null, 'NA'],
  ['ca-gc-target-10', 0.2, 10, null, null, 'NA'],
  ['ca-gc-target-11', 0.2, null, null, null, 'NA'],
  ['ca-gc-target-12', 0.2, 10, 0, null, 'NA'],
  ['ca-gc-target-13', 0.2, 0, 0, null, 'NA'],
  ['ca-gc-std-1008', 1, 54, 54, 1, 'Y'],
  ['ca-gc-std-1012', 1, 77, 77, 1, 'Y'],
  ['ca-gc-std-1043', 1, 12500000, 12500000, 1, 'Y'],
  ['ca-gc-std-1058', 1, 9720, 9720, 1, 'Y'],
  ['ca-gc-std-1079', 1, 1, 1, 1, 'Y'],
  ['ca-gc-std-1080', 1, 1, 1, 1, 'Y'],
  ['ca-gc-std-1113', 1, 78, 78, 1, 'Y'],
  ['ca-gc-std-1115', 1, 1, 1, 1, 'Y'],
  ['ca-gc-std-1117', 1, 1155, 1155, 1, 'Y'],
  ['ca-gc-std-1119', 1, 38, 38, 1, 'Y'],
  ['ca-gc-std-1133', 1, 7, 7, 1, 'Y'],
  ['ca-gc-std-1146', 1, 1, 1, 1, 'Y'],
  ['ca-gc-std-STAN00006173', 1, 71, 73, 0.9726, 'N'],
  ['ca-gc-std-1490', 0.95, 3498, 3579, 0.9774, 'Y'],
  ['ca-gc-std-8372', 0.9, 3361, 3623, 0.9277, 'Y'],
  ['ca-gc-std-STAN00005967', 0.95, 793, 860, 0.9221, 'N'],
  ['ca-gc-std-2099', 0.9, 117, 126, 0.9286, 'Y'],
  ['ca-gc-std-2777', 0.9, 91, 98, 0.9286, 'Y'],
  ['ca-gc-std-5296', 0.9, 39, 42, 0.9286, 'Y'],
  ['ca-gc-std-STAN00005175', 0.9, 18263, 19664, 0.9288, 'Y'],
  ['ca-gc-std-STAN00005966', 0, 1004, 1042, 0.9635, 'NA'],
  ['ca-gc-std-1453', 1, 1, 47, 0.0213, 'N'],
  ['ca-gc-std-2621', 1, 1, 82, 0.0122, 'N'],
  ['ca-gc-std-2675', 0, 998, 998, 1, 'NA'],
  ['ca-gc-std-8407', 1, 0, 13352, 0, 'N'],
  ['ca-gc-std-STAN00006164', 1, 0, 1, 0, 'N'],
  ['ca-gc-std-STAN00006192', 1, 0, 2, 0, 'N'],
  ['ca-gc-std-STAN00006193', 1, 0, 4, 0, 'N'],
]

/** A case as it stands in the owner's table: null = blank. */
export function reportOf([, target, met, total]: Row): StandardReport {
  return { target, met, total }
}

/** Aggregated from the published inventory by the owner's definitions; per cent, four decimals. */
const PORTFOLIOS = [
  {
    id: 'ca-gc-maf-2023-24-ic',
    services: 77,
    withStandard: 66,
    met: 178,
    judged: 222,
    endToEnd: 54,
    withoutPoints: 6,
    pointsOnline: 188,
    points: 234,
    improved: 41,
    feedback: 76,
    percent: {
      'ca-services-with-standard': 85.7143,
      'ca-portfolio-standards-met': 80.1802,
      'ca-end-to-end-of-all': 70.1299,
      'ca-end-to-end': 76.0563,
      'ca-points-online': 80.3419,
      'ca-improved': 53.2468,
      'ca-feedback': 98.7013,
    },
  },
  {
    id: 'ca-gc-maf-2023-24-nrcan-rncan',
    services: 109,
    withStandard: 68,
    met: 103,
    judged: 128,
    endToEnd: 28,
    withoutPoints: 39,
    pointsOnline: 123,
    points: 309,
    improved: 38,
    feedback: 109,
    percent: {
      'ca-services-with-standard': 62.3853,
      'ca-portfolio-standards-met': 80.4688,
      'ca-end-to-end-of-all': 25.6881,
      'ca-end-to-end': 40.0,
      'ca-points-online': 39.8058,
      'ca-improved': 34.8624,
      'ca-feedback': 100.0,
    },
  },
  {
    id: 'ca-gc-maf-2023-24-ALL',
    services: 1719,
    withStandard: 995,
    met: 1307,
    judged: 1776,
    endToEnd: 419,
    withoutPoints: 471,
    pointsOnline: 2561,
    points: 6086,
    improved: 498,
    feedback: 1582,
    percent: {
      'ca-services-with-standard': 57.8825,
      'ca-portfolio-standards-met': 73.5923,
      'ca-end-to-end-of-all': 24.3746,
      'ca-end-to-end': 33.5737,
      'ca-points-online': 42.0802,
      'ca-improved': 28.9703,
      'ca-feedback': 92.0303,
    },
  },
] as const

export const caServiceStandardsExamples: readonly WorkedExample[] = [
  ...STANDARD_CASES.flatMap((row): TalliesExample[] => {
    const [id, target, met, total, rounded, verdict] = row
    const option = target ? `${id}:${target}` : id
    const tallies = {
      ...(met !== null && { standard_met: { [option]: met } }),
      ...(total !== null && { standard_total: { [option]: total } }),
    }
    const source = id.startsWith('ca-gc-target') ? README : INVENTORY
    const nothing = rounded === null || met === null || total === null
    return [
      {
        id,
        rule: 'ca-standard-performance',
        tallies,
        source,
        ...(nothing
          ? { value: null, reason: 'not-reported' as const }
          : { value: met / total, rounded }),
      },
      {
        id,
        rule: 'ca-standard-met',
        tallies,
        source,
        ...(verdict === 'NA'
          ? { value: null, reason: nothing ? ('not-reported' as const) : ('no-target' as const) }
          : { value: verdict === 'Y' ? 1 : 0 }),
      },
    ]
  }),
  {
    rule: 'ca-standard-met',
    tallies: { standard_met: { 'a:0.99': 8672 }, standard_total: { 'a:0.99': 8760 } },
    value: 1,
    source: `${INVENTORY}: 0.98995 is met only because it is rounded to 0.99 first`,
  },
  {
    rule: 'ca-standards-met',
    tallies: {
      standard_met: { 'a:0.95': 3498, 'b:0.95': 793, 'c:0.9': 117, d: 1004 },
      standard_total: { 'a:0.95': 3579, 'b:0.95': 860, 'c:0.9': 126, d: 1042 },
    },
    value: 2 / 3,
    n: 3,
    source: `${INVENTORY}: standards 1490, STAN00005967, 2099, and STAN00005966 without a target`,
  },
  {
    rule: 'ca-reviewed',
    tallies: { services: { all: 100 }, services_reviewed: { all: 60 } },
    value: 0.6,
    source: 'constructed',
  },
  ...PORTFOLIOS.flatMap((portfolio) =>
    Object.entries(portfolio.percent).map(([rule, percent]) => ({
      id: portfolio.id,
      rule,
      tallies: {
        services: { all: portfolio.services },
        services_with_standard: { all: portfolio.withStandard },
        standards_met: { all: portfolio.met },
        standards_judged: { all: portfolio.judged },
        services_end_to_end: { all: portfolio.endToEnd },
        services_without_points: { all: portfolio.withoutPoints },
        points_online: { all: portfolio.pointsOnline },
        points_applicable: { all: portfolio.points },
        services_improved: { all: portfolio.improved },
        services_with_feedback: { all: portfolio.feedback },
      },
      value: percent / 100,
      tolerance: 1e-6,
      source: `${INVENTORY}, external and enterprise services`,
    })),
  ),
]
