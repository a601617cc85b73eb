import { useState } from 'react'
import { Link } from 'wouter'
import { easyReadWording } from '../../../../locales/easy-read/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { useLocale } from '../../../locale.tsx'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { WordingChoice } from '../editor/wording-choice.tsx'
import { type Printable, usePrintable } from '../print-queries.ts'
import { BatchForm } from './batch-form.tsx'
import { BatchTable } from './batch-table.tsx'

/** A point's form for pen and paper, and the piles of it that came back. */
export function PaperPage({ code }: { code: string }) {
  const { t } = useLocale()
  const words = useCollectionWords()
  const printable = usePrintable(code)
  return (
    <Page title={words.t('print_paper')} lead={words.t('print_paper_lead')}>
      <Loaded query={printable}>
        {(sheets) =>
          sheets.version === null ? (
            <p>{words.t('print_unpublished')}</p>
          ) : (
            <>
              <PaperDownload code={code} sheets={sheets} />
              {sheets.isPaper ? (
                <>
                  <h2>{words.t('batches_title')}</h2>
                  <BatchTable point={code} />
                  <h2>{words.t('batch_new')}</h2>
                  <BatchForm point={code} version={sheets.version} />
                </>
              ) : (
                <p className="notice">{words.t('print_not_paper')}</p>
              )}
            </>
          )
        }
      </Loaded>
      <p>
        <Link href="/points">{t('points_title')}</Link>
      </p>
    </Page>
  )
}

const LETTERS = ['normal', 'large'] as const

function PaperDownload({ code, sheets }: { code: string; sheets: Printable }) {
  const { languages, easyLanguages } = sheets
  const { language: own } = useLocale()
  const { t } = useCollectionWords()
  const [language, setLanguage] = useState<Language>(
    languages.includes(own) ? own : (languages[0] ?? own),
  )
  const [wantsEasy, setWantsEasy] = useState(false)
  const hasEasy = easyLanguages.includes(language)
  const wording = wantsEasy && hasEasy ? '&wording=easy' : ''
  return (
    <>
      <p>
        {t('print_language')}:{' '}
        <InlineSelect
          label={t('print_language')}
          value={language}
          choices={languages.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
        />
      </p>
      {hasEasy && (
        <>
          <WordingChoice isEasy={wantsEasy} onChange={setWantsEasy} />
          {wantsEasy && <p>{easyReadWording(own).t('paper_hint')}</p>}
        </>
      )}
      <div className="actions">
        {LETTERS.map((letters) => (
          <a
            key={letters}
            className="button"
            href={`/api/print/${code}/paper.pdf?language=${language}&letters=${letters}${wording}`}
            download
          >
            {t('print_download')}, {t(`print_letters_${letters}`)}
          </a>
        ))}
      </div>
    </>
  )
}
