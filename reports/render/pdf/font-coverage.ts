/**
 * Which characters a TrueType font can show, read from its `cmap` table (subtable formats 4 and 12,
 * which every font of today has). The typesetter refuses PDF/UA with a character that no font has,
 * and would otherwise take one from whatever fonts the machine happens to carry.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function coverageOf(fonts: readonly Uint8Array[]): (character: string) => boolean {
  const tables = fonts.map(characterRanges)
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return tables.every((ranges) => ranges.some(([from, to]) => from <= code && code <= to))
  }
}

type Range = readonly [from: number, to: number]

const FORMAT_SEGMENTS = 4
const FORMAT_GROUPS = 12

/** @throws RangeError when the bytes end before the tables they announce */
function characterRanges(font: Uint8Array): readonly Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  if (cmap === undefined) return []
  const ranges: Range[] = []
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const at = cmap + view.getUint32(cmap + 4 + 8 * index + 4)
    const format = view.getUint16(at)
    if (format === FORMAT_SEGMENTS) ranges.push(...segments(view, at))
    if (format === FORMAT_GROUPS) ranges.push(...groups(view, at))
  }
  return ranges
}

function tableOffset(view: DataView, name: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const tag = [0, 1, 2, 3].map((byte) => String.fromCodePoint(view.getUint8(record + byte)))
    if (tag.join('') === name) return view.getUint32(record + 8)
  }
  return undefined
}

/** Runs of characters; inside one, glyph 0 stands for "none" and is left out one by one. */
function segments(view: DataView, at: number): Range[] {
  const doubled = view.getUint16(at + 6)
  const ranges: Range[] = []
  for (let index = 0; index < doubled; index += 2) {
    const to = view.getUint16(at + 14 + index)
    const from = view.getUint16(at + 16 + doubled + index)
    const delta = view.getUint16(at + 16 + 2 * doubled + index)
    const offsetAt = at + 16 + 3 * doubled + index
    const offset = view.getUint16(offsetAt)
    for (let code = from; code <= to && code !== 0xff_ff; code++) {
      const glyph =
        offset === 0 ? code + delta : view.getUint16(offsetAt + offset + 2 * (code - from))
      if (glyph % 0x1_00_00 !== 0) ranges.push([code, code])
    }
  }
  return joined(ranges)
}

function groups(view: DataView, at: number): Range[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index
    return [view.getUint32(group), view.getUint32(group + 4)] as const
  })
}

function joined(single: readonly Range[]): Range[] {
  const ranges: [from: number, to: number][] = []
  for (const [from, to] of single) {
    const last = ranges.at(-1)
    if (last && last[1] === from - 1) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}
