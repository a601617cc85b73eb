import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, read } from '../../../api.ts'
import { useForm } from '../../../ui/form.ts'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useSession } from '../../session.tsx'
import { useCollectionWords } from '../collection-words.ts'
import { BATCHES } from './queries.ts'

const LABELS = {
  handedOver: 'batch_handed_over',
  collectedFrom: 'batch_from',
  collectedTo: 'batch_to',
  version: 'batch_version',
} as const
const NEEDED = ['handedOver', 'collectedFrom', 'collectedTo', 'version'] as const

/** Taking over a pile of sheets: counted before anything is typed. */
export function BatchForm({ point, version }: { point: string; version: number }) {
  const { t } = useCollectionWords()
  const { today } = useSession()
  const [, go] = useLocation()
  const queries = useQueryClient()
  const form = useForm({
    initial: {
      label: '',
      handedOver: '',
      collectedFrom: today,
      collectedTo: today,
      version: String(version),
    },
    check: (value) =>
      NEEDED.filter((field) => value(field).trim() === '').map((field) => ({
        field,
        text: t('batch_needed', { field: t(LABELS[field]) }),
      })),
    async send(value) {
      const json = {
        point,
        label: value('label'),
        version: Number(value('version')),
        handedOver: Number(value('handedOver')),
        collectedFrom: value('collectedFrom'),
        collectedTo: value('collectedTo'),
      }
      const { id } = await read(api['paper-batches'].$post({ json }))
      await queries.invalidateQueries({ queryKey: BATCHES })
      go(`/paper-batches/${id}`)
    },
  })
  return (
    <SubmitForm form={form} action={t('batch_new')}>
      <TextField form={form} name="label" label={t('batch_label')} />
      <TextField form={form} name="handedOver" label={t('batch_handed_over')} type="number" short />
      <TextField form={form} name="collectedFrom" label={t('batch_from')} type="date" short />
      <TextField form={form} name="collectedTo" label={t('batch_to')} type="date" short />
      <TextField form={form} name="version" label={t('batch_version')} type="number" short />
    </SubmitForm>
  )
}
