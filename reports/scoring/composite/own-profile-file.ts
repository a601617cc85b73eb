import * as v from 'valibot'
import { CHANNELS } from '../../../surveys/counts/place.ts'

const CODE = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/
const ITEM = /^[A-Za-z0-9_][A-Za-z0-9._:-]{0,63}$/
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const LONGEST_TEXT = 500

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT))
const names = v.pipe(
  v.strictObject({
    lv: v.exactOptional(text),
    en: v.exactOptional(text),
    ru: v.exactOptional(text),
    uz: v.exactOptional(text),
  }),
  v.description('In one language at least; others fall back to it.'),
)
const code = v.pipe(v.string(), v.regex(CODE))
const itemCode = v.pipe(v.string(), v.regex(ITEM))
const number = v.pipe(v.number(), v.finite())
const direction = v.pipe(
  v.picklist(['higher', 'lower']),
  v.description('Which end is good: higher for satisfaction, lower for days waited.'),
)

const componentSource = v.variant('kind', [
  v.strictObject({
    kind: v.literal('item'),
    item: v.pipe(itemCode, v.description('Code of a question answered 1…points.')),
    points: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)),
    formula: v.pipe(
      v.picklist(['mean', 'share']),
      v.description('The mean on the scale, or the share choosing one of the options.'),
    ),
    options: v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))),
  }),
  v.strictObject({
    kind: v.literal('number'),
    item: v.pipe(
      itemCode,
      v.description('Code of a question answered by whole numbers: the mean.'),
    ),
    lowest: v.pipe(v.number(), v.integer(), v.minValue(0)),
    highest: v.pipe(v.number(), v.integer(), v.maxValue(999_999)),
  }),
  v.strictObject({
    kind: v.literal('rule'),
    methodology: v.pipe(v.string(), v.description('Id of a methodology, e.g. lv-mk402.')),
    rule: v.pipe(v.string(), v.description('Id of one of its figures.')),
  }),
  v.strictObject({
    kind: v.literal('ratio'),
    part: v.pipe(itemCode, v.description('Code of a number from operations, option "all".')),
    whole: itemCode,
  }),
])

const normalisation = v.variant('kind', [
  v.strictObject({ kind: v.literal('min-max'), lower: number, upper: number, direction }),
  v.strictObject({
    kind: v.literal('target'),
    target: v.pipe(number, v.gtValue(0)),
    direction,
  }),
])

const component = v.strictObject({
  id: code,
  title: v.optional(names),
  weight: v.pipe(number, v.gtValue(0), v.maxValue(100), v.description('Of 100 together.')),
  from: componentSource,
  channels: v.optional(
    v.pipe(
      v.array(v.picklist(CHANNELS)),
      v.minLength(1),
      v.description('Only what was counted in these channels.'),
    ),
  ),
  normalise: v.pipe(
    normalisation,
    v.description('How the value is put on 0…100, by bounds or a target in its own unit.'),
  ),
})

/** A composite index that an institution defines for itself, as a JSON file. */
export const OwnProfileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: v.pipe(code, v.description('Unlike that of any built-in methodology.')),
  version: v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$/)),
  validFrom: v.pipe(v.string(), v.regex(DAY)),
  title: names,
  summary: v.optional(names),
  components: v.pipe(v.array(component), v.minLength(1), v.maxLength(40)),
  missing: v.pipe(
    v.optional(v.picklist(['withhold', 'reweigh']), 'withhold'),
    v.description(
      'Without a component there is no index, or the others are stretched and flagged.',
    ),
  ),
  independentComponents: v.pipe(
    v.optional(v.boolean(), false),
    v.description('true only where different people answered; only then is there an interval.'),
  ),
  decimals: v.pipe(
    v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 1),
    v.description('Decimals of the published index; bands are compared after rounding.'),
  ),
  bands: v.optional(
    v.array(
      v.strictObject({
        from: v.pipe(number, v.minValue(0), v.maxValue(100)),
        code: v.optional(code),
        name: names,
      }),
    ),
    [],
  ),
})

export type OwnProfileFile = v.InferOutput<typeof OwnProfileSchema>
export type OwnComponent = OwnProfileFile['components'][number]
export type ComponentSource = OwnComponent['from']
