import type { Language } from '../../locales/language.ts'
import { reportWording } from '../../locales/report/index.ts'
import type { Document, Section } from '../document/blocks.ts'
import { headlineProfile } from '../scoring/headline.ts'
import type { AnnualInput } from './input.ts'
import { publishedSeries } from './published.ts'
import { responsesOf } from './responses.ts'
import { computeResults } from './results.ts'
import {
  figuresAnnex,
  formulasAnnex,
  glossaryAnnex,
  monthsAnnex,
  questionnaireAnnex,
} from './sections/annexes.ts'
import { breaksSection } from './sections/breaks.ts'
import {
  audiencesSection,
  centresSection,
  channelsSection,
  providersSection,
} from './sections/groups.ts'
import { driversSection } from './sections/drivers.ts'
import { methodSection } from './sections/method.ts'
import { effectsOf, modesSection } from './sections/modes.ts'
import { overallSection } from './sections/overall.ts'
import { headlineCounts, missingMonths, qualitySection } from './sections/quality.ts'
import { questionsSection } from './sections/questions.ts'
import { respondentsSection } from './sections/respondents.ts'
import { scopeSection } from './sections/scope.ts'
import { servicesSection } from './sections/services.ts'
import { summarySection } from './sections/summary.ts'
import { yearsSection } from './sections/years.ts'
import { standoutServices } from './standouts.ts'
import { institutionName, startTelling } from './telling.ts'
import { documentWords } from './words.ts'

/**
 * The annual quality assessment report. The same input and language give the same document.
 *
 * Knows nothing after the end of the year: answers and published figures of later months are left
 * out, so that a report made again next year reads the same.
 *
 * @throws RangeError when no methodology has the id of `input.headline`
 */
export function annualReport(input: AnnualInput, language: Language): Document {
  const headline = headlineProfile(input.headline)
  if (!headline) throw new RangeError(`there is no methodology ${input.headline}`)
  const wording = reportWording(language)
  const { t } = wording
  const results = computeResults(input, headline)
  const telling = startTelling(input, headline, results, wording)
  const responses = {
    now: responsesOf(input, telling.now),
    before: responsesOf(input, telling.before),
  }
  const series = publishedSeries(input, results)
  const { withheld } = headlineCounts(telling)
  const effects = effectsOf(telling)

  // In the order of printing: figures are numbered as they are first told.
  const told: readonly (Section | undefined)[] = [
    summarySection(
      telling,
      responses,
      standoutServices(input, results),
      {
        withheld: [...withheld.values()].reduce((sum, count) => sum + count, 0),
        months: missingMonths(telling),
      },
      series,
    ),
    scopeSection(telling),
    methodSection(telling),
    respondentsSection(telling, responses),
    overallSection(telling),
    servicesSection(telling, effects),
    modesSection(telling, effects),
    yearsSection(telling),
    providersSection(telling),
    centresSection(telling),
    channelsSection(telling),
    audiencesSection(telling),
    questionsSection(telling),
    driversSection(telling),
    breaksSection(telling, series, effects),
    qualitySection(telling, responses.now),
  ]
  const annexes: readonly (Section | undefined)[] = [
    formulasAnnex(telling),
    monthsAnnex(telling, series),
    questionnaireAnnex(telling),
    glossaryAnnex(telling),
  ]
  const sections = [...told, figuresAnnex(telling), ...annexes]

  return {
    language,
    title: t('title'),
    subtitle: t('subtitle', { year: telling.now }),
    institution: institutionName(telling),
    edition: [
      t('edition', { edition: input.edition }),
      t(`status.${input.status}`),
      t('prepared-on', { day: wording.day(input.preparedOn) }),
    ].join(' · '),
    notice: input.madeUp ? t('notice.made-up') : null,
    date: input.preparedOn,
    sections: sections.filter((section) => section !== undefined),
    figures: telling.book.figures(),
    words: documentWords(wording),
  }
}
