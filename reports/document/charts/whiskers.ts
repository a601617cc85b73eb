import type { CustomSeriesOption } from 'echarts/charts'

/** Position on the category or time axis, lower and upper end of the interval. */
export type WhiskerDatum = readonly [at: number, lower: number, upper: number]

/** Upright interval whiskers with caps `cap` pixels to either side. */
export function verticalWhiskers(
  data: readonly WhiskerDatum[],
  color: string,
  cap: number,
): CustomSeriesOption {
  return whiskers(data, color, (api) => {
    const at = Number(api.value(0))
    const [x = 0, low = 0] = api.coord([at, Number(api.value(1))])
    const [, high = 0] = api.coord([at, Number(api.value(2))])
    return [
      [x, low, x, high],
      [x - cap, low, x + cap, low],
      [x - cap, high, x + cap, high],
    ]
  })
}

/** Whiskers that lie along the x axis, for a row per category. */
export function horizontalWhiskers(
  data: readonly WhiskerDatum[],
  color: string,
  cap: number,
): CustomSeriesOption {
  return whiskers(data, color, (api) => {
    const at = Number(api.value(0))
    const [low = 0, y = 0] = api.coord([Number(api.value(1)), at])
    const [high = 0] = api.coord([Number(api.value(2)), at])
    return [
      [low, y, high, y],
      [low, y - cap, low, y + cap],
      [high, y - cap, high, y + cap],
    ]
  })
}

type Renderer = NonNullable<CustomSeriesOption['renderItem']>
type Api = Parameters<Renderer>[1]
type Line = readonly [x1: number, y1: number, x2: number, y2: number]

function whiskers(
  data: readonly WhiskerDatum[],
  color: string,
  linesOf: (api: Api) => Line[],
): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    z: 3,
    data: data.map((datum) => [...datum]),
    // Without this the axes would treat all three numbers as one point of the plot.
    encode: { x: -1, y: -1 },
    renderItem: (_params, api) => ({
      type: 'group',
      children: linesOf(api).map(([x1, y1, x2, y2]) => ({
        type: 'line',
        shape: { x1, y1, x2, y2 },
        style: { stroke: color, lineWidth: 1.1, opacity: 0.75 },
      })),
    }),
  }
}
