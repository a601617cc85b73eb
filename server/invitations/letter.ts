import { invitationsWording } from '../../locales/invitations/index.ts'
import { type Language, inLanguage } from '../../locales/language.ts'
import { questionsOf, ratingSteps } from '../../surveys/definition/questions.ts'
import { textIn } from '../../surveys/definition/text.ts'
import { htmlLanguage } from '../../surveys/forms/frame.ts'
import { type Markup, markup } from '../../surveys/forms/html.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { pointAddress } from '../distribution/service.ts'

export interface LetterInput {
  readonly open: OpenPoint
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly language: Language
  readonly reminder: boolean
  /** The officer's own paragraph in this language; '' for none. */
  readonly words: string
  readonly contact: string
  readonly token: string
  readonly stopUrl: string
}

export interface Letter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** More steps than fit into one line of a telephone. */
const MOST_STEPS = 11

/**
 * One letter, as plain text and as HTML that says the same: no picture, no style sheet from
 * elsewhere, nothing that tells whether it was opened. Each link only shows the questionnaire, with
 * the rating chosen; it is the person who sends it there, so that programs that open links in
 * letters answer nothing.
 */
export function composeLetter(input: LetterInput): Letter {
  const { open, language, reminder, words, contact, stopUrl } = input
  const { t, day } = invitationsWording(language)
  const institution = inLanguage(open.institution.name, language, open.institution.code)
  const service = inLanguage(open.serviceName, language, open.point.service_id)
  const rating = ratingOf(input)
  const link = answerUrl(input)
  const { closes_on } = open.point

  const before = [
    t('mail_hello'),
    ...(open.institution.madeUp ? [t('mail_made_up')] : []),
    t('mail_why', { institution, service }),
    ...(words === '' ? [] : [words]),
    ...(reminder ? [t('mail_reminder')] : []),
  ]
  const after = [
    ...(closes_on === null ? [] : [t('mail_until', { day: day(closes_on) })]),
    t('mail_private'),
    t('mail_contact', { contact }),
    institution,
  ]
  const subject = oneLine(
    t(reminder ? 'mail_subject_reminder' : 'mail_subject', { institution, service }),
  )
  return {
    subject,
    text: [
      ...before,
      ...(rating
        ? [
            `${rating.title}\n${t('mail_rate')}\n${rating.steps
              .map(({ label, url }) => `${label}: ${url}`)
              .join('\n')}`,
          ]
        : []),
      `${t('mail_open')}: ${link}`,
      ...after,
      t('mail_stop_text', { url: stopUrl }),
    ].join('\n\n'),
    html: page(language, subject, [
      ...before.map(paragraph),
      ...(rating
        ? [
            markup`<h1 style="font-size:18px;line-height:1.3;margin:24px 0 8px">${rating.title}</h1>`,
            paragraph(t('mail_rate')),
            markup`<ul style="list-style:none;margin:0 0 24px;padding:0">${rating.steps.map(
              ({ label, url }) =>
                markup`<li style="margin:0 0 8px"><a href="${url}" style="display:block;padding:12px 16px;border:1px solid #0b4a5e;border-radius:4px;color:#0b4a5e;background:#ffffff">${label}</a></li>`,
            )}</ul>`,
          ]
        : []),
      markup`<p style="margin:0 0 24px"><a href="${link}" style="display:inline-block;padding:12px 20px;border-radius:4px;background:#0b4a5e;color:#ffffff;font-weight:bold">${t('mail_open')}</a></p>`,
      ...after.map(paragraph),
      markup`<p style="margin:24px 0 0;padding:16px 0 0;border-top:1px solid #6b7781"><a href="${stopUrl}" style="color:#0b4a5e">${t('mail_stop')}</a></p>`,
    ]),
  }
}

/** The first question, where it is a rating, with a link for each of its steps. */
function ratingOf(
  input: LetterInput,
): { title: string; steps: { label: string; url: string }[] } | undefined {
  const { open, language } = input
  const [first] = questionsOf(open.version.compiled.definition)
  if (first?.question.type !== 'rating' || first.conditions.length > 0) return undefined
  const steps = ratingSteps(first.question)
  if (steps.length > MOST_STEPS) return undefined
  return {
    title: textIn(first.question.title, language),
    steps: steps.map(({ value, text }) => {
      const words = textIn(text, language)
      const label = words === '' || words === String(value) ? `${value}` : `${value} – ${words}`
      return { label, url: `${answerUrl(input)}&rate=${encodeURIComponent(value)}` }
    }),
  }
}

function answerUrl({ open, publicUrl, token, language }: LetterInput): string {
  return `${pointAddress(publicUrl, open.point.code)}?t=${token}&lang=${language}`
}

function paragraph(text: string): Markup {
  return markup`<p style="margin:0 0 16px">${text}</p>`
}

function page(language: Language, title: string, parts: readonly Markup[]): string {
  return markup`<!doctype html>
<html lang="${htmlLanguage(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:#17212b;font-family:'Source Sans 3',Arial,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:600px;margin:0 auto">
${parts}
</div>
</body>
</html>
`.markup
}

/** A subject is one line, whatever a name in the catalogue holds. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
}
