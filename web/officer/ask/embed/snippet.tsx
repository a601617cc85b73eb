import { useId, useState } from 'react'
import { Button } from 'react-aria-components'
import { useEmbeddingWords } from './words.ts'

interface SnippetProps {
  /** What the code is for: names the button for those who do not see what it stands beside. */
  name: string
  code: string
}

/** Code to be copied. Whatever copies it, the text is there to be selected. */
export function Snippet({ name, code }: SnippetProps) {
  const { t } = useEmbeddingWords()
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null)
  const id = useId()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setOutcome('copied')
    } catch {
      setOutcome('copy_failed')
    }
  }
  return (
    <div className="snippet">
      <pre id={id}>
        <code>{code}</code>
      </pre>
      <Button className="button" aria-label={t('copy_named', { name })} onPress={() => void copy()}>
        {t('copy')}
      </Button>
      <output htmlFor={id}>{outcome && t(outcome)}</output>
    </div>
  )
}
