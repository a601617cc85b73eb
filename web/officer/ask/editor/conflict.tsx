import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'react-aria-components'
import { useLocation } from 'wouter'
import { LANGUAGES } from '../../../../locales/language.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { withText, writtenIn } from '../../../../surveys/definition/editing/texts.ts'
import { api, read } from '../../../api.ts'
import { Notice } from '../../../ui/notice.tsx'
import { ProblemNotice } from '../../../ui/problem-notice.tsx'
import { forgetUnsaved } from './unsaved-copy.ts'
import { useEditorWords } from './words.ts'
import { editorWording } from '../../../../locales/editor/index.ts'

interface ConflictProps {
  id: string
  mine: Definition
  /** Shows the newest draft of the server instead. */
  onTheirs: () => void
}

/** Two officers changed one draft: the later one keeps a copy, or gives way. Nothing is overwritten. */
export function Conflict({ id, mine, onTheirs }: ConflictProps) {
  const { t } = useEditorWords()
  const queries = useQueryClient()
  const [, go] = useLocation()
  const copy = useMutation({
    mutationFn: () => read(api.surveys.$post({ json: { definition: { ...titledAsCopy(mine) } } })),
    onSuccess: async (created) => {
      forgetUnsaved(id)
      await queries.invalidateQueries({ queryKey: ['surveys'] })
      go(`/ask/${created.id}/edit`)
    },
  })
  return (
    <Notice kind="bad" live>
      <h2>{t('conflict_title')}</h2>
      <p>{t('conflict_text')}</p>
      {copy.error && <ProblemNotice problem={copy.error} />}
      <div className="actions">
        <Button
          className="button button-filled"
          isDisabled={copy.isPending}
          onPress={() => copy.mutate()}
        >
          {t('conflict_copy')}
        </Button>
        <Button
          className="button"
          onPress={() => {
            forgetUnsaved(id)
            onTheirs()
          }}
        >
          {t('conflict_theirs')}
        </Button>
      </div>
    </Notice>
  )
}

/** Told apart from the original in every language of its title. */
function titledAsCopy(definition: Definition): Definition {
  let { title } = definition
  for (const language of LANGUAGES) {
    const own = writtenIn(definition.title, language, definition.locale)
    const words = editorWording(language)
    if (own !== '')
      title = withText(title, language, words.t('copy_of', { title: own }), definition.locale)
  }
  return title === undefined ? definition : { ...definition, title }
}
