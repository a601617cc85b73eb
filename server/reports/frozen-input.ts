import { createHash } from 'node:crypto'
import type { AnnualInput } from '../../reports/annual/input.ts'
import { cellsOfCube, cubeOfCells } from '../../surveys/counts/cube.ts'

/** What a report is made from, as kept. */
export interface FrozenInput {
  readonly text: string
  /** SHA-256 of the text. */
  readonly hash: string
}

/**
 * The input of a report as text: kept with the report, hashed, and enough to make every file of it
 * again, byte for byte.
 */
export function freezeInput(input: AnnualInput): FrozenInput {
  const { cube, ...rest } = input
  const text = JSON.stringify({ ...rest, cells: [...cellsOfCube(cube)] })
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

/** The input as it was frozen. Only text that {@link freezeInput} made is given to it. */
export function thawInput(text: string): AnnualInput {
  const {
    cells,
    ...rest
  }: Omit<AnnualInput, 'cube'> & {
    cells: Parameters<typeof cubeOfCells>[0]
  } = JSON.parse(text)
  return { ...rest, cube: cubeOfCells(cells) }
}
