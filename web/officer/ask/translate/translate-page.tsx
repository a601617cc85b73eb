import './translate.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Language } from '../../../../locales/language.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Page } from '../../../ui/page.tsx'
import { LanguageChoice } from '../editor/language-choice.tsx'
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
      <Loaded query={survey}>
        {({ draft }) => <Directed id={id} locale={draft.locale ?? 'en'} />}
      </Loaded>
    </Page>
  )
}

/** The desk between two languages; at first from the survey's own. */
function Directed({ id, locale }: { id: string; locale: Language }) {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const [from, setFrom] = useState<Language>(locale)
  const [to, setTo] = useState<Language>(language === locale ? other(locale) : language)
  const desk = useQuery({
    queryKey: ['translations', id, from, to],
    queryFn: () =>
      read(api.surveys[':id'].translations.$get({ param: { id }, query: { from, to } })),
    staleTime: Infinity,
    gcTime: 0,
  })
  return (
    <>
      <div className="directions">
        <LanguageChoice
          label={t('desk_from')}
          value={from}
          onChange={(chosen) => {
            setFrom(chosen)
            if (chosen === to) setTo(from)
          }}
        />
        <LanguageChoice
          label={t('desk_to')}
          value={to}
          onChange={(chosen) => {
            setTo(chosen)
            if (chosen === from) setFrom(to)
          }}
        />
      </div>
      <Loaded query={desk}>
        {(loaded) => <Desk key={`${from} ${to}`} id={id} from={from} to={to} desk={loaded} />}
      </Loaded>
      <TranslationFiles id={id} from={from} to={to} />
    </>
  )
}

function other(language: Language): Language {
  return language === 'lv' ? 'ru' : 'lv'
}
