/** Questionnaires on other sites' pages: what an officer sets up, and what a visitor reads there. */
export const en = {
  // On the other site's page
  rate: 'Rate this service',
  frame_title: 'Questionnaire: {service}',
  open_alone: 'Open the questionnaire on a page of its own',
  // A page that an address leads to
  page_invalid_title: 'This address no longer works',
  page_invalid_text:
    'An address such as this one is made for one person and some days. Its time has passed, or it is incomplete. Nothing was stored.',
  // The console
  link: 'Put it on your site',
  title: 'Put it on your site',
  lead: 'Code for the pages of an e-service. Where answers count is fixed here; a visitor cannot change it.',
  back: 'Collection points',
  counts_for: 'Answers count for',
  counted_as: '{service}, {channel}, {mode}',
  mode_unfit:
    'Answers at this point are counted as “{mode}”. For a page of an e-service make a point with the mode “{inline}” (in the page itself) or “{link}” (a link on it), or the report would say the wrong thing about how people answered.',
  mode_link_only:
    'Answers at this point are counted as “{link}”, so there is a link here and no frame. For the questionnaire in the page itself make a point with the mode “{inline}”.',
  unpublished: 'Publish the survey first; then its code for other sites is here.',
  language: 'Language',
  language_visitor: 'the visitor’s own',
  kind_link: 'A link',
  kind_link_text:
    'Works everywhere, without any script. The best choice for an e-mail or where nothing else may be put on the page.',
  kind_block: 'In the page',
  kind_block_text:
    'The questions stand in the page itself, in a frame of our own address. Without the last line the frame keeps its height and is scrolled.',
  kind_button: 'A button',
  kind_button_text:
    'A button where the link stands, or with data-meraukla="tab" a tab at the edge of the window. Opens the questionnaire over the page; without script it is a link.',
  preview: 'How it looks',
  copy: 'Copy',
  copy_named: 'Copy the code: {name}',
  copied: 'Copied',
  copy_failed: 'Could not be copied; select the text and copy it',
  policy:
    'If the site has a content security policy, it needs: {directives}. The script sets no cookie and asks for no other file; its hash is pinned.',
  // Sites
  sites_title: 'Sites that may show the questionnaire',
  sites_text:
    'Only pages of these sites may show it in a frame. Without any, the block stays empty and the button opens a window with a link.',
  sites_none:
    'No site is listed below yet, so browsers show this frame nowhere and the button opens a window with a link.',
  sites: 'Sites, one on each line',
  sites_hint:
    'Such as https://portal.example.lv, without a path. http:// is taken for localhost alone.',
  sites_expected: 'This is no address of a site: {site}',
  sites_too_many: 'At most {most} sites',
  save: 'Save',
  saved: 'Saved',
  // Keys
  keys_title: 'An address for each transaction',
  keys_text:
    'The system in which a transaction ends can ask for an address at which one person answers once, and show it on its confirmation page. It calls from its own server with a key of this point.',
  keys_unsigned:
    'The installation has no signing key (INVITATION_KEY), so such addresses cannot be made. Ask the operator.',
  key: 'Key',
  key_label: 'Which system will hold the key?',
  key_label_hint: 'For you alone: “Payments portal”.',
  key_label_needed: 'Say which system will hold the key',
  make_key: 'Make a key',
  key_shown_once: 'Copy this key now. It is stored as a hash and cannot be shown again.',
  keys_empty: 'There are no keys yet.',
  created_on: 'Made on',
  used_on: 'Last used on',
  never_used: 'never',
  state: 'State',
  key_works: 'works',
  key_revoked: 'revoked on {day}',
  revoke: 'Revoke',
  revoke_title: 'Revoke the key “{label}”?',
  revoke_text:
    'The system that holds it can make no more addresses from now on. Addresses made before go on working until their last day.',
  call_title: 'What the system calls',
  call_text:
    'The same Idempotency-Key gives the same address again. Opening the address, by a person or a program, changes nothing; sending the answers uses it up.',
} as const

export type EmbeddingKey = keyof typeof en
