import QRCode from 'qrcode'
import { collectionWording } from '../../locales/collection/index.ts'
import { type Language, inLanguage } from '../../locales/language.ts'
import { respondWording } from '../../locales/respond/index.ts'
import { HELPERS } from '../../surveys/answers/who-helped.ts'
import type { WordingRead } from '../../surveys/counts/wording.ts'
import { paperForm } from '../../surveys/forms/paper.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { PAPER } from './paper-template.ts'
import type { PrintJob } from './typeset.ts'

export const LETTERS = ['normal', 'large'] as const
export type Letters = (typeof LETTERS)[number]

/** What every page of a paper form carries: the point it counts for and the version it asks. */
export function sheetCode(point: string, version: number): string {
  return `${point}-v${version}`
}

/**
 * The questionnaire of a point to fill in with a pen; large print has letters of 18 point. In easy
 * words it is the same form under the same code: it is typed in like every other.
 */
export async function paperJob(
  open: OpenPoint,
  {
    language,
    letters,
    wording = 'usual',
  }: {
    readonly language: Language
    readonly letters: Letters
    readonly wording?: WordingRead
  },
): Promise<PrintJob> {
  const { point, institution, version } = open
  const { t } = collectionWording(language)
  const code = sheetCode(point.code, version.version)
  const compiled = wording === 'easy' ? version.easy.get(language) : undefined
  const { definition } = compiled ?? version.compiled
  const form = paperForm(definition, language)
  const title = form.title || t('poster_question')
  return {
    template: PAPER,
    data: {
      language,
      letters,
      title,
      document: t('paper_document', { title }),
      institution: inLanguage(institution.name, language, institution.code),
      place: [
        inLanguage(open.serviceName, language, point.service_id),
        open.centreName ? inLanguage(open.centreName, language) : '',
        point.label,
      ]
        .filter(Boolean)
        .join(' · '),
      madeUp: institution.madeUp ? respondWording(language).t('made_up') : '',
      description: form.description,
      notes: [form.purpose, form.privacyNotice].filter(Boolean),
      how: [t('paper_how'), t('paper_handing_in')],
      questions: form.questions,
      helper: {
        question: t('helper_question'),
        hint: t('helper_hint'),
        options: HELPERS.map((helper, key) => ({ key, text: t(`helper_${helper}`), goOn: '' })),
      },
      end: t('paper_end'),
      code: t('paper_code', { code }),
      picture: t('paper_code_picture', { code }),
      page: pageParts(t('paper_page', { page: '{page}', pages: '{pages}' })),
      sheet: t('paper_sheet'),
      staffOnly: t('paper_staff_only'),
    },
    pictures: {
      '/code.svg': await QRCode.toString(code, {
        type: 'svg',
        errorCorrectionLevel: 'M',
        margin: 4,
      }),
    },
  }
}

/** "Page 1 of 2" in parts: only the typesetter knows the numbers. */
function pageParts(text: string): object[] {
  return text.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return { as: 'page' }
    return part === '{pages}' ? { as: 'pages' } : { as: 'text', text: part }
  })
}
