/** Why a definition is refused, and where: 'pages.0.elements.3.visibleIf'. '' is the whole. */
export interface DefinitionFault {
  readonly path: string
  readonly code: DefinitionFaultCode
  /** What the wording needs: the name, the limit, the position. */
  readonly values: Readonly<Record<string, string | number>>
}

export const DEFINITION_FAULT_CODES = [
  // The whole
  'not-an-object',
  'too-large',
  /** Examining it took too long or too much memory. */
  'too-costly',
  'too-deep',
  'no-questions',
  'too-many-questions',
  'too-many-choices',
  'too-many-cells',
  // Properties
  'forbidden-key',
  'outside-address',
  'html-not-allowed',
  'redirect-not-allowed',
  'program-not-allowed',
  'author-pattern-not-allowed',
  'unknown-property',
  'missing-property',
  'unknown-type',
  'wrong-type',
  // Names and values
  'bad-name',
  'duplicate-name',
  'bad-value',
  'duplicate-value',
  'no-choices',
  'no-columns',
  // Texts
  'text-too-long',
  'text-placeholder',
  'text-characters',
  // Numbers
  'not-whole',
  'negative',
  'bad-bound',
  'bounds-reversed',
  'bad-scale',
  'scale-too-long',
  'length-too-large',
  'too-many-rows',
  'too-many-columns',
  'bad-selection',
  'bad-retention',
  // Conditions
  'condition-syntax',
  'condition-too-long',
  'condition-too-complex',
  'condition-unsupported',
  'condition-unknown-item',
  'condition-later-item',
  // Only before publishing
  'label-missing',
  'polarity',
  'bank-scale',
  /** Easy words for some answers of a question only. */
  'easy-partial',
  /** Two answers become one in easy words. */
  'easy-same',
] as const

export type DefinitionFaultCode = (typeof DEFINITION_FAULT_CODES)[number]

/** At most this many faults are reported; the rest would not be read. */
export const MOST_FAULTS = 50
