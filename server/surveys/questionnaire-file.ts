import type { Language } from '../../locales/language.ts'
import { checkDefinition } from '../../surveys/definition/check-definition.ts'
import type { DefinitionFault } from '../../surveys/definition/fault.ts'
import { type Imported, buildDefinition } from '../../surveys/exchange/build-definition.ts'
import { type FileFault, FileRefusal } from '../../surveys/exchange/file-fault.ts'
import { readLimeSurvey } from '../../surveys/exchange/limesurvey/read-limesurvey.ts'
import { FILE_LIMITS } from '../../surveys/exchange/limits.ts'
import { createRecorder } from '../../surveys/exchange/recorder.ts'
import { readSurveyJs } from '../../surveys/exchange/surveyjs/read-surveyjs.ts'
import { readXlsForm } from '../../surveys/exchange/xlsform/read-xlsform.ts'
import { readStrictJson } from '../http/strict-json.ts'
import { readWorkbook } from './questionnaire-workbook.ts'
import { readLimeSurveyXml } from './questionnaire-xml.ts'

export interface QuestionnaireFile {
  readonly bytes: Uint8Array
  /** For texts whose own language is not one of ours. */
  readonly language: Language
}

export type QuestionnaireReading =
  | ({ readonly status: 'read' } & Imported)
  | { readonly status: 'refused'; readonly fault: FileFault }
  | { readonly status: 'unusable'; readonly faults: readonly DefinitionFault[] }

/**
 * Reads a questionnaire of another tool, told by what is in it and not by its name. The draft that
 * comes out passes the check of every definition, or nothing comes out.
 */
export async function readQuestionnaire(file: QuestionnaireFile): Promise<QuestionnaireReading> {
  try {
    const imported = await readAny(file)
    const check = checkDefinition(imported.definition)
    return check.status === 'accepted'
      ? { status: 'read', ...imported }
      : { status: 'unusable', faults: check.faults }
  } catch (error) {
    if (error instanceof FileRefusal) return { status: 'refused', fault: error.fault }
    throw error
  }
}

async function readAny({ bytes: given, language }: QuestionnaireFile): Promise<Imported> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
  if (bytes.length === 0) throw new FileRefusal('fault_empty')
  if (bytes.length > FILE_LIMITS.bytes) throw new FileRefusal('fault_too_large')
  const recorder = createRecorder()
  if (bytes.subarray(0, 4).equals(ZIP)) {
    const workbook = await readWorkbook(bytes).catch((error: unknown) => {
      // An archive of LimeSurvey is a ZIP file too, with its .lss inside.
      if (bytes.includes('.lss')) throw new FileRefusal('fault_archive_lsa')
      throw error
    })
    if (workbook.sheets.length === 0 && bytes.includes('.lss'))
      throw new FileRefusal('fault_archive_lsa')
    return buildDefinition(readXlsForm(workbook, recorder), recorder, language)
  }
  if (bytes.subarray(0, 4).equals(OLD_WORKBOOK)) throw new FileRefusal('fault_old_workbook')
  const text = textOf(bytes)
  const start = /^\s*(.)/s.exec(text)?.[1]
  if (start === '<')
    return buildDefinition(
      readLimeSurvey(readLimeSurveyXml(text), recorder, language),
      recorder,
      language,
    )
  if (start !== '{' && start !== '[') throw new FileRefusal('fault_unknown_format')
  return buildDefinition(readSurveyJs(jsonOf(text), recorder), recorder, language)
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04])
const OLD_WORKBOOK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])

/** UTF-8 with or without a mark at the start, and nothing else. */
function textOf(bytes: Buffer): string {
  // UTF-16 of Latin letters would pass as UTF-8 with a NUL beside each letter.
  if (bytes.includes(0)) throw new FileRefusal('fault_not_utf8')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileRefusal('fault_not_utf8')
  }
}

function jsonOf(text: string): unknown {
  const json = readStrictJson(new TextEncoder().encode(text), FILE_LIMITS.jsonDepth)
  if (json.ok) return json.value
  switch (json.fault) {
    case 'not-utf8':
      throw new FileRefusal('fault_not_utf8')
    case 'not-json':
      throw new FileRefusal('fault_not_json')
    case 'duplicate-key':
      throw new FileRefusal('fault_duplicate_key')
    case 'too-deep':
      throw new FileRefusal('fault_too_deep', 'file', { limit: FILE_LIMITS.jsonDepth })
  }
}
