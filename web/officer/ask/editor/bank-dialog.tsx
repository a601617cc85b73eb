import { useState } from 'react'
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import {
  bankItemOf,
  ITEM_BANK,
  type Item,
  type ItemGroup,
} from '../../../../surveys/items/index.ts'
import { namesIn, questionNamed, type Paged } from '../../../../surveys/definition/editing/pages.ts'
import { useLocale } from '../../../locale.tsx'
import { TickBox } from './field.tsx'
import { useEditorWords } from './words.ts'

const GROUPS = Object.keys(ITEM_BANK).filter(isGroup)

/** Questions of the item bank by what they are about; several can be taken at once. */
export function BankDialog({
  definition,
  onAdd,
}: {
  definition: Paged
  onAdd: (items: readonly Item[]) => void
}) {
  const { t } = useEditorWords()
  const { t: say, named, language } = useLocale()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const taken = namesIn(definition)
  const isAsked = ({ code }: Item) => {
    const question = questionNamed(definition, code)
    return question !== undefined && bankItemOf(question) !== undefined
  }
  return (
    <DialogTrigger
      isOpen={open}
      onOpenChange={(now) => {
        setOpen(now)
        setChosen([])
      }}
    >
      <Button className="button">{t('add_from_bank')}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="dialog dialog-wide">
          <Dialog>
            <Heading slot="title">{t('bank_title')}</Heading>
            <p>{t('bank_lead')}</p>
            {GROUPS.map((group) => (
              <fieldset key={group}>
                <legend>{t(`bank_${group}`)}</legend>
                {ITEM_BANK[group].map((item) =>
                  taken.has(item.code) ? (
                    <p key={item.code} className="muted bank-taken">
                      {named(item.title)}{' '}
                      <span className="sub">
                        {isAsked(item) ? t('bank_asked') : t('bank_code_taken')}
                      </span>
                    </p>
                  ) : (
                    <TickBox
                      key={item.code}
                      label={named(item.title)}
                      checked={chosen.includes(item.code)}
                      onChange={(checked) =>
                        setChosen((old) =>
                          checked ? [...old, item.code] : old.filter((code) => code !== item.code),
                        )
                      }
                    />
                  ),
                )}
              </fieldset>
            ))}
            <div className="actions">
              <Button
                className="button button-filled"
                isDisabled={chosen.length === 0}
                onPress={() => {
                  const all = GROUPS.flatMap((group) => ITEM_BANK[group])
                  onAdd(all.filter(({ code }) => chosen.includes(code)))
                  setOpen(false)
                }}
              >
                {t('bank_add', { count: chosen.length })}
              </Button>
              <Button className="button" onPress={() => setOpen(false)}>
                {say('cancel')}
              </Button>
            </div>
            <p className="for-readers" lang={language}>
              {t('bank_chosen', { count: chosen.length })}
            </p>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}

function isGroup(name: string): name is ItemGroup {
  return Object.hasOwn(ITEM_BANK, name)
}
