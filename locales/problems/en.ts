/** Titles of refusals, by code. Plain words: what happened and what to do. */
export const en = {
  'body-invalid': 'The request holds something that cannot be used',
  'body-too-large': 'The request is larger than {limit} KB',
  'body-not-json': 'The request must be well-formed JSON in UTF-8, sent as application/json',
  'answers-invalid': 'Some answers cannot be accepted; nothing was stored',
  'answers-too-large': 'The answers are larger than {limit} KB; nothing was stored',
  'collection-point-not-found': 'There is no collection point with this code',
  'collection-point-closed': 'This survey is closed',
  'survey-version-unknown': 'This survey has no published version {version}',
  'response-id-invalid': 'The response id must be a UUID',
  'response-conflict': 'A response with this id was stored before with other answers',
  'day-not-taken':
    'An answer is counted on a day of the last {days} days, not on {day}; nothing was stored',
  'kiosk-pin-wrong': 'The PIN is not right',
  'kiosk-pin-too-often': 'Too many attempts; wait {minutes} minutes and try again',
  'kiosk-pin-missing': 'No PIN has been set for this kiosk; set one in the console',
  'not-a-kiosk': 'This collection point is no kiosk',
  'storage-unavailable': 'The answer could not be stored just now; please try again',
  'storage-full': 'There is no room to store answers; nothing was stored',
  'not-found': 'There is nothing at this address',
  'not-signed-in': 'Please sign in first',
  'not-allowed': 'Your role does not allow this',
  'sign-in-failed': 'The e-mail address or the password is not right',
  'sign-in-too-often': 'Too many attempts; wait {minutes} minutes and try again',
  'link-spent': 'This sign-in link was used before or is too old; ask for a new one',
  'set-up-done': 'This installation has been set up already',
  'set-up-code-wrong': 'The set-up code is not right; it is in the server’s output',
  'password-too-short': 'The password must have at least {least} characters',
  'cross-site': 'The request came from another site and was refused',
  'code-taken': 'The code {code} is in use already',
  'reference-unknown': '{field}: there is nothing with the code {code}',
  'survey-not-found': 'There is no such survey',
  'survey-changed': 'Somebody else saved this survey after you opened it; load it again',
  'definition-refused': 'The questionnaire cannot be published; nothing was changed',
  'publish-unchanged': 'Nothing has changed since the last published version',
  'report-not-found': 'There is no such report',
  'report-no-data': 'There are no answers in {year} to report on',
  'report-already-published': 'This report is published already',
  'import-refused': 'The file was not imported; nothing was stored',
  'mail-not-configured': 'No mail server is set for this installation; letters cannot be sent',
  'invitation-needed': 'This survey is answered with the link from an invitation',
  'invitation-invalid': 'This link does not lead to a survey that is open',
  'invitation-used': 'This link has been used already',
  'invitation-key-changed':
    'The key that the links were made with is gone; close this wave and draw a new one',
  'wave-not-found': 'There is no such wave of invitations',
  'wave-not-ready': 'This cannot be done with the wave as it is now; load the page again',
  'wave-too-small':
    'At least {least} people must be drawn, so that nobody can tell who answered what',
  'wave-point-unfit':
    'The collection point must have the mode “e-mail” and the same provider as the list',
  'import-not-found': 'There is no such import',
  'import-undone': 'This import was taken back before',
  'import-published':
    'The published report for {year}, edition {edition}, may show this import; it can no longer be taken back',
  'import-erased':
    'Answers of this import were erased at the end of their time; it can no longer be taken back',
  'import-overtaken':
    'Somebody stored one of these answers at the same moment; nothing was stored, try again',
  'mapping-not-found': 'There is no saved mapping of this name',
  'batch-not-found': 'There is no such batch of paper forms',
  'batch-not-paper':
    'Paper forms are typed in only for a point whose answers are collected on paper',
  'batch-state': 'The batch has gone on to another step meanwhile; please open it again',
  'batch-sums-differ':
    '{handedOver} sheets were handed over and {entered} typed in; find the difference or give a reason',
  'batch-unfinished':
    '{left, plural, one {One sheet still has} other {# sheets still have}} to be typed a second time or decided',
  'sheet-typed-before': 'Sheet {sheet} was typed in by somebody else before',
  'sheet-same-person': 'The second keying of sheet {sheet} is for another person than the first',
  'sheet-unknown': 'Sheet {sheet} was not typed in the first time',
  'answer-key-wrong':
    'This needs a key of this collection point in the header “Authorization: Bearer …”',
  'answer-key-too-many':
    'A collection point has at most {most} keys; revoke one that is no longer used',
  'answer-link-too-often': 'A key makes at most {most} addresses a minute; try again in a minute',
  'answer-link-invalid': 'This address does not lead to a survey that can be answered',
  'answer-links-not-configured':
    'No signing key is set for this installation (INVITATION_KEY); addresses that work once cannot be made',
  'idempotency-key-reused': 'This idempotency key was used for a call with other contents',
  'embedding-mode': 'The mode of this collection point does not fit; use one with the mode {modes}',
  'call-wave-not-found': 'There is no such wave of interviews',
  'call-wave-closed': 'This wave of interviews is closed; its numbers are erased',
  'call-point-unfit': 'The collection point must have the mode “phone”',
  'call-key-missing':
    'No key is set for this installation (INVITATION_KEY); without it nobody can be left alone who asked for it',
  'call-hours': 'People may be called from {from} to {to} only, on the days set for this wave',
  'call-time-unfit':
    'Agree a time within the permitted days and hours, from {from} to {to}, and no later than {day}',
  'call-over':
    'This number is not with you any more: the call was recorded, or somebody else has it',
  'call-running': 'Somebody is on the telephone; close the wave when the call has ended',
  'low-rating-not-found': 'There is no such low rating, or its answer was erased',
  'low-rating-state': 'Somebody else moved this on meanwhile; load the page again',
  'comment-not-found': 'Some of these texts are no longer there; load the page again',
  'webhook-not-found': 'There is no such webhook',
  'webhook-address':
    'Messages are sent only to public https addresses, without a user name in them',
  'signing-key-missing': 'There is no key to sign messages with; the operator sets INVITATION_KEY',
  'work-needed': 'Unusually many answers arrive here; do the work of the puzzle and send again',
  'wait-needed': 'Unusually many answers arrive here; wait {seconds} seconds and send again',
  'response-not-found': 'There is no such answer (any more); load the page again',
  'response-not-flagged': 'Only answers that were marked can be left out',
  'review-changed': 'Somebody decided about these answers meanwhile; load the page again',
  'receipt-too-often':
    'Too many receipt codes are being checked just now. Please try again in a minute.',
  internal: 'Something went wrong here; it has been logged',
} as const
