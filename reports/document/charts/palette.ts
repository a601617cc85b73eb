/** Five-point scale, lowest option first: told apart by colour-blind readers and in grey. */
export const FIVE_POINTS = ['#9a3d0c', '#e2955a', '#c9ced3', '#7fb2cc', '#1c5d86'] as const

export const INK = '#17212b'
export const MUTED = '#47545f'
export const RULE = '#d5dade'
export const BREAK = '#8a4b00'
/** In quotes of its own: a bare name that ends in a digit is no valid CSS and falls back. */
export const FONT = "'Source Sans 3'"

/** At most five lines in one chart; each has a symbol of its own beside its colour. */
export const SERIES = [
  { color: '#0b4a5e', symbol: 'circle' },
  { color: '#9a3d0c', symbol: 'rect' },
  { color: '#47545f', symbol: 'triangle' },
  { color: '#4f8bab', symbol: 'diamond' },
  { color: '#1d6b3c', symbol: 'pin' },
] as const

/** Colours of a scale with `count` options, from the ends of the five-point scale. */
export function scaleColors(count: number): readonly string[] {
  if (count === 5) return FIVE_POINTS
  return Array.from({ length: count }, (_, option) => {
    const at = count === 1 ? 4 : Math.round((option * 4) / (count - 1))
    return FIVE_POINTS[at] ?? MUTED
  })
}

/** Ink on the light steps of the scale, white on its dark ends. */
export function textOn(color: string): string {
  return color === FIVE_POINTS[0] || color === FIVE_POINTS[4] ? '#ffffff' : INK
}
