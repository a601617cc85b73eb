import type { WorkedExample } from '../../profile.ts'

const PRESS =
  'VARAM, financing rules of the centres, 01.09.2015–31.12.2020 (zurnalsiepirkumi.lv ?p=21746)'
const VOLUMES = { consultations: { all: 217_370 }, applications: { all: 188_680 } }
const YEAR_2021 = 'Latvian centres in 2021: 242,145 in all, of which 118,427 consultations'

/** The volumes were published by the ministry; the ratings are constructed. */
export const lvMk401Examples: readonly WorkedExample[] = [
  {
    id: 'lv-vpvkac-2015-2020',
    rule: 'mk401-volume',
    tallies: VOLUMES,
    value: 406_050,
    source: PRESS,
  },
  {
    id: 'lv-vpvkac-2015-2020',
    rule: 'mk401-consultations',
    tallies: VOLUMES,
    value: 217_370,
    source: PRESS,
  },
  {
    id: 'lv-vpvkac-2015-2020',
    rule: 'mk401-applications',
    tallies: VOLUMES,
    value: 188_680,
    source: PRESS,
  },
  {
    rule: 'mk401-consultation-share',
    tallies: VOLUMES,
    value: 0.535328,
    tolerance: 5e-7,
    source: `${PRESS}; share computed`,
  },
  {
    rule: 'mk401-consultation-share',
    tallies: { consultations: { all: 118_427 }, applications: { all: 123_718 } },
    value: 0.489075,
    tolerance: 5e-7,
    source: `${YEAR_2021}; share computed`,
  },
  {
    rule: 'mk401-satisfaction-mean',
    counts: [5, 5, 20, 40, 30],
    value: 3.85,
    source: 'constructed',
  },
  { rule: 'mk401-satisfied-share', counts: [5, 5, 20, 40, 30], value: 0.7, source: 'constructed' },
]
