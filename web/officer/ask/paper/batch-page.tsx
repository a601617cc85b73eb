import { useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../../../locales/language.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { BatchSteps } from './batch-steps.tsx'
import { Differences } from './differences.tsx'
import { KeyEntry } from './key-entry.tsx'
import { useBatch } from './queries.ts'

/** One pile of sheets, from the first keying to the stored answers. */
export function BatchPage({ id }: { id: string }) {
  const { language: own } = useLocale()
  const { t } = useCollectionWords()
  const [language, setLanguage] = useState<Language>(own)
  const query = useBatch(id, language)
  return (
    <Page title={t('batch')}>
      <Loaded query={query}>
        {(work) => {
          const { batch, sheets } = work
          const again = sheets.filter(({ typedAgain }) => typedAgain).length
          return (
            <>
              <p>
                {[batch.label, t(`batch_state_${batch.state}`)].filter(Boolean).join(' · ')}
                <br />
                {batch.stored !== null && batch.unusable !== null
                  ? t('batch_stored', { stored: batch.stored, unusable: batch.unusable })
                  : t('batch_sums', { entered: sheets.length, handedOver: batch.handedOver })}
                {batch.state === 'keyed' && (
                  <>
                    <br />
                    {t('batch_sums_again', { entered: again, all: sheets.length })}
                  </>
                )}
                {batch.reason && (
                  <>
                    <br />
                    {t('batch_reason')}: {batch.reason}
                  </>
                )}
              </p>
              {(batch.state === 'open' || batch.state === 'keyed') && (
                <KeyEntry
                  key={batch.state}
                  work={work}
                  language={
                    work.languages.find((each) => each === language) ?? work.languages[0] ?? own
                  }
                  onLanguage={setLanguage}
                />
              )}
              {batch.state === 'keyed' && <Differences work={work} />}
              <BatchSteps work={work} />
              <p>
                <Link href={`/points/${batch.point}/paper`}>{t('batch_back')}</Link>
              </p>
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
