import { type CollectionWording, collectionWording } from '../../../locales/collection/index.ts'
import { useLocale } from '../../locale.tsx'

/** What is said about collecting answers, in the language of the console. */
export function useCollectionWords(): CollectionWording {
  return collectionWording(useLocale().language)
}
