import { easyReadWording } from '../../../../locales/easy-read/index.ts'
import { useLocale } from '../../../locale.tsx'

interface WordingChoiceProps {
  isEasy: boolean
  onChange: (isEasy: boolean) => void
}

/** The usual texts of a questionnaire, or those in easy language. */
export function WordingChoice({ isEasy, onChange }: WordingChoiceProps) {
  const { language } = useLocale()
  const { t } = easyReadWording(language)
  return (
    <fieldset className="switch">
      <legend>{t('choose')}</legend>
      {([false, true] as const).map((each) => (
        <label key={String(each)}>
          <input
            type="radio"
            name={t('choose')}
            checked={each === isEasy}
            onChange={() => onChange(each)}
          />
          <span>{t(each ? 'easy' : 'usual')}</span>
        </label>
      ))}
    </fieldset>
  )
}
