/** What an officer reads while setting up a kiosk in the console. */
export const en = {
  link: 'Kiosk settings',
  title: 'Kiosk',
  lead: 'A tablet on which many people answer, one after another, also without a connection.',
  address: 'Open this address on the tablet, add it to the home screen, and enter the PIN:',
  pin: 'Staff PIN',
  pin_hint:
    '6 to 12 digits. Staff need it to put the tablet up, to see what waits and to leave the kiosk. It is stored as a hash and cannot be shown again.',
  pin_hint_set: 'A PIN is set. Leave this empty to keep it; 6 to 12 digits set a new one.',
  pin_needed: 'Enter 6 to 12 digits',
  idle: 'Seconds without a touch',
  idle_hint:
    'After this time the person is asked whether they are still there; 30 seconds later everything is cleared. From 30 to 600.',
  idle_expected: 'Enter a whole number from 30 to 600',
  language: 'Language for each new person',
  language_first: 'The first language of the survey',
  save: 'Save',
  saved: 'Saved. Tablets take the settings over when they next have a connection.',
  back: 'Collection points',
} as const

export type KioskSettingsKey = keyof typeof en
