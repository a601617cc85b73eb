import './interview.css'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../../../locales/language.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { CallingDesk } from './calling-desk.tsx'
import { useDesk } from './queries.ts'
import { useInterviewWords } from './words.ts'

/** Where an interviewer makes calls. */
export function DeskPage({ id }: { id: string }) {
  const { language: own } = useLocale()
  const { t } = useInterviewWords()
  const [language, setLanguage] = useState<Language>(own)
  const [version, setVersion] = useState<number | null>(null)
  const query = useDesk(id, language, version)
  return (
    <Loaded query={query}>
      {(desk) => (
        <Page title={t('desk', { wave: desk.name })}>
          <CallingDesk desk={desk} onLanguage={setLanguage} onVersion={setVersion} />
          <p>
            <Link href={`/interviews/${id}`}>{t('back_to_wave')}</Link>
          </p>
        </Page>
      )}
    </Loaded>
  )
}
