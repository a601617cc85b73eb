/** Why a file is not imported at all. Their words stand in locales/exchange as `fault_…`. */
export const FILE_FAULTS = [
  'fault_empty',
  'fault_too_large',
  'fault_unpacked_too_large',
  'fault_too_many_parts',
  'fault_archive',
  'fault_archive_lsa',
  'fault_old_workbook',
  'fault_encrypted',
  'fault_unknown_format',
  'fault_not_utf8',
  'fault_not_json',
  'fault_too_deep',
  'fault_duplicate_key',
  'fault_not_xml',
  'fault_doctype',
  'fault_too_many_elements',
  'fault_not_limesurvey',
  'fault_not_survey',
  'fault_no_survey_sheet',
  'fault_sheet_too_large',
  'fault_column_missing',
  'fault_group_open',
  'fault_group_end',
  'fault_too_many_questions',
  'fault_too_many_choices',
  'fault_no_questions',
  'fault_too_costly',
] as const
export type FileFaultCode = (typeof FILE_FAULTS)[number]

export interface FileFault {
  /** 'survey, row 12', 'xl/worksheets/sheet1.xml', 'line 3'; 'file' for the whole. */
  readonly place: string
  readonly code: FileFaultCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Stops the reading of a file; caught where the reading began. */
export class FileRefusal extends Error {
  override name = 'FileRefusal'
  readonly fault: FileFault
  constructor(code: FileFaultCode, place = 'file', values: FileFault['values'] = {}) {
    super(`${place}: ${code}`)
    this.fault = { place, code, values }
  }
}
