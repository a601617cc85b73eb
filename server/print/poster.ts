import QRCode from 'qrcode'
import { collectionWording } from '../../locales/collection/index.ts'
import { type Language, inLanguage } from '../../locales/language.ts'
import { respondWording } from '../../locales/respond/index.ts'
import { pointAddress } from '../distribution/service.ts'
import type { OpenPoint } from '../distribution/point-directory.ts'
import { POSTER } from './poster-template.ts'
import type { PrintJob } from './typeset.ts'

export const PAPER_SIZES = ['a4', 'a5'] as const
export type PaperSize = (typeof PAPER_SIZES)[number]

/**
 * A poster for one desk: the question, the code to scan with its quiet zone and the address to
 * type, once for each language, on one page.
 * @param languages at least one; the first is the language of the document
 */
export async function posterJob(
  open: OpenPoint,
  { publicUrl, size, languages }: PosterWish,
): Promise<PrintJob> {
  const { point, institution, version } = open
  const address = pointAddress(publicUrl, point.code)
  const shown = address.replace(/^https?:\/\//, '')
  const [first = 'lv'] = languages
  const wording = collectionWording(first)
  const service = inLanguage(open.serviceName, first, point.service_id)
  return {
    template: POSTER,
    data: {
      size,
      language: first,
      title: wording.t('poster_document', { service }),
      institution: inLanguage(institution.name, first, institution.code),
      address: { before: shown.slice(0, -point.code.length), code: point.code },
      alternative: wording.t('poster_qr', { address }),
      label: point.label,
      madeUp: institution.madeUp
        ? languages.map((language) => ({
            language,
            text: respondWording(language).t('made_up'),
          }))
        : [],
      blocks: languages.map((language) => {
        const { t } = collectionWording(language)
        return {
          language,
          institution: inLanguage(institution.name, language, institution.code),
          question: t('poster_question'),
          place: [
            inLanguage(open.serviceName, language, point.service_id),
            open.centreName ? inLanguage(open.centreName, language) : '',
          ]
            .filter(Boolean)
            .join(' · '),
          how: t('poster_how'),
          count: respondWording(language).t('question_count', {
            count: version.compiled.questions.length,
          }),
          stored: t('poster_stored'),
        }
      }),
    },
    pictures: {
      // Four modules of quiet zone on each side, as ISO/IEC 18004 asks; a tenth may be damaged.
      '/code.svg': await QRCode.toString(address, {
        type: 'svg',
        errorCorrectionLevel: 'M',
        margin: 4,
      }),
    },
  }
}

interface PosterWish {
  readonly publicUrl: string
  readonly size: PaperSize
  readonly languages: readonly Language[]
}
