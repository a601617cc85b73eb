/**
 * Why a questionnaire is refused: what is wrong and what would be right. Names such as visibleIf
 * are those of the questionnaire's JSON and stay as they are in every language.
 */
export const en = {
  // The whole
  'not-an-object':
    'This is not a questionnaire: it must be one JSON object, written between curly braces',
  'too-large': 'The questionnaire is too large; as JSON it may take at most {kilobytes} KB',
  'too-costly':
    'Examining the questionnaire took more than {seconds} s or too much memory; make it smaller or simpler',
  'too-deep': 'This is nested too deep; a questionnaire may have at most {limit} levels of JSON',
  'no-questions': 'The questionnaire asks nothing; add at least one question',
  'too-many-questions': 'The questionnaire has {count} questions; at most {limit} are allowed',
  'too-many-choices':
    'There are too many choices; one question may have at most {choices_each}, the whole questionnaire at most {choices_all}',
  'too-many-cells': 'The matrix has {count} cells; rows times columns may be at most {limit}',
  // Properties
  'forbidden-key':
    '“{property}” is a word reserved by programs and may not stand here; remove it or choose another name',
  'outside-address':
    '“{property}” would load something from another address; remove it and write what is needed into the questionnaire itself',
  'html-not-allowed':
    '“{property}” would put HTML into the page; remove it and write plain text in title or description',
  'redirect-not-allowed':
    '“{property}” would send respondents to another address; remove it: after answering they stay here',
  'program-not-allowed':
    '“{property}” would make the questionnaire a program; remove it: conditions may stand in visibleIf and requiredIf only',
  'author-pattern-not-allowed':
    '“{property}” would check answers against a pattern of your own; remove it and use inputType, min, max and maxLength',
  'unknown-property':
    'The property “{property}” is not known here; remove it or check its spelling',
  'missing-property': 'The property “{property}” is missing; add it',
  'unknown-type':
    '{received, select, undefined {The type is missing} other {“{received}” is not a type of question}}; the types are {types}',
  'wrong-type':
    '{shape, select, single {“{received}” does not fit here} other {What stands here does not fit}}; write the kind of value, or one of the words, that this property takes',
  // Names and values
  'bad-name':
    '“{received}” cannot be a name; use at most {name_length} small Latin letters, digits and _, begin with a letter, and avoid words reserved by programs such as constructor',
  'duplicate-name': 'The name “{name}” is used twice; every name must be different',
  'bad-value':
    'This cannot be the value of a choice; use a number, or a text of 1 to {value_length} characters without spaces around it that does not begin with _ and is no word reserved by programs such as constructor',
  'duplicate-value':
    'The value “{value}” is used twice; the values of one list must all be different',
  'no-choices': 'The list is empty; add at least one choice',
  'no-columns': 'The table has no columns; add at least one',
  // Texts
  'text-too-long': 'The text has {received} characters; at most {text_length} are allowed',
  'text-placeholder':
    'The text has something in curly braces, which would show an answer there; remove the braces',
  'text-characters':
    'The text holds control characters, broken characters or ones that turn the direction of writing; delete it and type it again',
  // Numbers
  'not-whole': '{received} is not a whole number; write one without a fraction',
  negative: '{received} is below zero; write 0 or more',
  'bad-bound':
    '“{bound}” cannot be a limit here; for a number write a number, for a date a day such as 2026-03-14, and for plain text no limit',
  'bounds-reversed':
    'The smallest allowed ({min}) is greater than the largest ({max}); put them right',
  'bad-scale':
    'The number of steps is not right ({count}); a scale has at least two, and rateCount must be the number of its steps',
  'scale-too-long': 'The scale has {count} steps; at most {limit} are allowed',
  'length-too-large':
    '{received} characters are too many for an answer; maxLength may be at most {answer_length}',
  'too-many-rows':
    '{received} rows are too many; a table may have at most {table_rows}, a field for comments at most {comment_rows}',
  'too-many-columns': 'The table has {received} columns; at most {table_columns} are allowed',
  'bad-selection':
    'Nobody can choose from {min} to {max} here; minSelectedChoices may not exceed maxSelectedChoices, nor that the number of choices',
  'bad-retention':
    'Answers cannot be kept for this number of months ({received}); write 1 to {months}',
  // Conditions
  'condition-syntax':
    'The condition cannot be read at character {position}: {found, select, end {it is not complete} other {“{found}” does not belong there}}; write the name of a question in curly braces, a comparison and a value, and join several by and, or',
  'condition-too-long':
    'The condition is too long; shorten it to at most {condition_length} characters',
  'condition-too-complex':
    'The condition is too complex from character {position}; it may have at most {operators} operators and {condition_depth} levels of brackets',
  'condition-unsupported':
    '“{found}” at character {position} cannot be used in a condition; compare the answer to a question with fixed values, without functions',
  'condition-unknown-item':
    'The condition names “{name}”, but there is no such question or row; write the name of a question that is asked earlier',
  'condition-later-item':
    'The condition names “{name}”, which is not asked earlier; a condition may look back only',
  // Only before publishing
  'label-missing':
    'An answer of “{name}” has no words in a language that the questionnaire is offered in ({language}); write them, or take that language out of the title',
  polarity:
    'The steps of “{name}” run in one direction in one language and in another direction in another; put the words in the same order everywhere',
  'bank-scale':
    'The answers of “{name}” differ from those of the item bank under the same code; put them back, or give the question a code of its own',
  'easy-partial':
    'Some answers of “{name}” have easy words ({language}) and others have none; write them for all, or for none',
  'easy-same':
    'Two answers of “{name}” read the same in easy words ({language}) and differ in the usual ones; give each words of its own',
} as const
