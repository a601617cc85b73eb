import { INK } from './palette.ts'
import { FONT_SIZE } from './picture.ts'

const LINE_HEIGHT = 14

/**
 * The names of a chart's rows at the left and a text of each at the right, first row on top.
 * @param names the lines of each name
 */
export function rowAxes(
  names: readonly (readonly string[])[],
  right: { readonly texts: readonly string[]; readonly color: string; readonly fontSize: number },
) {
  const axis = {
    type: 'category' as const,
    inverse: true,
    axisLine: { show: false },
    axisTick: { show: false },
  }
  return [
    {
      ...axis,
      data: numbered(names.map((lines) => lines.join('\n'))),
      axisLabel: {
        color: INK,
        fontSize: FONT_SIZE,
        lineHeight: LINE_HEIGHT,
        interval: 0,
        formatter: withoutNumber,
      },
    },
    {
      ...axis,
      position: 'right' as const,
      data: numbered(right.texts),
      axisLabel: {
        color: right.color,
        fontSize: right.fontSize,
        interval: 0,
        formatter: withoutNumber,
      },
    },
  ]
}

/** Categories must differ; rows of the same name are told apart by their numbers. */
function numbered(texts: readonly string[]): string[] {
  return texts.map((text, index) => `${index}\t${text}`)
}

function withoutNumber(category: string): string {
  return category.slice(category.indexOf('\t') + 1)
}
