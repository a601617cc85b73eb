import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { embedSources } from '../../../scripts/embed-sources.ts'
import {
  RELEASED_FOLDER,
  embedScript,
  newestEmbedScript,
} from '../../../server/embedding/released-scripts.ts'

const VERSIONS = readdirSync(RELEASED_FOLDER).map((file) => file.replace('.json', ''))

/** What pages elsewhere pinned: a line is added with each release and never changed. */
const PINNED: Readonly<Record<string, string>> = {
  v1: 'sha384-6z9gLMR5oieX4a6rNxgEEcwKsNDvX189zYoVGOATTEPGXCGEAxZ3MFpbaK64aGuB',
}

describe('the script for other sites’ pages', () => {
  it.each(VERSIONS)('%s is under 3 KB compressed and needs nothing else', (version) => {
    const text = embedScript(version)?.text ?? ''

    expect(brotliCompressSync(text).length).toBeLessThan(3072)
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(3072)
    expect(text.length).toBeGreaterThan(1000)
    expect(text).not.toMatch(/\bimport\b|\beval\b|innerHTML|document\.cookie|localStorage|fetch\(/)
  })

  it.each(VERSIONS)('%s has the bytes that pages elsewhere have pinned', (version) => {
    const script = embedScript(version)
    const hash = createHash('sha384')
      .update(script?.text ?? '')
      .digest('base64')

    expect(script?.integrity).toBe(`sha384-${hash}`)
    expect(PINNED[version]).toBe(script?.integrity)
  })

  it('was released from the sources as they stand, else: npx node scripts/release-embed.ts', () => {
    const { version } = newestEmbedScript()

    expect(embedScript(version)?.sources).toBe(embedSources())
    expect(version).toBe(`v${VERSIONS.length}`)
  })
})
