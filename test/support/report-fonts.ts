import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces of the printed report. */
export function reportFonts(): Uint8Array[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
  return [
    '400Regular/SourceSans3_400Regular.ttf',
    '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
    '600SemiBold/SourceSans3_600SemiBold.ttf',
    '700Bold/SourceSans3_700Bold.ttf',
  ].map((face) => readFileSync(join(folder, face)))
}
