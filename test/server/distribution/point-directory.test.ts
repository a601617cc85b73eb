import { describe, expect, it } from 'vitest'
import { createPointDirectory } from '../../../server/distribution/point-directory.ts'
import { closePoint } from '../../../server/distribution/service.ts'
import { givenInstitution, givenPoint, testDeps } from '../../support/builders.ts'
import { DIALECTS, useTestDatabase } from '../../support/database.ts'

describe.each(DIALECTS)('the directory of collection points on %s', (dialect) => {
  const test = useTestDatabase(dialect)

  async function open() {
    const deps = testDeps(test.connection)
    await givenInstitution(deps)
    let time = Date.parse('2026-03-14T09:00:00Z')
    const directory = createPointDirectory(test.connection, () => new Date(time))
    return { deps, directory, pass: (seconds: number) => (time += seconds * 1000) }
  }

  it('reads a point once while nothing changes, however long that is', async () => {
    const { deps, directory, pass } = await open()
    const { code } = await givenPoint(deps)
    const first = await directory.find(code)
    pass(3600)

    expect(first?.point.code).toBe(code)
    expect(await directory.find(code)).toBe(first)
  })

  it('sees a change by another process after two seconds, and not before', async () => {
    const { deps, directory, pass } = await open()
    const { code } = await givenPoint(deps)
    await directory.find(code)
    // Another process has a directory of its own.
    await closePoint(deps, code, '2026-03-01', 'test')

    pass(1.9)
    expect((await directory.find(code))?.point.closes_on).toBeNull()
    pass(0.1)
    expect((await directory.find(code))?.point.closes_on).toBe('2026-03-01')
  })

  it('finds a point at once that was made after somebody had asked for it', async () => {
    const { deps, directory } = await open()
    expect(await directory.find('test-1')).toBeUndefined()
    await givenPoint(deps, { code: 'test-1' })

    expect((await directory.find('test-1'))?.point.code).toBe('test-1')
  })
})
