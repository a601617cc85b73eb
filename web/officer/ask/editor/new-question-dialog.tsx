import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { QuestionType } from '../../../../surveys/definition/definition.ts'
import { QUESTION_TYPES } from '../../../../surveys/definition/editing/new-question.ts'
import { useLocale } from '../../../locale.tsx'
import { useEditorWords } from './words.ts'

/** The kinds of question that can be made, each with what it is good for. */
export function NewQuestionDialog({ onAdd }: { onAdd: (type: QuestionType) => void }) {
  const { t } = useEditorWords()
  const { t: say } = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">{t('add_own')}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="dialog dialog-wide">
          <Dialog>
            <Heading slot="title">{t('kinds_title')}</Heading>
            <ul className="kinds">
              {QUESTION_TYPES.map((type) => (
                <li key={type}>
                  <Button
                    className="button-plain"
                    onPress={() => {
                      onAdd(type)
                      setOpen(false)
                    }}
                  >
                    {say(`type_${type}`)}
                  </Button>
                  <span className="sub">{t(`kind_${type}`)}</span>
                </li>
              ))}
            </ul>
            <div className="actions">
              <Button className="button" onPress={() => setOpen(false)}>
                {say('cancel')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
