import './editor.css'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import { easyColumnName, easyReadWording } from '../../../../locales/easy-read/index.ts'
import { LANGUAGE_NAMES, type Language } from '../../../../locales/language.ts'
import { changedTexts } from '../../../../surveys/definition/changed-texts.ts'
import type { Definition } from '../../../../surveys/definition/definition.ts'
import { begunInEasyWords, easyReadLanguages } from '../../../../surveys/definition/easy-read.ts'
import { offeredLanguages } from '../../../../surveys/definition/publish-faults.ts'
import { languagesOf, questionsOf } from '../../../../surveys/definition/questions.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { isEasyColumn, languageOfColumn } from '../../../../surveys/definition/text-column.ts'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { type Survey, usePoints } from '../../queries.ts'
import { useSession } from '../../session.tsx'
import { afterSaving } from './autosave.ts'
import { draftFaults } from './draft-faults.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { useEditorWords } from './words.ts'

/** What publishing the draft means, before it is done. */
export function PublishPage({ id }: { id: string }) {
  const { t } = useEditorWords()
  const { named, t: say } = useLocale()
  // The editor may have saved a moment ago: asked anew each time.
  const survey = useQuery({
    queryKey: ['survey-publication', id],
    queryFn: async () => {
      await afterSaving(id)
      return read(api.surveys[':id'].$get({ param: { id } }))
    },
    staleTime: 0,
    gcTime: 0,
  })
  const title = survey.data ? named(survey.data.title, say('untitled')) : say('survey')
  return (
    <Page
      title={t('publish_page_title', { title })}
      lead={<Link href={`/ask/${id}`}>{t('to_survey')}</Link>}
    >
      <Loaded query={survey}>{(loaded) => <Consequences survey={loaded} />}</Loaded>
    </Page>
  )
}

function Consequences({ survey }: { survey: Survey }) {
  const { t } = useEditorWords()
  const { t: say, language } = useLocale()
  const { may } = useSession()
  const queries = useQueryClient()
  const points = usePoints()
  const [, go] = useLocation()
  const { id, draft, pending, versions } = survey
  const faults = draftFaults(draft, language)
  if (pending.state === 'unchanged') return <Notice kind="plain">{say('draft_published')}</Notice>

  const version = versions.length + 1
  const affected = points.data?.filter((point) => point.survey === id).length ?? 0
  const complete = new Set(languagesOf(draft))
  const dropped = offeredLanguages(draft).filter((each) => !complete.has(each))
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="bad">
          <h2>{t('publish_faults', { count: faults.length })}</h2>
          <ul>
            {faults.map(({ row, place, text }) => (
              <li key={`${row} ${place} ${text}`}>{text}</li>
            ))}
          </ul>
          <p>
            <Link href={`/ask/${id}/edit`}>{t('publish_mend')}</Link>
          </p>
        </Notice>
      )}
      <ul>
        <li>{say('publish_questions', { count: questionsOf(draft).length })}</li>
        <li>
          {say('publish_languages', {
            languages: [...complete].map((each) => LANGUAGE_NAMES[each]).join(', '),
          })}
        </li>
        {dropped.length > 0 && (
          <li>
            {t('publish_incomplete', {
              languages: dropped.map((each) => LANGUAGE_NAMES[each]).join(', '),
            })}{' '}
            <Link href={`/ask/${id}/translate`}>{t('to_translation')}</Link>
          </li>
        )}
        <EasyReading id={id} draft={draft} />
        <li>{say('publish_points', { count: affected })}</li>
        <li>{say('publish_forever')}</li>
        <li>{t('publish_old')}</li>
      </ul>
      {pending.state === 'changed' && <Changes survey={survey} />}
      {may('survey.publish') ? (
        faults.length === 0 && (
          <Confirm
            action={say('publish')}
            title={say('publish_title', { version })}
            act={async () => {
              await read(
                api.surveys[':id'].publish.$post({
                  param: { id },
                  query: { revision: String(survey.draftRevision) },
                }),
              )
              await queries.invalidateQueries({ queryKey: ['surveys'] })
              go(`/ask/${id}`)
            }}
          >
            <p>
              {pending.state === 'first'
                ? say('draft_first')
                : say(`verdict_${pending.comparability.verdict}`)}
            </p>
            <p>{say('publish_forever')}</p>
          </Confirm>
        )
      ) : (
        <p>{say('publish_not_you')}</p>
      )}
    </>
  )
}

/** Which languages will also be offered in easy words, and which only began to be. */
function EasyReading({ id, draft }: { id: string; draft: Definition }) {
  const { language } = useLocale()
  const { t } = useEditorWords()
  const easy = easyReadWording(language)
  const offered = easyReadLanguages(draft)
  const begun = begunInEasyWords(draft).filter((each) => !offered.includes(each))
  const names = (languages: readonly Language[]) =>
    languages.map((each) => LANGUAGE_NAMES[each]).join(', ')
  return (
    <>
      {offered.length > 0 && <li>{easy.t('publish_offered', { languages: names(offered) })}</li>}
      {begun.length > 0 && (
        <li>
          {easy.t('publish_begun', { languages: names(begun) })}{' '}
          <Link href={`/ask/${id}/translate?easy=1`}>{t('to_translation')}</Link>
        </li>
      )}
    </>
  )
}

function Changes({ survey }: { survey: Survey }) {
  const { t } = useEditorWords()
  const { t: say, language } = useLocale()
  const { id, draft, pending, versions } = survey
  const last = versions.length
  const previous = useQuery({
    queryKey: ['survey-version', id, last],
    queryFn: () =>
      read(api.surveys[':id'].versions[':version'].$get({ param: { id, version: String(last) } })),
    staleTime: Infinity,
  })
  const { verdict, changes } = pending.comparability
  return (
    <>
      <h2>{t('changes_title', { version: last })}</h2>
      <Notice kind={verdict === 'break' ? 'bad' : verdict === 'comparable' ? 'warning' : 'good'}>
        <p>
          <strong>{say(`verdict_${verdict}`)}</strong>
        </p>
      </Notice>
      {changes.length > 0 && (
        <Table
          caption={t('changes_title', { version: last })}
          captionHidden
          columns={[
            { key: 'item', title: t('changes_question') },
            { key: 'kind', title: t('changes_kind') },
            { key: 'verdict', title: t('changes_verdict') },
          ]}
          rows={changes}
          keyOf={({ item, kind }) => `${item} ${kind}`}
          renderCells={({ item, kind, verdict: own }) => [
            <>
              {wordsOf(draft, item, language) ??
                wordsOf(previous.data?.definition, item, language) ??
                item}
              <span className="sub code">{item}</span>
            </>,
            say(`change_${kind}`),
            <span key="verdict" className={`tag tag-${own === 'break' ? 'bad' : 'warning'}`}>
              {t(own === 'break' ? 'consequence_break' : 'consequence_note')}
            </span>,
          ]}
        />
      )}
      <Loaded query={previous}>
        {(before) => <TextChanges before={before.definition} after={draft} />}
      </Loaded>
      <IndicatorTable indicators={pending.indicators} />
    </>
  )
}

function wordsOf(
  definition: Definition | undefined,
  item: string,
  language: Parameters<typeof textIn>[1],
): string | undefined {
  if (!definition) return undefined
  const found = questionsOf(definition).find(({ question }) => question.name === item)
  return textIn(found?.question.title, language) || undefined
}

function TextChanges({ before, after }: { before: Definition; after: Definition }) {
  const { t } = useEditorWords()
  const { language } = useLocale()
  const changed = changedTexts(before, after)
  if (changed.length === 0) return null
  return (
    <details>
      <summary>{t('texts_changed', { count: changed.length })}</summary>
      <Table
        caption={t('texts_changed', { count: changed.length })}
        captionHidden
        columns={[
          { key: 'key', title: t('text_place') },
          { key: 'before', title: t('text_before') },
          { key: 'after', title: t('text_after') },
        ]}
        rows={changed}
        keyOf={({ key, column }) => `${key} ${column}`}
        renderCells={({ key, column, before: old, after: now }) => [
          <>
            <span className="code">{key}</span>
            <span className="sub">
              {isEasyColumn(column)
                ? easyColumnName(languageOfColumn(column), language)
                : LANGUAGE_NAMES[column]}
            </span>
          </>,
          <span key="before" lang={column}>
            {old || '–'}
          </span>,
          <span key="after" lang={column}>
            {now || '–'}
          </span>,
        ]}
      />
    </details>
  )
}
