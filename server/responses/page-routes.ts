import { createHash, randomUUID } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { type Language, inLanguage, isLanguage } from '../../locales/language.ts'
import { answersFromForm } from '../../surveys/answers/answers-from-form.ts'
import { dropHidden } from '../../surveys/answers/code-answers.ts'
import type { CompiledDefinition } from '../../surveys/answers/compile.ts'
import type { AnswerFault } from '../../surveys/answers/fault.ts'
import { isHelper } from '../../surveys/answers/who-helped.ts'
import { type WordingRead, isWordingRead } from '../../surveys/counts/wording.ts'
import type { Mode } from '../../surveys/counts/place.ts'
import { ratingSteps } from '../../surveys/definition/questions.ts'
import { renderFormPage } from '../../surveys/forms/form-page.ts'
import {
  type MessageKind,
  renderMessagePage,
  renderThanksPage,
} from '../../surveys/forms/message-page.ts'
import { RESPOND_CSS } from '../../surveys/forms/respond-css.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import {
  FRAME_SCRIPT,
  answerLinkState,
  frameHead,
  isAnswerLinkToken,
  renderAnswerLinkPage,
} from '../embedding/service.ts'
import { type LinkMessage, renderLinkPage } from '../invitations/pages.ts'
import { linkState } from '../invitations/service.ts'
import { preferredLanguage } from '../http/language.ts'
import { Problem } from '../http/problem.ts'
import { readWebAssets } from '../http/web-assets.ts'
import { AnswersRefused, openPoint } from './check-response.ts'
import { acceptResponse } from './service.ts'
import { SUBMISSION_KB } from './submission.ts'

const STYLE_HASH = createHash('sha256').update(RESPOND_CSS).digest('base64')
/** Nothing from elsewhere, no inline script; the style inside the page is known by its hash. */
const PAGE_CSP = [
  "default-src 'none'",
  `style-src 'self' 'sha256-${STYLE_HASH}'`,
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ')

const SCRIPT = 'web/respond/respond.ts'
const ENHANCEMENT = 'web/respond/survey-ui.tsx'

/**
 * The resident's questionnaire at `/s/:code`: a page that works without JavaScript and is enhanced
 * with it. Sets no cookie and keeps no address.
 * @param base '/embed' where the same page stands in frames: then the sites listed on the point, and
 *   no others, may show it
 */
export function respondPageRoutes(deps: Deps, base: '/s' | '/embed' = '/s') {
  const assets = readWebAssets(deps.webFolder)
  const frameScript = assets.script(FRAME_SCRIPT)
  const ancestors = (open: OpenPoint | undefined) =>
    base === '/embed' && open ? open.frameOrigins : []
  const settingOf = (open: OpenPoint, language: Language) => ({
    ...placeOf(open, language),
    ...(base === '/embed' && {
      head: frameHead(open.frameOrigins, frameScript),
      receiptAddress: `${deps.publicUrl}/receipt`,
    }),
  })

  const formPage = (
    open: OpenPoint,
    language: Language,
    filled: {
      responseId?: string
      values?: readonly (readonly [string, string])[]
      faults?: readonly AnswerFault[]
      token?: string | undefined
      /** The reading asked for, where there are two. */
      wording?: string | undefined
      waitSeconds?: number
    } = {},
  ) => {
    const { code } = open.point
    const responseId = filled.responseId ?? randomUUID()
    const scriptUrl = assets.script(SCRIPT) ?? null
    return renderFormPage({
      ...settingOf(open, language),
      ...readingOf(open, language, filled.wording),
      languages: open.version.languages,
      action: `${base}/${code}`,
      responsesUrl: `/api/s/${code}/responses/`,
      responseId,
      formToken: deps.arrivals.formToken(code, responseId),
      surveyVersion: open.version.version,
      scriptUrl,
      enhanceUrl: assets.script(ENHANCEMENT) ?? null,
      sharedDevice: open.point.mode === 'kiosk' || open.point.mode === 'assisted',
      // Where nobody helps there is no reason to ask everybody about it.
      asksHelper: ASKS_HELPER.has(open.point.mode),
      ...(filled.token !== undefined && { token: filled.token }),
      ...(filled.values && { values: filled.values }),
      ...(filled.faults && { faults: filled.faults }),
      ...(filled.waitSeconds !== undefined && { waitSeconds: filled.waitSeconds }),
    })
  }

  const show = (
    c: Context,
    open: OpenPoint | undefined,
    html: string,
    status: 200 | 403 | 404 | 409 | 410 | 422 | 429 | 503 | 507 = 200,
  ) => {
    const framedBy = ancestors(open).join(' ') || "'none'"
    c.header('Content-Security-Policy', `${PAGE_CSP}; frame-ancestors ${framedBy}`)
    c.header('Cache-Control', 'no-store')
    return c.html(html, status)
  }

  /** A page in words for what the respondent can do nothing about. */
  const refusal = (c: Context, error: unknown, open?: OpenPoint) => {
    if (!(error instanceof Problem)) throw error
    const link = LINK_PAGES[error.code]
    if (open && link) {
      const html = renderLinkPage(link.kind, settingOf(open, languageOf(c, open)))
      return show(c, open, html, link.status)
    }
    if (open && error.code === 'answer-link-invalid') {
      return show(c, open, renderAnswerLinkPage(settingOf(open, languageOf(c, open))), 403)
    }
    const page = REFUSALS[error.code]
    if (!page) throw error
    const language = languageOf(c, open)
    const setting = open
      ? settingOf(open, language)
      : { language, institutionName: '', serviceName: '', madeUp: false }
    const surveyUrl = open && page.again ? `${base}/${open.point.code}` : null
    return show(c, open, renderMessagePage(page.kind, { ...setting, surveyUrl }), page.status)
  }

  return new Hono()
    .get('/:code', async (c) => {
      let open: OpenPoint
      try {
        open = await openPoint(deps, c.req.param('code'))
      } catch (error) {
        return refusal(c, error, await deps.points.find(c.req.param('code')))
      }
      const token = c.req.query('t')
      if (token === undefined && open.point.token_required === 0) {
        return show(c, open, formPage(open, languageOf(c, open), { wording: c.req.query('read') }))
      }
      // Looks and changes nothing: programs that open the links of letters answer nothing.
      const isOurs = token !== undefined && isAnswerLinkToken(token)
      const state =
        token === undefined
          ? 'needed'
          : isOurs
            ? await answerLinkState(deps, open, token)
            : await linkState(deps, open.point.code, token)
      if (isOurs && state === 'invalid') return refusal(c, new Problem('answer-link-invalid'), open)
      if (state !== 'unused') return refusal(c, new Problem(`invitation-${state}`), open)
      const values = chosenRating(open, c.req.query('rate'))
      const wording = c.req.query('read')
      return show(c, open, formPage(open, languageOf(c, open), { token, values, wording }))
    })
    .post(
      '/:code',
      bodyLimit({
        maxSize: SUBMISSION_KB * 1024,
        onError: () => {
          throw new Problem('answers-too-large', { limit: SUBMISSION_KB })
        },
      }),
      async (c) => {
        const code = c.req.param('code')
        const form = [...(await c.req.formData()).entries()].flatMap(
          ([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []),
        )
        const field = (name: string) => form.find(([each]) => each === name)?.[1]
        const open = await deps.points.find(code)
        const wanted = field('_language') ?? field('_locale')
        const language = isLanguage(wanted) ? wanted : languageOf(c, open)
        try {
          const here = await openPoint(deps, code)
          const responseId = field('_id') ?? ''
          const surveyVersion = Number(field('_version'))
          const token = field('_token')
          const helper = field('_helper')
          const wording = field('_read') ?? field('_wording')
          if (field('_language') !== undefined || field('_read') !== undefined) {
            const filled = { responseId, values: form, token, wording }
            return show(c, here, formPage(here, language, filled))
          }
          const version =
            here.version.version === surveyVersion
              ? here.version
              : await deps.points.version(here.point.survey_id, surveyVersion)
          if (!version) throw new Problem('survey-version-unknown', { version: surveyVersion })
          const { compiled } = version
          try {
            const accepted = await acceptResponse(deps, code, responseId, {
              surveyVersion,
              locale: language,
              token,
              ...(isHelper(helper) && { helper }),
              ...(isWordingRead(wording) && { wording }),
              form: {
                token: field('_form') ?? '',
                // Answers to an older version cannot be shown again: they are marked at most.
                waited: field('_waited') === '1' || version !== here.version,
              },
              // Without a script the questions that do not apply were shown too.
              answers: dropHidden(compiled, answersFromForm(compiled, form)),
            })
            // No redirect: the receipt code must stand in no address. Loading the page again sends
            // the same id, which stores nothing twice.
            const page = renderThanksPage({
              ...settingOf(here, language),
              receipt: accepted.receipt,
              alreadyStored: accepted.outcome === 'already-stored',
            })
            return show(c, here, page)
          } catch (error) {
            if (error instanceof Problem && error.code === 'wait-needed') {
              const waitSeconds = Number(error.values['seconds'])
              const filled = { responseId, values: form, waitSeconds, wording }
              return show(c, here, formPage(here, language, filled), 429)
            }
            if (!(error instanceof AnswersRefused) || version !== here.version) throw error
            const filled = { responseId, values: form, faults: error.faults, token, wording }
            return show(c, here, formPage(here, language, filled), 422)
          }
        } catch (error) {
          return refusal(c, error, open)
        }
      },
    )
}

const REFUSALS: Partial<
  Record<
    Problem['code'],
    { kind: MessageKind; status: 404 | 409 | 410 | 422 | 503 | 507; again: boolean }
  >
> = {
  'collection-point-not-found': { kind: 'not-found', status: 404, again: false },
  'collection-point-closed': { kind: 'closed', status: 410, again: false },
  'response-conflict': { kind: 'already-answered', status: 409, again: false },
  'survey-version-unknown': { kind: 'changed', status: 422, again: true },
  'answers-invalid': { kind: 'changed', status: 422, again: true },
  'response-id-invalid': { kind: 'changed', status: 422, again: true },
  'storage-unavailable': { kind: 'failed', status: 503, again: true },
  'storage-full': { kind: 'failed', status: 507, again: true },
}

const LINK_PAGES: Partial<Record<Problem['code'], { kind: LinkMessage; status: 403 | 409 }>> = {
  'invitation-needed': { kind: 'needed', status: 403 },
  'invitation-invalid': { kind: 'invalid', status: 403 },
  'invitation-used': { kind: 'used', status: 409 },
}

/** A rating that was chosen in a letter, as if it had been chosen on the page. */
function chosenRating(open: OpenPoint, rate: string | undefined): [string, string][] {
  const [first] = open.version.compiled.questions
  if (rate === undefined || first?.question.type !== 'rating') return []
  const isStep = ratingSteps(first.question).some(({ value }) => String(value) === rate)
  return isStep ? [[first.name, rate]] : []
}

/** Ways of asking where somebody may stand beside the person who answers. */
const ASKS_HELPER: ReadonlySet<Mode> = new Set(['assisted', 'phone', 'kiosk'])

/** The questionnaire in the reading asked for; the usual one where there is no other. */
function readingOf(
  { version }: OpenPoint,
  language: Language,
  wanted: string | undefined,
): { compiled: CompiledDefinition; wording?: WordingRead } {
  const easy = version.easy.get(language)
  if (!easy) return { compiled: version.compiled }
  return wanted === 'easy'
    ? { compiled: easy, wording: 'easy' }
    : { compiled: version.compiled, wording: 'usual' }
}

/** The language asked for by `?lang=`, else by the browser, among those the survey is in. */
function languageOf(c: Context, open: OpenPoint | undefined): Language {
  const offered = open?.version.languages
  const asked = c.req.query('lang')
  if (isLanguage(asked) && (offered === undefined || offered.includes(asked))) return asked
  return preferredLanguage(c.req.header('accept-language'), offered)
}

function placeOf(open: OpenPoint, language: Language) {
  const { institution, serviceName, centreName, point } = open
  return {
    language,
    institutionName: inLanguage(institution.name, language, institution.code),
    serviceName: inLanguage(serviceName, language, point.service_id),
    centreName: centreName === null ? null : inLanguage(centreName, language, point.centre_id),
    madeUp: institution.madeUp,
    css: RESPOND_CSS,
  }
}
