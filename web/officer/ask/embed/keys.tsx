import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, read } from '../../../api.ts'
import { useLocale } from '../../../locale.tsx'
import { Confirm } from '../../../ui/confirm.tsx'
import { useForm } from '../../../ui/form.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { Table } from '../../../ui/table.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { type Embedding, embeddingKey } from './queries.ts'
import { Snippet } from './snippet.tsx'
import { callCode } from './snippets.ts'
import { useEmbeddingWords } from './words.ts'

/** Keys with which a transaction system asks for addresses, and the call that it makes. */
export function Keys({ embedding, mayEdit }: { embedding: Embedding; mayEdit: boolean }) {
  const { t } = useEmbeddingWords()
  return (
    <section>
      <h2>{t('keys_title')}</h2>
      <p>{t('keys_text')}</p>
      {!embedding.canSign && <Notice kind="warning">{t('keys_unsigned')}</Notice>}
      {embedding.keys.length === 0 ? (
        <p className="muted">{t('keys_empty')}</p>
      ) : (
        <KeyTable embedding={embedding} mayEdit={mayEdit} />
      )}
      {mayEdit && <MakeKey code={embedding.code} />}
      <h3>{t('call_title')}</h3>
      <p>{t('call_text')}</p>
      <Snippet name={t('call_title')} code={callCode(embedding.linksAddress, null)} />
    </section>
  )
}

function KeyTable({ embedding, mayEdit }: { embedding: Embedding; mayEdit: boolean }) {
  const { t } = useEmbeddingWords()
  const { day } = useLocale()
  const queries = useQueryClient()
  const revoke = async (id: string) => {
    const call = api.embedding[':code'].keys[':id'].revocation
    await read(call.$post({ param: { code: embedding.code, id } }))
    await queries.invalidateQueries({ queryKey: embeddingKey(embedding.code) })
  }
  return (
    <Table
      caption={t('keys_title')}
      captionHidden
      columns={[
        { key: 'label', title: t('key') },
        { key: 'created', title: t('created_on') },
        { key: 'used', title: t('used_on') },
        { key: 'state', title: t('state') },
      ]}
      rows={embedding.keys}
      keyOf={({ id }) => id}
      renderCells={({ id, label, createdOn, usedOn, revokedOn }) => [
        <>
          {label}
          <span className="sub">mk_{id}_…</span>
        </>,
        day(createdOn),
        usedOn === null ? t('never_used') : day(usedOn),
        <>
          <span className={revokedOn === null ? 'tag tag-good' : 'tag tag-bad'}>
            {revokedOn === null ? t('key_works') : t('key_revoked', { day: day(revokedOn) })}
          </span>{' '}
          {revokedOn === null && mayEdit && (
            <Confirm
              plain
              action={t('revoke')}
              title={t('revoke_title', { label })}
              act={() => revoke(id)}
            >
              <p>{t('revoke_text')}</p>
            </Confirm>
          )}
        </>,
      ]}
    />
  )
}

/** Makes a key and shows it, this one time. */
function MakeKey({ code }: { code: string }) {
  const { t } = useEmbeddingWords()
  const queries = useQueryClient()
  const [made, setMade] = useState<string | null>(null)
  const form = useForm({
    initial: { label: '' },
    check: (value) =>
      value('label').trim() === '' ? [{ field: 'label', text: t('key_label_needed') }] : [],
    send: async (value) => {
      const json = { label: value('label') }
      const { key } = await read(api.embedding[':code'].keys.$post({ param: { code }, json }))
      setMade(key)
      form.set('label', '')
      await queries.invalidateQueries({ queryKey: embeddingKey(code) })
    },
  })
  return (
    <>
      {made !== null && (
        <Notice kind="good" live>
          <p>{t('key_shown_once')}</p>
          <Snippet key={made} name={t('key')} code={made} />
        </Notice>
      )}
      <SubmitForm form={form} action={t('make_key')}>
        <TextField form={form} name="label" label={t('key_label')} hint={t('key_label_hint')} />
      </SubmitForm>
    </>
  )
}
