import { Hono } from 'hono'
import { describeRoute } from 'hono-openapi'
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../locales/language.ts'
import { WORDINGS } from '../../surveys/counts/wording.ts'
import { requires } from '../auth/session-cookie.ts'
import type { Deps } from '../context.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { query } from '../http/body.ts'
import { Problem } from '../http/problem.ts'
import { LETTERS, paperJob } from './paper.ts'
import { PAPER_SIZES, posterJob } from './poster.ts'
import { printApart } from './print-apart.ts'

const Languages = v.pipe(
  v.string(),
  v.transform((text) => [...new Set(text.split(','))]),
  v.array(v.picklist(LANGUAGES)),
  v.minLength(1),
)
const PosterWish = v.object({ size: v.picklist(PAPER_SIZES), languages: Languages })
const PaperWish = v.object({
  language: v.picklist(LANGUAGES),
  letters: v.picklist(LETTERS),
  wording: v.optional(v.picklist(WORDINGS), 'usual'),
})

/** Sheets to print for a collection point; mounted at `/api/print`. */
export function printRoutes(deps: Deps) {
  const tags = ['Collection points']
  const mayRead = requires(deps, 'survey.read')
  return new Hono()
    .get(
      '/:code',
      describeRoute({ tags, summary: 'In which languages sheets of a point can be printed' }),
      mayRead,
      async (c) => {
        const open = await deps.points.find(c.req.param('code'))
        return c.json({
          version: open?.version.version ?? null,
          languages: open?.version.languages ?? [],
          easyLanguages: [...(open?.version.easy.keys() ?? [])],
          isPaper: open?.point.mode === 'paper',
        })
      },
    )
    .get(
      '/:code/poster.pdf',
      describeRoute({ tags, summary: 'The poster with the QR code, as tagged PDF' }),
      mayRead,
      query(PosterWish),
      async (c) => {
        const { size, languages } = c.req.valid('query')
        const open = await printable(deps, c.req.param('code'), languages)
        const pdf = await printApart(
          await posterJob(open, { publicUrl: deps.publicUrl, size, languages }),
        )
        return c.body(pdf, 200, fileHeaders(`poster-${open.point.code}-${size}.pdf`))
      },
    )
    .get(
      '/:code/paper.pdf',
      describeRoute({ tags, summary: 'The questionnaire to fill in with a pen, as tagged PDF' }),
      mayRead,
      query(PaperWish),
      async (c) => {
        const wish = c.req.valid('query')
        const open = await printable(deps, c.req.param('code'), [wish.language])
        if (wish.wording === 'easy' && !open.version.easy.has(wish.language))
          throw notIn('wording', `no easy texts in ${wish.language}`)
        const pdf = await printApart(await paperJob(open, wish))
        const { code } = open.point
        const reading = wish.wording === 'easy' ? '-easy' : ''
        const name = `paper-${code}-v${open.version.version}-${wish.language}${reading}-${wish.letters}.pdf`
        return c.body(pdf, 200, fileHeaders(name))
      },
    )
}

/**
 * The point, if its questionnaire exists in every language wished: a sheet must not lead to
 * questions that its reader does not understand.
 */
async function printable(
  { points }: Pick<Deps, 'points'>,
  code: string,
  languages: readonly Language[],
): Promise<OpenPoint> {
  const open = await points.find(code)
  if (!open) throw new Problem('collection-point-not-found')
  const missing = languages.filter((language) => !open.version.languages.includes(language))
  if (missing.length > 0) {
    throw notIn('languages', `not a language of the questionnaire: ${missing.join(', ')}`)
  }
  return open
}

function notIn(place: string, detail: string): Problem {
  return new Problem('body-invalid', {}, [{ place, code: 'invalid', detail }])
}

function fileHeaders(name: string): Record<string, string> {
  return {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${name}"`,
  }
}
