import type { EasyReadKey } from './en.ts'

export const lv = {
  wording: 'Teksta veids',
  easy: 'Viegli lasīt',
  usual: 'Parastais teksts',
  column: '{language}, vieglajā valodā',
  choose: 'Teksts',
  language: 'Valoda',
  desk_lead:
    'Īsi teikumi, ikdienas vārdi, viena doma vienā teikumā. Jautājums paliek tas pats, tāpēc atbildes uz to skaita kopā ar pārējām.',
  desk_gaps:
    '{count, plural, zero {# jautājumiem vai paskaidrojumiem vēl nav viegla teksta} one {# jautājumam vai paskaidrojumam vēl nav viegla teksta} other {# jautājumiem vai paskaidrojumiem vēl nav viegla teksta}}; respondentiem vieglo tekstu piedāvā, kad tas ir visiem.',
  desk_whole: 'Respondentiem šajā valodā piedāvā viegli lasāmu tekstu.',
  publish_offered: 'Viegli lasāms teksts: {languages}.',
  publish_begun: 'Vieglais teksts ir iesākts, bet nav pabeigts, tāpēc to nepiedāvā: {languages}.',
  paper_hint:
    'Viegli lasāmajā lapā ir tie paši jautājumi vieglākiem vārdiem. To ievada tāpat kā visas citas lapas.',
} satisfies Record<EasyReadKey, string>
