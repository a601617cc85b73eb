import { type EditorWording, editorWording } from '../../../../locales/editor/index.ts'
import { useLocale } from '../../../locale.tsx'

/** The editor's own words, in the language of the console. */
export function useEditorWords(): EditorWording {
  return editorWording(useLocale().language)
}
