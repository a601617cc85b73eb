import { type ReactNode, useMemo } from 'react'
import { findPersonalData } from '../../../surveys/answers/personal-data.ts'
import { useWorklistWords } from './words.ts'

/** Somebody's words, with what looks like personal data framed and named. */
export function MarkedText({ text, language }: { text: string; language: string }) {
  const { t } = useWorklistWords()
  const parts = useMemo(() => findPersonalData(text), [text])
  const shown: ReactNode[] = []
  let from = 0
  for (const { kind, start, end } of parts) {
    shown.push(text.slice(from, start))
    shown.push(
      <mark key={start} className="personal">
        <span className="personal-kind">{t(`kind_${kind}`)}</span> {text.slice(start, end)}
      </mark>,
    )
    from = end
  }
  shown.push(text.slice(from))
  return (
    <p className="words" lang={language}>
      {shown}
    </p>
  )
}
