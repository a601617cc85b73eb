import type { Language } from '../../locales/language.ts'
import { worklistWording } from '../../locales/worklist/index.ts'
import { htmlLanguage } from '../../surveys/forms/frame.ts'
import { markup } from '../../surveys/forms/html.ts'
import type { NewsKind } from './tables.ts'

export interface DigestInput {
  readonly language: Language
  readonly institution: string
  readonly madeUp: boolean
  /** Without a slash at the end. */
  readonly publicUrl: string
  readonly services: readonly {
    readonly name: string
    readonly news: Readonly<Record<NewsKind, number>>
  }[]
}

export interface DigestLetter {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** How many low ratings and comments came, by service, and where to read them; nothing of them. */
export function composeDigest(input: DigestInput): DigestLetter {
  const { language, institution, madeUp, publicUrl, services } = input
  const { t } = worklistWording(language)
  const total = (kind: NewsKind) => services.reduce((sum, { news }) => sum + news[kind], 0)
  const parts = (news: Readonly<Record<NewsKind, number>>) =>
    [
      ...(news['low-rating'] > 0 ? [t('mail_low', { count: news['low-rating'] })] : []),
      ...(news.comment > 0 ? [t('mail_comments', { count: news.comment })] : []),
    ].join(', ')
  const all = parts({ 'low-rating': total('low-rating'), comment: total('comment') })
  const subject = `${institution}: ${all}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
  const lines = services.map(({ name, news }) => `${name}: ${parts(news)}`)
  const links = [
    ...(total('low-rating') > 0
      ? [{ name: t('mail_to_ratings'), url: `${publicUrl}/console/low-ratings` }]
      : []),
    ...(total('comment') > 0
      ? [{ name: t('mail_to_comments'), url: `${publicUrl}/console/comments` }]
      : []),
    { name: t('mail_to_settings'), url: `${publicUrl}/console/notifications` },
  ]
  const before = [...(madeUp ? [t('mail_made_up')] : []), t('mail_lead', { institution })]
  return {
    subject,
    text: [
      ...before,
      lines.map((line) => `- ${line}`).join('\n'),
      links.map(({ name, url }) => `${name}: ${url}`).join('\n'),
    ].join('\n\n'),
    html: markup`<!doctype html>
<html lang="${htmlLanguage(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${subject}</title></head>
<body style="margin:0;padding:24px 16px;background:#ffffff;color:#17212b;font-family:'Source Sans 3',Arial,sans-serif;font-size:16px;line-height:1.5">
${before.map((each) => markup`<p>${each}</p>`)}
<ul>${lines.map((each) => markup`<li>${each}</li>`)}</ul>
${links.map(({ name, url }) => markup`<p><a href="${url}">${name}</a></p>`)}</body>
</html>
`.markup,
  }
}
