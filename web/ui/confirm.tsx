import { type ReactNode, useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useLocale } from '../locale.tsx'
import { ProblemNotice } from './problem-notice.tsx'

interface ConfirmProps {
  /** What the button says, before and inside the dialog. */
  action: string
  title: string
  /** The first button looks like a link: in tables. */
  plain?: boolean
  /** What will happen, plainly. */
  children: ReactNode
  act: () => Promise<unknown>
}

/** A button that asks once before it acts. */
export function Confirm({ action, title, plain = false, children, act }: ConfirmProps) {
  const { t } = useLocale()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)

  const go = async () => {
    setBusy(true)
    setProblem(null)
    try {
      await act()
      setOpen(false)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }

  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={plain ? 'button-plain' : 'button button-filled'}>{action}</Button>
      <ModalOverlay className="overlay" isDismissable={!busy}>
        <Modal className="dialog">
          <Dialog role="alertdialog">
            <Heading slot="title">{title}</Heading>
            {children}
            {problem !== null && <ProblemNotice problem={problem} />}
            <div className="actions">
              <Button className="button button-filled" isDisabled={busy} onPress={() => void go()}>
                {busy ? t('working') : action}
              </Button>
              <Button className="button" isDisabled={busy} onPress={() => setOpen(false)}>
                {t('cancel')}
              </Button>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
