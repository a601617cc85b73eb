import type { Section } from '../../document/blocks.ts'
import type { Telling } from '../telling.ts'
import { paragraph } from './parts.ts'

/** A number of answers so small would say too much of who gave them. */
const FEWEST = 10

/**
 * The head of the chain of receipts when the report was prepared: whoever keeps the printed report
 * can tell later whether a day before it was changed.
 */
export function receiptsSections({ wording, input, now }: Telling): Section[] {
  const { receipts } = input
  if (!receipts || receipts.answers < FEWEST) return []
  const { t, day } = wording
  const hash = receipts.hash.match(/.{1,8}/g)?.join(' ') ?? ''
  return [
    {
      id: 'receipts',
      title: t('receipts.title'),
      blocks: [
        paragraph(t('receipts.lead')),
        paragraph(
          t('receipts.count', { count: receipts.answers, year: now, day: day(receipts.day) }),
        ),
        { kind: 'paragraph', text: [`${t('receipts.hash')} `, { code: hash }] },
        paragraph(t('receipts.where')),
      ],
    },
  ]
}
