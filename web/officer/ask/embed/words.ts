import { embeddingWording } from '../../../../locales/embedding/index.ts'
import { useLocale } from '../../../locale.tsx'

/** What is said about other sites' pages, in the language of the console. */
export function useEmbeddingWords() {
  return embeddingWording(useLocale().language)
}
