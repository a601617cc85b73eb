import { useState } from 'react'
import { LANGUAGES, LANGUAGE_NAMES } from '../../../../locales/language.ts'
import {
  CALL_OUTCOMES,
  type CallOutcome,
} from '../../../../reports/statistics/response/phone-outcomes.ts'
import { api, read } from '../../../api.ts'
import { fieldId } from '../../../ui/field-id.ts'
import { useForm } from '../../../ui/form.ts'
import { needed } from '../../../ui/needed.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { SubmitForm } from '../../../ui/submit-form.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Call, Desk } from './queries.ts'
import { useDayNames } from './day-names.ts'
import { useInterviewWords } from './words.ts'

interface CallResultFormProps {
  desk: Desk
  call: Call
  /** Another time was agreed during the interview. */
  agreeing: boolean
  onEnded: (said: string) => void
}

/** How a call without an interview ended. */
export function CallResultForm({ desk, call, agreeing, onEnded }: CallResultFormProps) {
  const { t, day } = useInterviewWords()
  const days = useDayNames(desk.hours.days)
  const [neverAgain, setNeverAgain] = useState(false)
  const form = useForm({
    initial: {
      outcome: agreeing ? 'call-back' : '',
      'agreed.day': desk.day,
      'agreed.from': '',
      'agreed.to': '',
      language: '',
    },
    check: (value) => [
      ...needed(value, 'outcome', t('outcome_needed')),
      ...(value('outcome') === 'call-back'
        ? (['agreed.day', 'agreed.from', 'agreed.to'] as const).flatMap((field) =>
            needed(value, field, t('hours_needed')),
          )
        : []),
    ],
    send: async (value) => {
      const outcome = outcomeOf(value('outcome'))
      if (!outcome) return
      const language = LANGUAGES.find((each) => each === value('language'))
      const post = api.interviews.waves[':id'].calls[':call'].result.$post
      await read(
        post({
          param: { id: desk.id, call: call.id },
          json: {
            outcome,
            neverAgain,
            ...(outcome === 'language' && language && { language }),
            ...(outcome === 'call-back' && {
              agreed: {
                day: value('agreed.day'),
                from: value('agreed.from'),
                to: value('agreed.to'),
              },
            }),
          },
        }),
      )
      onEnded(t('recorded'))
    },
  })
  const outcome = form.value('outcome')
  const fault = form.faults.find(({ field }) => field === 'outcome')
  return (
    <div className={agreeing ? undefined : 'interview-result'}>
      <SubmitForm form={form} action={t('record')}>
        {!agreeing && (
          <fieldset className={fault ? 'field-faulty' : undefined}>
            <legend className="interview-legend">{t('no_interview')}</legend>
            {fault && <p className="fault">{fault.text}</p>}
            <div className="interview-outcomes">
              {CALL_OUTCOMES.map((each, at) => (
                <div className="check" key={each}>
                  <input
                    type="radio"
                    name="outcome"
                    id={at === 0 ? fieldId('outcome') : `${fieldId('outcome')}-${each}`}
                    value={each}
                    checked={outcome === each}
                    onChange={() => form.set('outcome', each)}
                  />
                  <label htmlFor={at === 0 ? fieldId('outcome') : `${fieldId('outcome')}-${each}`}>
                    {t(`is_${each}`)}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        )}
        {outcome === 'call-back' && (
          <>
            <p className="hint">
              {t('agree_within', {
                from: desk.hours.from,
                to: desk.hours.to,
                days,
                day: day(desk.lastDay),
              })}
            </p>
            <div className="columns">
              <TextField form={form} type="date" name="agreed.day" label={t('agreed_day')} />
              <TextField
                form={form}
                short
                type="time"
                name="agreed.from"
                label={t('agreed_from')}
              />
              <TextField form={form} short type="time" name="agreed.to" label={t('agreed_to')} />
            </div>
          </>
        )}
        {outcome === 'language' && (
          <SelectField
            form={form}
            optional
            name="language"
            label={t('their_language')}
            empty={t('their_language_none')}
            choices={LANGUAGES.filter((each) => each !== call.language).map((value) => ({
              value,
              label: LANGUAGE_NAMES[value],
            }))}
          />
        )}
        {(outcome === 'refusal' || outcome === 'not-eligible') && (
          <div className="check">
            <input
              type="checkbox"
              id="never-again"
              checked={neverAgain}
              onChange={({ target }) => setNeverAgain(target.checked)}
            />
            <label htmlFor="never-again">{t('never_again')}</label>
          </div>
        )}
      </SubmitForm>
    </div>
  )
}

function outcomeOf(text: string): CallOutcome | undefined {
  return CALL_OUTCOMES.find((each) => each === text)
}
