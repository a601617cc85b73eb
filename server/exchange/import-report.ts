import type { FormulaCells } from './formula-cells.ts'
import { exchangeAnswersWording } from '../../locales/exchange-answers/index.ts'
import type { Language } from '../../locales/language.ts'
import type { CompiledDefinition } from '../../surveys/answers/compile.ts'
import type { FaultList } from '../../surveys/exchange/answers/row-fault.ts'
import { rowFaultPlace, rowFaultText } from '../../surveys/exchange/answers/row-fault-text.ts'

/** A fault in words of the reader. */
export interface ReportedFault {
  /** Row of data, counted from 1; 0: the headings or the mapping. */
  readonly row: number
  /** As a spreadsheet numbers it, the headings included; 0 where it is about no row. */
  readonly sheetRow: number
  readonly column: string
  readonly code: string
  readonly place: string
  readonly detail: string
}

/** What came of a file, or would come of it. */
export interface ImportReport {
  /** `nothing-new`: every row was stored before. */
  readonly outcome: 'checked' | 'imported' | 'nothing-new' | 'refused'
  /** The import as a unit; null where nothing was stored. */
  readonly id: string | null
  readonly survey: string
  readonly surveyVersion: number
  readonly rows: number
  /** Responses that were stored, or would be. */
  readonly responses: number
  readonly repeated: number
  readonly skipped: number
  readonly faultyRows: number
  /** All of them; at most 100 are listed. */
  readonly faultCount: number
  readonly faults: readonly ReportedFault[]
  /** Cells whose last value was taken because they are formulas; null where there are none. */
  readonly formulas: FormulaCells | null
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** Earlier imports of this survey with answers of the same days: the same people twice? */
  readonly overlaps: readonly {
    readonly id: string
    readonly fileName: string
    readonly importedOn: string
  }[]
}

/** The listed faults in words. */
export function reportedFaults(
  { listed }: FaultList,
  compiled: CompiledDefinition,
  firstRow: number,
  language: Language,
): ReportedFault[] {
  const wording = exchangeAnswersWording(language)
  return listed.map((fault) => ({
    row: fault.row,
    sheetRow: fault.row === 0 ? 0 : fault.row + firstRow - 1,
    column: fault.column,
    code: fault.answer?.code ?? fault.code,
    place: rowFaultPlace(fault, firstRow, wording),
    detail: rowFaultText(fault, compiled, wording),
  }))
}
