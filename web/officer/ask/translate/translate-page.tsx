import './translate.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useSearch } from 'wouter'
import { easyReadWording } from '../../../../locales/easy-read/index.ts'
import type { Language } from '../../../../locales/language.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { lackingEasyText } from '../../../../surveys/definition/easy-read.ts'
import { type TextColumn, easyColumn } from '../../../../surveys/definition/text-column.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { LanguageChoice } from '../editor/language-choice.tsx'
import { WordingChoice } from '../editor/wording-choice.tsx'
import { useEditorWords } from '../editor/words.ts'
import { useSurvey } from '../../queries.ts'
import { Desk } from './desk.tsx'
import { TranslationFiles } from './translation-files.tsx'

/** Every text of a survey beside its source, and files of them for translators elsewhere. */
export function TranslatePage({ id }: { id: string }) {
  const { t } = useEditorWords()
  const { named, t: say } = useLocale()
  const survey = useSurvey(id)
  const title = survey.data ? named(survey.data.title, say('untitled')) : say('survey')
  return (
    <Page
      title={t('desk_title', { title })}
      lead={
        <>
          {t('desk_lead')} <Link href={`/ask/${id}`}>{t('to_survey')}</Link>
        </>
      }
    >
      <Loaded query={survey}>{({ draft }) => <Directed id={id} draft={draft} />}</Loaded>
    </Page>
  )
}

/**
 * The desk between two languages, at first from the survey's own; or between the usual and the easy
 * texts of one language.
 */
function Directed({ id, draft }: { id: string; draft: Definition }) {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const { locale = 'en' } = draft
  const search = useSearch()
  const [isEasy, setEasy] = useState(() => new URLSearchParams(search).get('easy') === '1')
  const [source, setSource] = useState<Language>(locale)
  const [target, setTarget] = useState<Language>(language === locale ? other(locale) : language)
  const [shown, setShown] = useState<Language>(locale)
  const from: TextColumn = isEasy ? shown : source
  const to: TextColumn = isEasy ? easyColumn(shown) : target
  const desk = useDesk(id, from, to)
  return (
    <>
      <WordingChoice isEasy={isEasy} onChange={setEasy} />
      {isEasy ? (
        <>
          <p>{easyReadWording(language).t('desk_lead')}</p>
          <div className="directions">
            <LanguageChoice
              label={easyReadWording(language).t('language')}
              value={shown}
              onChange={setShown}
            />
          </div>
          <EasyGaps draft={draft} language={shown} />
        </>
      ) : (
        <div className="directions">
          <LanguageChoice
            label={t('desk_from')}
            value={source}
            onChange={(chosen) => {
              setSource(chosen)
              if (chosen === target) setTarget(source)
            }}
          />
          <LanguageChoice
            label={t('desk_to')}
            value={target}
            onChange={(chosen) => {
              setTarget(chosen)
              if (chosen === source) setSource(target)
            }}
          />
        </div>
      )}
      <Loaded query={desk}>
        {(loaded) => <Desk key={`${from} ${to}`} id={id} from={from} to={to} desk={loaded} />}
      </Loaded>
      <TranslationFiles key={`files ${from} ${to}`} id={id} from={from} to={to} />
    </>
  )
}

function useDesk(id: string, from: TextColumn, to: TextColumn) {
  return useQuery({
    queryKey: ['translations', id, from, to],
    queryFn: () =>
      read(api.surveys[':id'].translations.$get({ param: { id }, query: { from, to } })),
    staleTime: Infinity,
    gcTime: 0,
  })
}

/** What keeps respondents from being offered the easy reading, if anything does. */
function EasyGaps({ draft, language: shown }: { draft: Definition; language: Language }) {
  const { language } = useLocale()
  const { t } = easyReadWording(language)
  const count = lackingEasyText(draft, shown).length
  return <p>{count === 0 ? t('desk_whole') : t('desk_gaps', { count })}</p>
}

function other(language: Language): Language {
  return language === 'lv' ? 'ru' : 'lv'
}
