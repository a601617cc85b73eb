import { Button } from 'react-aria-components'
import type { Language } from '../../../../locales/language.ts'
import type { Choice } from '../../../../surveys/definition/definition.ts'
import {
  addOption,
  moveOption,
  removeOption,
  setOptionText,
  setOptionValue,
} from '../../../../surveys/definition/editing/options.ts'
import { writtenIn } from '../../../../surveys/definition/editing/texts.ts'
import { optionOf } from '../../../../surveys/definition/questions.ts'
import { textIn } from '../../../../surveys/definition/text.ts'
import { useEditorWords } from './words.ts'

interface OptionsEditorProps {
  /** What the list is: answers, steps, rows. */
  title: string
  choices: readonly Choice[]
  kind: 'step' | 'choice'
  language: Language
  locale: Language | undefined
  least?: number
  readOnly: boolean
  onChange: (choices: Choice[], about?: string) => void
  faults: readonly string[]
}

/** Answers of a question: words in one language, the code that is counted, order. */
export function OptionsEditor(props: OptionsEditorProps) {
  const { title, choices, kind, language, locale, least = 1, readOnly, onChange, faults } = props
  const { t } = useEditorWords()
  return (
    <fieldset className={faults.length > 0 ? 'options-editor field-faulty' : 'options-editor'}>
      <legend>{title}</legend>
      {faults.length > 0 && <p className="fault">{faults.join('. ')}</p>}
      <ol>
        {choices.map((choice, index) => {
          const { value, text } = optionOf(choice)
          const number = index + 1
          return (
            // A line is known by its place: codes are typed, so they change under the cursor.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <input
                type="text"
                lang={language}
                className="option-words"
                aria-label={t('option_words', { number })}
                placeholder={textIn(text, language)}
                readOnly={readOnly}
                value={writtenIn(text, language, locale)}
                onChange={({ target }) =>
                  onChange(
                    setOptionText(choices, index, language, target.value, locale),
                    `${title} ${index} ${language}`,
                  )
                }
              />
              <input
                type="text"
                className="option-code"
                aria-label={t('option_code', { number })}
                readOnly={readOnly || kind === 'step'}
                value={String(value)}
                onChange={({ target }) =>
                  onChange(setOptionValue(choices, index, target.value), `${title} ${index} code`)
                }
              />
              {!readOnly && (
                <span className="option-actions">
                  {kind === 'choice' && (
                    <>
                      <Button
                        className="button-plain"
                        aria-label={t('option_up', { number })}
                        isDisabled={index === 0}
                        onPress={() => onChange(moveOption(choices, index, -1))}
                      >
                        ↑
                      </Button>
                      <Button
                        className="button-plain"
                        aria-label={t('option_down', { number })}
                        isDisabled={index === choices.length - 1}
                        onPress={() => onChange(moveOption(choices, index, 1))}
                      >
                        ↓
                      </Button>
                    </>
                  )}
                  <Button
                    className="button-plain"
                    aria-label={t('option_remove', { number })}
                    isDisabled={choices.length <= least}
                    onPress={() => onChange(removeOption(choices, index, least))}
                  >
                    {t('remove')}
                  </Button>
                </span>
              )}
            </li>
          )
        })}
      </ol>
      {!readOnly && (
        <Button className="button" onPress={() => onChange(addOption(choices, kind))}>
          {t('option_add')}
        </Button>
      )}
    </fieldset>
  )
}
