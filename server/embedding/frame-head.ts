import { markup } from '../../surveys/forms/html.ts'
import type { Markup } from '../../surveys/forms/html.ts'

/** Built for framed pages alone: tells the page around how high the questionnaire is. */
export const FRAME_SCRIPT = 'web/embed/frame.ts'

/** What a framed page has in its head: the sites it may talk to, and the script that does. */
export function frameHead(origins: readonly string[], script: string | undefined): Markup {
  return markup`<meta name="meraukla-hosts" content="${origins.join(' ')}"
    >${script !== undefined && markup`<script type="module" src="${script}"></script>`}`
}
