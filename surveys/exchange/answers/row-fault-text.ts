import type { ExchangeAnswersWording } from '../../../locales/exchange-answers/index.ts'
import type { CompiledDefinition } from '../../answers/compile.ts'
import { faultText } from '../../forms/fault-text.ts'
import type { RowFault } from './row-fault.ts'

/** What is wrong, with the value and what would be right. */
export function rowFaultText(
  { code, values, column, answer }: RowFault,
  compiled: CompiledDefinition | undefined,
  wording: ExchangeAnswersWording,
): string {
  if (answer && compiled) return faultText(compiled, answer, wording.language)
  return wording.t(`row_${code}`, { column, ...values })
}

/** Where it is: the row of data, the row as a spreadsheet numbers it, the column. */
export function rowFaultPlace(
  { row, column }: Pick<RowFault, 'row' | 'column'>,
  firstRow: number,
  { t }: ExchangeAnswersWording,
): string {
  if (row === 0) return column === '' ? t('place_mapping') : t('place_column', { column })
  const sheetRow = row + firstRow - 1
  return column === ''
    ? t('place_row', { row, sheetRow })
    : t('place_cell', { row, sheetRow, column })
}
