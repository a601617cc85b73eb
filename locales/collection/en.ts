export const en = {
  // Poster
  poster_document: 'Poster: {service}',
  poster_question: 'How did we serve you?',
  poster_how: 'Scan the code with your phone’s camera, or type the address:',
  poster_qr: 'QR code of the address {address}',
  poster_stored:
    'We store your answers, their language and the day. We do not store your name, your internet address or your device.',
  // Paper form
  paper_document: 'Paper form: {title}',
  paper_how:
    'Put a cross × in the box of your answer. Crossed the wrong box? Fill it in completely and cross the right one. Leave out what does not concern you.',
  paper_handing_in: 'Please hand in the form where you received it. Do not write your name on it.',
  paper_several: 'You may cross several boxes.',
  paper_ranking: 'Write a number in each box: 1 for what comes first, then 2, and so on.',
  paper_number: 'Write a number.',
  paper_date: 'Day, month, year',
  paper_go_on: '→ go on with question {number}',
  paper_go_to_end: '→ go to the end of the form',
  paper_page: 'Page {page} of {pages}',
  paper_sheet: 'Sheet number',
  paper_staff_only: 'Filled in by staff',
  paper_code: 'Code of this form: {code}',
  paper_code_picture: 'QR code that reads {code}',
  paper_end: 'Thank you. Results are published in the annual service quality report.',
  // Who helped
  helper_question: 'Did somebody help to fill in the form?',
  helper_hint: 'Only the kind of help is stored, never who helped or who answered.',
  helper_none: 'No, answered alone',
  helper_staff: 'Yes, a member of staff',
  helper_relative: 'Yes, a relative or friend',
  helper_interpreter: 'Yes, an interpreter',
  // Printing from the console
  print_poster: 'Poster with QR code',
  print_languages: 'Languages of the poster',
  print_size: 'Paper size',
  print_a4: 'A4',
  print_a5: 'A5',
  print_download: 'Download PDF',
  print_paper: 'Paper form',
  print_paper_lead:
    'The same questionnaire to fill in with a pen. Every page carries the code of the point and the version, so that sheets of different versions are not mixed up.',
  print_language: 'Language of the form',
  print_letters: 'Letters',
  print_letters_normal: 'ordinary',
  print_letters_large: 'large print, 18 point',
  print_unpublished: 'The survey has not been published yet, so there is nothing to print.',
  print_not_paper:
    'This point does not count as collected on paper. Make a point for paper, so that its answers are told apart in the results.',
} as const

export type CollectionKey = keyof typeof en
