import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import type { SaveState } from './autosave.ts'
import { useEditorWords } from './words.ts'

/** Whether the draft lies safe, said in words and aloud when that changes. */
export function SaveLine({ state }: { state: SaveState }) {
  const { t } = useEditorWords()
  return (
    <output className={`save-state save-${state.kind}`} data-state={state.kind}>
      {t(`save_${state.kind}`)}
    </output>
  )
}

/** Why it does not. */
export function SaveProblem({ state }: { state: SaveState }) {
  return state.kind === 'unsaved' ? <ProblemNotice problem={state.problem} /> : null
}
