export const en = {
  title: 'Check a receipt',
  intro:
    'Type the code that was shown when your answers were stored. You are told whether they are counted. What you answered is not told, to anybody.',
  code: 'Receipt code',
  code_hint: '13 letters and digits, such as {example}. Small letters and spaces are fine.',
  check: 'Check',
  another: 'Check another code',
  // What became of it
  counted_title: 'Your answers are counted',
  counted_day: 'Counted on',
  counted_month: 'In the figures of',
  waiting_title: 'Your answers are stored',
  waiting_text:
    'They are in the figures already. Their receipt is not among those of a closed day yet: days are closed after midnight, with at least {fewest} answers together. Look again tomorrow or later.',
  left_out_title: 'Your answers were left out of the figures',
  left_out_text: 'They were received, and a person decided after a review to leave them out.',
  left_out_reason: 'Reason',
  reason_repeated: 'the same answers came in many times',
  reason_staff: 'they were given by staff, not by people who were served',
  reason_machine: 'they were sent by a program',
  reason_careless: 'they were given without reading the questions',
  reason_trial: 'they were given as a trial',
  unknown_title: 'No stored answers have this code',
  unknown_text:
    'If you answered without a connection, they may still be waiting on that device. Otherwise please show the code to the institution that asked you.',
  no_code_title: 'This is not a receipt code',
  no_code_text:
    'A character is missing or different. Please compare it with what you wrote down, and try again.',
  too_often_title: 'Too many codes are being checked',
  too_often_text: 'Your code was not looked at. Please try again in a minute.',
  // The proof
  proof: 'The proof',
  proof_text:
    'The receipts of a day are joined, two by two, until one number is left: the root of the day. It is published and cannot be changed any more, because the next day is built on it. From your receipt these steps lead to the root. They tell nothing of what you or others answered.',
  proof_receipt: 'Your receipt: code, month, sealed answers',
  proof_steps: 'Steps',
  proof_left: 'joined on the left with',
  proof_right: 'joined on the right with',
  proof_root: 'Root of the day',
  proof_answers: 'Answers of the day',
  proof_at_least: 'at least {count}',
  proof_hash: 'Hash of the day',
  proof_previous: 'Hash of the day before',
  proof_published: 'All closed days as data',
  verified: 'Recalculated on this device: your code leads to the published root.',
  differs:
    'Recalculated on this device, your code does not lead to the published root. Please keep this page and tell the institution.',
} as const

export type ReceiptKey = keyof typeof en
