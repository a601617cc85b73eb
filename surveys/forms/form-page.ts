import { collectionWording } from '../../locales/collection/index.ts'
import type { Language } from '../../locales/language.ts'
import { type RespondWording, respondWording } from '../../locales/respond/index.ts'
import type { CompiledDefinition } from '../answers/compile.ts'
import type { AnswerFault } from '../answers/fault.ts'
import type { FormEntries } from '../answers/form-answers.ts'
import { HELPERS } from '../answers/who-helped.ts'
import { HELPER_ITEM } from '../counts/help.ts'
import type { WordingRead } from '../counts/wording.ts'
import type { Question } from '../definition/definition.ts'
import { type PlacedQuestion, questionsOf } from '../definition/questions.ts'
import { textIn } from '../definition/text.ts'
import { conditionHint } from './condition-hint.ts'
import { faultText, problemText } from './fault-text.ts'
import { fieldId, renderField } from './field.ts'
import { type PageSetting, languageSwitch, renderFrame, wordingSwitch } from './frame.ts'
import { type Markup, attribute, markup, jsonMarkup } from './html.ts'
import { pageData } from './page-data.ts'
import { thanksMain } from './message-page.ts'

export interface FormPageInput extends PageSetting {
  readonly compiled: CompiledDefinition
  /** Languages offered in the switch; see `languagesOf`. */
  readonly languages: readonly Language[]
  /** Where the plain form is posted to. */
  readonly action: string
  /**
   * Base of the address that the script puts a response to, without its id:
   * '/api/s/abc/responses/'. null: no script.
   */
  readonly responsesUrl: string | null
  /** Hidden field `_id`: makes a repeated post of the same page harmless. */
  readonly responseId: string
  /** Hidden field `_version`. */
  readonly surveyVersion: number
  /** Form fields to fill in, as they were posted. */
  readonly values?: FormEntries
  readonly faults?: readonly AnswerFault[]
  /** The secret of an invitation: sent along with the answers. */
  readonly token?: string
  /** Hidden field `_form`: tells when this page was given out. */
  readonly formToken?: string
  /** Asked to wait so long and to send again, while unusually many answers arrive. */
  readonly waitSeconds?: number
  readonly scriptUrl: string | null
  /**
   * Module that the script loads where a question gains from it (see `data-enhance`); null: the
   * plain fields are all there is.
   */
  readonly enhanceUrl: string | null
  /** 'preview': said visibly, and the form cannot be sent. */
  readonly status?: 'open' | 'preview'
  /**
   * There are two readings of this language to switch between, and which one `compiled` is: the
   * definition itself or its `easyReading`. Absent: there is one.
   */
  readonly wording?: WordingRead
  /** Asks at the end, in field `_helper`, whether somebody helped. */
  readonly asksHelper?: boolean
  /** Inside another site's page: see `ThanksPageInput`. */
  readonly receiptAddress?: string
  /** A device that many people use (kiosk): nothing is kept on it. */
  readonly sharedDevice?: boolean
  readonly accessibilityUrl?: string | null
  readonly privacyUrl?: string | null
}

/**
 * The questionnaire as one HTML page that works without JavaScript. It posts
 * `application/x-www-form-urlencoded` with the answers (see `FieldShape` for the names) and `_id`,
 * `_version`, `_locale`; pressing a language button adds `_language`, which asks for the same page
 * in that language with the values kept and nothing stored. `_wording` and the button `_read` do the
 * same for the usual and the easy reading.
 */
export function renderFormPage(input: FormPageInput): string {
  const { compiled, language, faults = [], status = 'open' } = input
  const { definition } = compiled
  const wording = respondWording(language)
  const placed = questionsOf(definition)
  const title = textIn(definition.title, language) || input.serviceName
  const script = status === 'open' && input.responsesUrl !== null ? input.scriptUrl : null

  return renderFrame(
    { ...input, isEasy: input.isEasy ?? input.wording === 'easy' },
    faults.length > 0 ? `${wording.t('fault_page_title')}: ${title}` : title,
    {
      labels: [
        ...(input.madeUp ? [wording.t('made_up')] : []),
        ...(status === 'preview' ? [wording.t('preview')] : []),
      ],
      form: {
        action: input.action,
        shared: input.sharedDevice === true,
        // The first submit button is what Enter in a text field presses: not a language.
        first: markup`<button hidden${attribute('disabled', status === 'preview')}></button
          ><input type="hidden" name="_id" value="${input.responseId}"
          ><input type="hidden" name="_version" value="${input.surveyVersion}"
          ><input type="hidden" name="_locale" value="${language}">${
            input.wording !== undefined &&
            markup`<input type="hidden" name="_wording" value="${input.wording}">`
          }${
            input.token !== undefined &&
            markup`<input type="hidden" name="_token" value="${input.token}">`
          }${
            input.formToken !== undefined &&
            markup`<input type="hidden" name="_form" value="${input.formToken}">`
          }${
            input.waitSeconds !== undefined &&
            markup`<input type="hidden" name="_waited" value="1">`
          }`,
      },
      switcher: markup`${languageSwitch(language, input.languages, wording.t('language'))}${
        input.wording && wordingSwitch(language, input.wording === 'easy')
      }`,
      main: markup`<h1 tabindex="-1">${title}</h1>
        ${
          input.waitSeconds !== undefined &&
          markup`<div class="note" role="alert">${wording.t('wait', { seconds: input.waitSeconds })}</div> `
        }${introduction(input, placed, wording)}${errorSummary(compiled, faults, wording)}${fields(input, placed, wording)}${helperQuestion(input)}
        <p>
          <button class="send" ${attribute('disabled', status === 'preview')}>
            ${wording.t('submit')}
          </button>
        </p>
        ${
          script &&
          markup`<script type="application/json" id="survey">
              ${jsonMarkup(pageData(input, wording))}
            </script>
            <template id="thanks"
              >${thanksMain(wording, { ...input, receipt: '', alreadyStored: false })}</template
            > `
        }`,
      footer: footer(input, wording),
      scriptUrl: script,
    },
  )
}

function introduction(
  { compiled, language }: FormPageInput,
  placed: readonly PlacedQuestion[],
  { t }: RespondWording,
): Markup {
  const { definition } = compiled
  const description = textIn(definition.description, language)
  const stored = textIn(definition.privacyNotice, language) || t('stored')
  return markup`${description !== '' && markup`<p>${description}</p> `}
    <p class="muted">${t('question_count', { count: placed.length })}. ${stored}</p> `
}

/** Always on the page, hidden while there is nothing to say: the script fills the same place. */
function errorSummary(
  compiled: CompiledDefinition,
  faults: readonly AnswerFault[],
  { t, language }: RespondWording,
): Markup {
  return markup`<div
    class="errors"
    id="errors"
    tabindex="-1"
    ${attribute('role', faults.length > 0 ? 'alert' : undefined)}${attribute('hidden', faults.length === 0)}
  >
    <h2>${faults.length > 0 && t('faults_title', { count: faults.length })}</h2>
    <p>${t('faults_text')}</p>
    <ul>
      ${faults.map((fault) => {
        const text = faultText(compiled, fault, language)
        const known = compiled.names.has(fault.item)
        return markup`<li>${known ? markup`<a href="#${fieldId(fault.item)}">${text}</a>` : text}</li>`
      })}
    </ul>
  </div> `
}

function fields(
  { compiled, values = [], faults = [] }: FormPageInput,
  placed: readonly PlacedQuestion[],
  wording: RespondWording,
): Markup {
  const given = new Map<string, string[]>()
  for (const [name, value] of values) {
    const there = given.get(name)
    if (there) there.push(value)
    else given.set(name, [value])
  }
  const byName = new Map<string, Question>(
    compiled.questions.map(({ name, question }) => [name, question]),
  )
  const faultOf = new Map(faults.map((fault) => [fault.item, fault]))
  const { language } = wording
  const demanded = placed.filter(({ question }) => isDemanded(question)).length
  // The exception is marked, so that the words are read where they matter.
  const markRequired = demanded * 2 <= placed.length
  const markName: 'required' | 'optional' = markRequired ? 'required' : 'optional'

  return markup`${placed.map(({ question, conditions, headings }) => {
    const fault = faultOf.get(question.name)
    const context = {
      wording,
      given,
      problem: fault && problemText(fault, question, wording),
      onlyIf: conditions.length > 0 ? conditionHint(conditions, byName, wording) : undefined,
      mark: isDemanded(question) === markRequired ? markName : undefined,
    }
    return markup`${headings.map(({ title, description }) => {
      const words = textIn(title, language)
      const more = textIn(description, language)
      return markup`${words !== '' && markup`<h2>${words}</h2> `}${more !== '' && markup`<p>${more}</p> `}`
    })}${renderField(question, context)}`
  })}`
}

/** Who helped, never who answered: apart from the questions, whose number it is not one of. */
function helperQuestion({ asksHelper = false, language, values = [] }: FormPageInput): Markup {
  if (!asksHelper) return markup``
  const { t } = collectionWording(language)
  const given = new Map(values).get('_helper')
  return markup`<fieldset class="q" data-item="${HELPER_ITEM}" aria-describedby="h-_helper">
    <legend>${t('helper_question')}</legend>
    <p class="hint" id="h-_helper">${t('helper_hint')}</p>
    <div class="options">
      ${HELPERS.map(
        (helper) =>
          markup`<label class="option"
            ><input
              type="radio"
              name="_helper"
              value="${helper}"
              ${attribute('checked', given === helper)}
            /><span>${t(`helper_${helper}`)}</span></label
          >`,
      )}
    </div>
  </fieldset> `
}

function isDemanded({ isRequired = false, requiredIf }: Question): boolean {
  return isRequired || requiredIf !== undefined
}

function footer(input: FormPageInput, { t, language }: RespondWording): Markup {
  const { definition } = input.compiled
  const purpose = textIn(definition.purpose, language)
  const { retentionMonths } = definition
  const links = [
    { url: input.accessibilityUrl, text: t('accessibility_link') },
    { url: input.privacyUrl, text: t('privacy_link') },
  ].flatMap(({ url, text }) => (url ? [markup`<li><a href="${url}">${text}</a></li>`] : []))
  return markup`<footer>
    <h2>${t('about')}</h2>
    ${purpose !== '' && markup`<p>${purpose}</p> `}${
      retentionMonths !== undefined &&
      markup`<p>${t('retention', { months: retentionMonths })}</p> `
    }
    <p>${t('accessibility')}</p>
    ${
      links.length > 0 &&
      markup`<ul>
        ${links}
      </ul> `
    }
  </footer> `
}
