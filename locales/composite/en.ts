/** Why a file with an index of one’s own is refused, and what such an index says of itself. */
export const en = {
  'whole-file': 'The file',
  'missing-field': 'is missing',
  'unknown-field': 'there is no such field here',
  'wrong-type': 'must be {expected}, not “{value}”',
  'not-listed': 'must be one of {expected}, not “{value}”',
  'not-a-code':
    'must be a code of at most 64 Latin letters, digits and . _ - that begins with a letter, not “{value}”',
  'not-a-day': 'must be a day such as 2026-01-31, not “{value}”',
  'not-whole': 'must be a whole number, not “{value}”',
  'not-above': 'must be greater than {bound}, not “{value}”',
  'too-small': 'must be {bound} or more, not “{value}”',
  'too-large': 'must be {bound} at most, not “{value}”',
  'too-few': 'must have {bound} at least',
  'too-many': 'must have {bound} at most',
  'no-text': 'must stand in one language at least',
  'weights-sum': 'the weights must sum to {expected}; they sum to {sum}',
  'bounds-order': 'must be greater than the lower bound: {upper} is not greater than {lower}',
  'duplicate-id': 'the component {value} stands twice',
  'duplicate-band': 'a band from {value} stands twice',
  'id-taken': '{value} is a built-in methodology; choose another id',
  'unknown-methodology': 'there is no methodology {value}; there are {expected}',
  'unknown-rule': 'the methodology has no figure {value}; it has {expected}',
  'centres-only':
    '{value} counts client service centres only and cannot be mixed with figures of other places',
  'options-needed': 'a share needs the options that count, e.g. [4, 5]',
  'options-not-used': 'a mean uses all options; leave them out',
  'option-outside-scale': '{value} is no step of a scale from 1 to {points}',
  'channels-not-possible': 'the methodology’s own channels apply; leave these out',
  'falsely-independent':
    '{value} and {other} come from the same answers to {item}, so they are not independent',
  'summary-withhold':
    'An index of the institution’s own: {count, plural, one {# component} other {# components}} on a scale from 0 to 100, weighted as shown. When a component is missing or too small to be shown, there is no index.',
  'summary-reweigh':
    'An index of the institution’s own: {count, plural, one {# component} other {# components}} on a scale from 0 to 100, weighted as shown. When a component is missing, the weights of the others are stretched and the index is marked.',
  'interval-full-count': 'No interval: all components are full counts.',
  'interval-one-sample':
    'The interval is that of the one component made of answers; the others are full counts.',
  'interval-independent':
    'The interval takes the components’ answers as independent, as the index’s author states.',
  'interval-dependent':
    'No interval: several components come from the same respondents, and counts do not hold how their answers go together.',
} as const
