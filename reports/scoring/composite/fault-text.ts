import { COMPOSITE_WORDS, type CompositeKey } from '../../../locales/composite/index.ts'
import type { Language } from '../../../locales/language.ts'
import { type Wording, createWording } from '../../../locales/wording.ts'
import type { OwnProfileFault, OwnProfileFaultCode } from './own-profile-fault.ts'

/** Typed by fault code, so that one without words does not compile. */
const KEYS = {
  'missing-field': 'missing-field',
  'unknown-field': 'unknown-field',
  'wrong-type': 'wrong-type',
  'not-listed': 'not-listed',
  'not-a-code': 'not-a-code',
  'not-a-day': 'not-a-day',
  'not-whole': 'not-whole',
  'not-above': 'not-above',
  'too-small': 'too-small',
  'too-large': 'too-large',
  'too-few': 'too-few',
  'too-many': 'too-many',
  'no-text': 'no-text',
  'weights-sum': 'weights-sum',
  'bounds-order': 'bounds-order',
  'duplicate-id': 'duplicate-id',
  'duplicate-band': 'duplicate-band',
  'id-taken': 'id-taken',
  'unknown-methodology': 'unknown-methodology',
  'unknown-rule': 'unknown-rule',
  'centres-only': 'centres-only',
  'options-needed': 'options-needed',
  'options-not-used': 'options-not-used',
  'option-outside-scale': 'option-outside-scale',
  'channels-not-possible': 'channels-not-possible',
  'falsely-independent': 'falsely-independent',
} as const satisfies Record<OwnProfileFaultCode, CompositeKey>

const WORDINGS: Record<Language, Wording<CompositeKey>> = {
  lv: createWording('lv', COMPOSITE_WORDS),
  en: createWording('en', COMPOSITE_WORDS),
  ru: createWording('ru', COMPOSITE_WORDS),
  uz: createWording('uz', COMPOSITE_WORDS),
}

/** 'components[1].weight: must be greater than 0, not “-3”' in the reader's language. */
export function ownProfileFaultText(fault: OwnProfileFault, language: Language): string {
  const where = fault.path === '' ? WORDINGS[language].t('whole-file') : fault.path
  return `${where}: ${ownProfileFaultReason(fault, language)}`
}

/** The same without the place: 'must be greater than 0, not “-3”'. */
export function ownProfileFaultReason(
  { code, values }: Pick<OwnProfileFault, 'code' | 'values'>,
  language: Language,
): string {
  return WORDINGS[language].t(KEYS[code], values)
}

/** Words of the profile itself: what its method annex says in each language. */
export function compositeWording(language: Language): Wording<CompositeKey> {
  return WORDINGS[language]
}
