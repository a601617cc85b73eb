import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The faces that posters and paper forms use, by the folder and file they are in. */
const FACES = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
]

let fonts: readonly Uint8Array[] | undefined

/** Source Sans 3 as TrueType, read once. */
export function printFonts(): readonly Uint8Array[] {
  const require = createRequire(import.meta.url)
  const folder = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'))
  fonts ??= FACES.map((face) => readFileSync(join(folder, face)))
  return fonts
}
