import { EXCHANGE_WORDS, type ExchangeKey } from '../../locales/exchange/index.ts'
import type { Language } from '../../locales/language.ts'
import { type Wording, createWording } from '../../locales/wording.ts'
import type { FileFault } from './file-fault.ts'
import { FILE_LIMITS } from './limits.ts'
import type { ReportEntry, StillNeeded } from './report.ts'

const WORDINGS: Record<Language, Wording<ExchangeKey>> = {
  lv: createWording('lv', EXCHANGE_WORDS),
  en: createWording('en', EXCHANGE_WORDS),
  ru: createWording('ru', EXCHANGE_WORDS),
  uz: createWording('uz', EXCHANGE_WORDS),
}

/** Every value that a message may name, so that none is ever missing. */
const NOTHING = {
  language: '?',
  locale: '?',
  found: '?',
  setting: '?',
  column: '?',
  count: 0,
  limit: 0,
  seconds: 0,
  rows: FILE_LIMITS.sheetRows,
  columns: FILE_LIMITS.sheetColumns,
}

const MEGABYTE = 1024 * 1024

const NEEDED: Record<StillNeeded, ExchangeKey> = {
  title: 'needed_title_field',
  privacyNotice: 'needed_privacyNotice',
  purpose: 'needed_purpose',
  retentionMonths: 'needed_retentionMonths',
  audience: 'needed_audience',
}

/** Why an entry is not as it was, as one sentence without a full stop; '' where it is. */
export function entryReason(
  { reason, values }: Pick<ReportEntry, 'reason' | 'values'>,
  language: Language,
): string {
  if (!reason) return ''
  return WORDINGS[language].t(reason, { ...NOTHING, ...values })
}

/** Why a file is not imported. The place is not in it. */
export function fileFaultText({ code, values }: FileFault, language: Language): string {
  const megabytes =
    code === 'fault_unpacked_too_large' ? FILE_LIMITS.unpackedBytes : FILE_LIMITS.bytes
  return WORDINGS[language].t(code, { ...NOTHING, megabytes: megabytes / MEGABYTE, ...values })
}

export function neededText(field: StillNeeded, language: Language): string {
  return WORDINGS[language].t(NEEDED[field])
}

export function exchangeWording(language: Language): Wording<ExchangeKey> {
  return WORDINGS[language]
}
