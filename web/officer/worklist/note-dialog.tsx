import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useLocale } from '../../locale.tsx'
import { useForm } from '../../ui/form.ts'
import { needed } from '../../ui/needed.ts'
import { SubmitForm } from '../../ui/submit-form.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useWorklistWords } from './words.ts'

interface NoteDialogProps {
  action: string
  title: string
  send: (note: string) => Promise<unknown>
}

/** A button that asks what was done, or why nothing. */
export function NoteDialog({ action, title, send }: NoteDialogProps) {
  const [open, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">{action}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="dialog">
          <Dialog>
            <Heading slot="title">{title}</Heading>
            <NoteForm send={send} done={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

function NoteForm({ send, done }: { send: NoteDialogProps['send']; done: () => void }) {
  const { t } = useWorklistWords()
  const { t: console } = useLocale()
  const form = useForm({
    initial: { note: '' },
    check: (value) => needed(value, 'note', t('note_needed')),
    expected: () => t('note_needed'),
    send: async (value) => {
      await send(value('note'))
      done()
    },
  })
  return (
    <SubmitForm
      form={form}
      action={t('save')}
      aside={
        <Button className="button" onPress={done}>
          {console('cancel')}
        </Button>
      }
    >
      <TextField form={form} name="note" long label={t('note')} hint={t('note_hint')} />
    </SubmitForm>
  )
}
