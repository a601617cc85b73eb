import { useState } from 'react'
import { Link } from 'wouter'
import { useLocale } from '../../../locale.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCatalogue, useSurveys } from '../../queries.ts'
import './import-answers.css'
import { MapFile } from './map-file.tsx'
import { PastImports } from './past-imports.tsx'
import { useImports, useMappings } from './queries.ts'
import { type FileRead, ReadFileForm } from './read-file-form.tsx'
import { useWords } from './words.ts'

/** Takes answers from a file of another tool, step by step; lists the files taken so far. */
export function ImportAnswersPage() {
  const { t: console } = useLocale()
  const { t } = useWords()
  const surveys = useSurveys()
  const catalogue = useCatalogue()
  const mappings = useMappings()
  const imports = useImports()
  const [read, setRead] = useState<{ readonly file: FileRead; readonly turn: number } | null>(null)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <h2>{t('choose_title')}</h2>
      <Loaded query={surveys}>
        {(all) => {
          const published = all.filter(({ versions }) => versions.length > 0)
          if (published.length === 0) {
            return (
              <Empty action={<Link href="/ask">{console('to_surveys')}</Link>}>
                {t('no_survey')}
              </Empty>
            )
          }
          return (
            <Loaded query={mappings}>
              {(saved) => (
                <ReadFileForm
                  surveys={published}
                  mappings={saved}
                  onRead={(file) => setRead({ file, turn: (read?.turn ?? 0) + 1 })}
                />
              )}
            </Loaded>
          )
        }}
      </Loaded>
      {read && (
        <Loaded query={catalogue}>
          {(entries) => <MapFile key={read.turn} read={read.file} catalogue={entries} />}
        </Loaded>
      )}
      <h2>{t('past_title')}</h2>
      <Loaded query={imports}>{(all) => <PastImports imports={all} />}</Loaded>
    </Page>
  )
}
