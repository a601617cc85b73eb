import { useState } from 'react'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { embeddingWording } from '../../../../locales/embedding/index.ts'
import { useLocale } from '../../../locale.tsx'
import { InlineSelect } from '../../../ui/inline-select.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { type Embedding, useFramePage } from './queries.ts'
import { Snippet } from './snippet.tsx'
import { blockCode, buttonCode, linkCode, policyOf, queryOf } from './snippets.ts'
import { useEmbeddingWords } from './words.ts'

/** The code for other sites in a language, and how it looks. A point for links has a link alone. */
export function Codes({ embedding }: { embedding: Embedding }) {
  const { t } = useEmbeddingWords()
  const { language: own } = useLocale()
  const [language, setLanguage] = useState<Language | null>(null)
  const { languages, serviceNames } = embedding
  const words = language ?? (languages.includes(own) ? own : (languages[0] ?? own))
  const input = { ...embedding, language, words, serviceName: serviceNames[words] ?? '' }
  const inWords = embeddingWording(words)
  const offered = LANGUAGES.filter((each) => languages.includes(each))
  return (
    <>
      <p>
        {t('language')}{' '}
        <InlineSelect
          label={t('language')}
          value={language ?? ''}
          choices={[
            { value: '', label: t('language_visitor') },
            ...offered.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
          ]}
          onChange={(value) => setLanguage(offered.find((each) => each === value) ?? null)}
        />
      </p>

      <h2>{t('kind_link')}</h2>
      <p>{t('kind_link_text')}</p>
      <Snippet key={linkCode(input)} name={t('kind_link')} code={linkCode(input)} />

      {embedding.mode === 'inline' && (
        <>
          <h2>{t('kind_block')}</h2>
          <p>{t('kind_block_text')}</p>
          {embedding.origins.length === 0 && <Notice kind="warning">{t('sites_none')}</Notice>}
          <Snippet key={blockCode(input)} name={t('kind_block')} code={blockCode(input)} />
          <h3>{t('preview')}</h3>
          <FramePreview
            code={embedding.code}
            query={queryOf(input)}
            title={inWords.t('frame_title', { service: input.serviceName })}
          />

          <h2>{t('kind_button')}</h2>
          <p>{t('kind_button_text')}</p>
          <Snippet key={buttonCode(input)} name={t('kind_button')} code={buttonCode(input)} />
          <h3>{t('preview')}</h3>
          <p className="embed-preview" lang={words}>
            <span className="embed-button">{inWords.t('rate')}</span>
          </p>
          <p className="muted">{t('policy', { directives: policyOf(input) })}</p>
        </>
      )}
    </>
  )
}

/** The page in the frame, of which nothing runs and nothing can be sent. */
function FramePreview({ code, query, title }: { code: string; query: string; title: string }) {
  const page = useFramePage(code, query)
  return (
    <Loaded query={page}>
      {(html) => (
        <div className="embed-preview">
          <iframe title={title} sandbox="" srcDoc={html} />
        </div>
      )}
    </Loaded>
  )
}
