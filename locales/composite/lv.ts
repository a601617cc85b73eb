import type { en } from './en.ts'

export const lv = {
  'whole-file': 'Fails',
  'missing-field': 'trūkst',
  'unknown-field': 'šeit tāda lauka nav',
  'wrong-type': 'jābūt {expected}, nevis „{value}“',
  'not-listed': 'jābūt vienam no: {expected}; nevis „{value}“',
  'not-a-code':
    'jābūt kodam: ne vairāk kā 64 latīņu burti, cipari un . _ -, pirmais ir burts; nevis „{value}“',
  'not-a-day': 'jābūt dienai, piemēram, 2026-01-31, nevis „{value}“',
  'not-whole': 'jābūt veselam skaitlim, nevis „{value}“',
  'not-above': 'jābūt lielākam par {bound}, nevis „{value}“',
  'too-small': 'jābūt vismaz {bound}, nevis „{value}“',
  'too-large': 'jābūt ne lielākam par {bound}, nevis „{value}“',
  'too-few': 'jābūt vismaz {bound}',
  'too-many': 'jābūt ne vairāk kā {bound}',
  'no-text': 'tekstam jābūt vismaz vienā valodā',
  'weights-sum': 'svariem summā jādod {expected}; tie dod {sum}',
  'bounds-order': 'jābūt lielākam par apakšējo robežu: {upper} nav lielāks par {lower}',
  'duplicate-id': 'sastāvdaļa {value} atkārtojas',
  'duplicate-band': 'josla no {value} atkārtojas',
  'id-taken': '{value} ir iebūvēta metodika; izvēlieties citu id',
  'unknown-methodology': 'metodikas {value} nav; ir {expected}',
  'unknown-rule': 'metodikā nav rādītāja {value}; ir {expected}',
  'centres-only':
    '{value} skaita tikai klientu apkalpošanas centrus, un to nevar jaukt ar citu vietu rādītājiem',
  'options-needed': 'īpatsvaram jānorāda atbildes, kas skaitās, piemēram, [4, 5]',
  'options-not-used': 'vidējais izmanto visas atbildes; izlaidiet šo lauku',
  'option-outside-scale': '{value} nav skalas no 1 līdz {points} solis',
  'channels-not-possible': 'spēkā ir metodikas pašas kanāli; izlaidiet šo lauku',
  'falsely-independent':
    '{value} un {other} nāk no vienām un tām pašām atbildēm uz {item}, tāpēc tie nav neatkarīgi',
  'summary-withhold':
    'Iestādes pašas indekss: {count, plural, zero {# sastāvdaļu} one {# sastāvdaļa} other {# sastāvdaļas}} skalā no 0 līdz 100 ar parādītajiem svariem. Ja kādas sastāvdaļas trūkst vai tās bāze ir par mazu, indeksa nav.',
  'summary-reweigh':
    'Iestādes pašas indekss: {count, plural, zero {# sastāvdaļu} one {# sastāvdaļa} other {# sastāvdaļas}} skalā no 0 līdz 100 ar parādītajiem svariem. Ja kādas sastāvdaļas trūkst, pārējo svarus izstiepj un indeksu atzīmē.',
  'interval-full-count': 'Intervāla nav: visas sastāvdaļas ir pilna uzskaite.',
  'interval-one-sample':
    'Intervāls nāk no vienīgās sastāvdaļas, ko veido atbildes; pārējās ir pilna uzskaite.',
  'interval-independent':
    'Intervāls pieņem, ka sastāvdaļu atbildes ir neatkarīgas, kā norādījis indeksa autors.',
  'interval-dependent':
    'Intervāla nav: vairākas sastāvdaļas nāk no vieniem un tiem pašiem respondentiem, un skaitļi neglabā viņu atbilžu saistību.',
} satisfies Record<keyof typeof en, string>
