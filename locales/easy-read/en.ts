/** The easy-to-read wording of a questionnaire: for respondents, and for officers who write it. */
export const en = {
  // Respondent's page
  wording: 'Wording',
  easy: 'Easy to read',
  usual: 'Usual text',
  // Console
  column: '{language}, easy to read',
  choose: 'Text',
  language: 'Language',
  desk_lead:
    'Short sentences, everyday words, one idea at a time. The question stays the same, so its answers are counted together with the others.',
  desk_gaps:
    '{count, plural, one {# question or explanation has no easy text yet} other {# questions or explanations have no easy text yet}}; respondents are offered the easy reading when all have one.',
  desk_whole: 'Respondents are offered the easy reading in this language.',
  publish_offered: 'Easy to read in: {languages}.',
  publish_begun: 'Begun in easy words but not complete, so not offered: {languages}.',
  paper_hint:
    'The easy reading asks the same questions in easy words. It is typed in like every other sheet.',
} as const

export type EasyReadKey = keyof typeof en
