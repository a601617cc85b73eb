import { type ReactNode, useEffect, useRef } from 'react'
import { useLocale } from '../locale.tsx'

interface PageProps {
  title: string
  /** One sentence under the heading. */
  lead?: ReactNode
  children: ReactNode
}

let firstPage = true

/**
 * One page: its heading, its name in the browser's tab, and the focus on the heading after a change
 * of page, so that a screen reader says where one has come to.
 */
export function Page({ title, lead, children }: PageProps) {
  const { t } = useLocale()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    document.title = t('document_title', { page: title })
  }, [title, t])

  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true })
    if (!firstPage) window.scrollTo(0, 0)
    firstPage = false
  }, [])

  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="lead">{lead}</p>}
      {children}
    </>
  )
}
