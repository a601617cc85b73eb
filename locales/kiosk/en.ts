/**
 * What the kiosk says around the questionnaire. Without plurals: the tablet fills `{name}` in by
 * itself, so figures stand after their label.
 */
export const en = {
  // Tools
  tools: 'Display',
  larger_text: 'Larger text',
  high_contrast: 'High contrast',
  start_over: 'Clear and start over',
  for_staff: 'For staff',
  next: 'Next',
  back: 'Back',
  step: 'Question {number} of {count}',
  // Nobody touches the screen
  idle_title: 'Are you still answering?',
  idle_text:
    'The screen has not been touched for a while. In {seconds} seconds the answers will be cleared, so that nobody else sees them.',
  idle_continue: 'Continue answering',
  idle_clear: 'Clear the answers',
  // The end
  saving: 'Saving…',
  saved_title: 'Thank you',
  saved_text: 'Your answers are saved.',
  saved_how:
    'They are kept on this device until they have been delivered, and they are counted once.',
  receipt: 'Receipt code:',
  receipt_how:
    'If you like, write it down: at {address} you can check later that your answers are counted. It does not tell what you answered.',
  done: 'Finish',
  not_saved:
    'The answers could not be saved on this device. They are still here: please try again, or tell the staff.',
  // Putting the tablet up
  set_up_title: 'Set up this kiosk',
  set_up_text: 'This device will collect answers for:',
  set_up_steps:
    'Enter the PIN that the officer set for this collection point in the console. The device then stores its pages, so that it works without a connection.',
  pin: 'Staff PIN',
  set_up_start: 'Start the kiosk',
  set_up_working: 'Storing the pages on this device…',
  pin_wrong: 'This is not the PIN. Please try again.',
  pin_too_often: 'Too many attempts. Please try again in {minutes} minutes.',
  pin_missing:
    'No PIN has been set for this collection point. An officer sets it in the console under collection points.',
  pin_unreachable: 'The server cannot be reached. The first start needs a connection.',
  not_secure:
    'This address does not begin with https, so the browser keeps nothing for use without a connection. Please open the https address.',
  files_failed: 'The pages could not be stored on this device. Please check its free space.',
  // Staff
  staff_title: 'For staff',
  staff_pin_text: 'Enter the PIN of this kiosk.',
  open: 'Open',
  cancel: 'Cancel',
  close: 'Back to the questions',
  waiting: 'Answers waiting to be delivered',
  oldest: 'The oldest of them was given on',
  last_contact: 'Last contact with the server',
  app_version: 'Version of the app',
  survey_version: 'Version of the survey',
  works_offline: 'Works without a connection',
  kept_safe: 'The browser promised to keep the data',
  yes: 'Yes',
  no: 'No',
  never: 'None yet',
  none: 'None',
  kept_title: 'Answers that the server did not take',
  kept_text:
    'They are not lost: they stay on this device. Please tell the officer who runs the survey.',
  kept_closed:
    'Given on {day}: the survey was closed when they arrived. Reopen the collection point, then send again.',
  kept_conflict: 'Given on {day}: other answers are stored under the same number.',
  kept_day:
    'Given on {day}: this is in the future or more than 14 days ago. Check the date of this device. They can be counted on the day of delivery instead.',
  kept_answers: 'Given on {day}: the answers do not fit the survey.',
  kept_other: 'Given on {day}: the server gave the reason {code}.',
  send_now: 'Send now',
  send_today: 'Count late answers on the day of delivery',
  sending_done: 'Delivered: {sent}. Still waiting: {waiting}.',
  full_screen: 'Full screen',
  exit: 'Exit the kiosk',
  exited_title: 'The kiosk is off',
  exited_text:
    'No answers are taken. Answers that wait stay on this device and are delivered while this page is open.',
} as const

export type KioskKey = keyof typeof en
