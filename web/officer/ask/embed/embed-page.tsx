import './embed.css'
import { Link } from 'wouter'
import { ProblemError } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Loaded } from '../../../ui/loaded.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Page } from '../../../ui/page.tsx'
import { useSession } from '../../session.tsx'
import { Codes } from './codes.tsx'
import { Keys } from './keys.tsx'
import { type Embedding, useEmbedding } from './queries.ts'
import { Sites } from './sites.tsx'
import { useEmbeddingWords } from './words.ts'

/** How a collection point's questionnaire comes onto the pages of an e-service. */
export function EmbedPage({ code }: { code: string }) {
  const { t } = useEmbeddingWords()
  const embedding = useEmbedding(code)
  const { error } = embedding
  // A point whose survey was never published is known to nobody yet.
  const isUnpublished = error instanceof ProblemError && error.status === 404
  return (
    <Page title={t('title')} lead={t('lead')}>
      {isUnpublished ? (
        <p>{t('unpublished')}</p>
      ) : (
        <Loaded query={embedding}>{(found) => <Embedded embedding={found} />}</Loaded>
      )}
      <p>
        <Link href="/points">{t('back')}</Link>
      </p>
    </Page>
  )
}

function Embedded({ embedding }: { embedding: Embedding }) {
  const { t } = useEmbeddingWords()
  const { t: console, named } = useLocale()
  const { may } = useSession()
  const { mode, channel, place, providerCode } = embedding
  const modes = { inline: console('mode_inline'), link: console('mode_link') }
  const where = [place.service, place.centre, place.provider].flatMap((name) =>
    name ? [named(name, '')] : [],
  )
  const mayEdit = may('collection-point.edit', providerCode)
  return (
    <>
      <dl>
        <dt>{t('counts_for')}</dt>
        <dd>
          {t('counted_as', {
            service: where.join(', '),
            channel: console(`channel_${channel}`),
            mode: console(`mode_${mode}`),
          })}
        </dd>
      </dl>
      {mode === 'link' && <Notice kind="plain">{t('mode_link_only', modes)}</Notice>}
      {mode === 'inline' || mode === 'link' ? (
        <>
          <Codes embedding={embedding} />
          {mode === 'inline' && <Sites embedding={embedding} mayEdit={mayEdit} />}
          <Keys embedding={embedding} mayEdit={mayEdit} />
        </>
      ) : (
        <Notice kind="warning">
          <p>{t('mode_unfit', { ...modes, mode: console(`mode_${mode}`) })}</p>
          {mayEdit && (
            <p>
              <Link href="/points/add">{console('add_point')}</Link>
            </p>
          )}
        </Notice>
      )}
    </>
  )
}
