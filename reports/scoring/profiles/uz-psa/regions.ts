import {
  type Cube,
  type CubeEntry,
  emptyCube,
  mergeEntry,
} from '../../../../surveys/counts/cube.ts'

/**
 * The counts with each provider replaced by its region, so that `score` by provider gives ratings
 * of regions: answers of a region's bodies are added up first, never averaged body by body.
 *
 * @param regionOf code of the region of a provider; undefined leaves the provider out
 */
export function byRegion(cube: Cube, regionOf: (provider: string) => string | undefined): Cube {
  const regions = emptyCube()
  for (const { place, tallies } of cube.values()) {
    const provider = regionOf(place.provider)
    if (provider === undefined) continue
    const entry: CubeEntry = { place: { ...place, provider }, tallies }
    mergeEntry(regions, entry)
  }
  return regions
}
