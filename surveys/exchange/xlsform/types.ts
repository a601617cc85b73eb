import type { Reason } from '../report.ts'

/** What stands in the type column of a row. */
export type RowType =
  | { readonly kind: 'begin' | 'end'; readonly what: 'group' | 'repeat' }
  | {
      readonly kind: 'select'
      readonly how: 'one' | 'multiple' | 'rank'
      readonly list: string
      readonly orOther: boolean
      readonly external: boolean
    }
  | { readonly kind: 'text' | 'number' | 'whole' | 'date' | 'range' | 'note' | 'acknowledge' }
  | { readonly kind: 'as-text' }
  | { readonly kind: 'left-out'; readonly reason: Reason }

const SIMPLE: Readonly<Record<string, RowType>> = {
  text: { kind: 'text' },
  string: { kind: 'text' },
  integer: { kind: 'whole' },
  int: { kind: 'whole' },
  decimal: { kind: 'number' },
  range: { kind: 'range' },
  date: { kind: 'date' },
  note: { kind: 'note' },
  acknowledge: { kind: 'acknowledge' },
  trigger: { kind: 'acknowledge' },
  time: { kind: 'as-text' },
  datetime: { kind: 'as-text' },
  phonenumber_entry: { kind: 'as-text' },
  'phone number': { kind: 'as-text' },
  'phone number entry': { kind: 'as-text' },
  phone: { kind: 'as-text' },
  barcode: { kind: 'as-text' },
}

const LEFT_OUT: readonly (readonly [RegExp, Reason])[] = [
  [/^(?:calculate|calculation)$/, 'type_computed'],
  [/^hidden$/, 'type_hidden'],
  [/^(?:geopoint|geotrace|geoshape|gps|location|start-geopoint|osm)\b/, 'type_place'],
  [/^(?:image|photo|picture|audio|video|file|background-audio|add .*prompt)\b/, 'type_file'],
  [
    /^(?:start|end|today|deviceid|device id|subscriberid|simserial|sim id|phonenumber|phone_number|username|email|audit|uri:.*|start time|end time|get .*|imei)$/,
    'type_metadata',
  ],
  [/^(?:csv-external|xml-external)$/, 'type_external_list'],
]

const SELECT =
  /^(?:add )?(select_one_from_file|select_multiple_from_file|select_one_external|select_multiple_external|select_one|select_multiple|select one from|select one|select multiple from|select all that apply from|select all that apply|select1|rank)(?: (?:prompt )?(?:using |from )?(.*))?$/

/** Reads a type, older spellings included: 'select one from yes_no', 'begin group', 'lgroup' not. */
export function rowType(written: string): RowType {
  const lower = written.trim().replace(/\s+/g, ' ')
  const type = lower.toLowerCase()
  const bound = /^(begin|end)[ _]?(group|repeat|looped group|loop)\b/.exec(type)
  if (bound) {
    return {
      kind: bound[1] === 'begin' ? 'begin' : 'end',
      what: bound[2] === 'group' ? 'group' : 'repeat',
    }
  }
  if (Object.hasOwn(SIMPLE, type)) return SIMPLE[type] ?? { kind: 'as-text' }
  const select = SELECT.exec(type)
  if (select) {
    const [, command = ''] = select
    const rest = lower.slice(lower.length - (select[2] ?? '').length)
    const orOther = /\s+or[_ ]other$/i.test(rest)
    return {
      kind: 'select',
      how: command === 'rank' ? 'rank' : /multiple|all/.test(command) ? 'multiple' : 'one',
      list: rest.replace(/\s+or[_ ]other$/i, '').trim(),
      orOther,
      external: /external|from_file/.test(command),
    }
  }
  const known = LEFT_OUT.find(([pattern]) => pattern.test(type))
  return { kind: 'left-out', reason: known?.[1] ?? 'type_unknown' }
}
