import {
  type ExchangeAnswersWording,
  exchangeAnswersWording,
} from '../../../../locales/exchange-answers/index.ts'
import { useLocale } from '../../../locale.tsx'

/** What the page for answers from elsewhere says, in the chosen language. */
export function useWords(): ExchangeAnswersWording {
  return exchangeAnswersWording(useLocale().language)
}
