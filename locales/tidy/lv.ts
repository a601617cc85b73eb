import type { en } from './en.ts'

export const lv = {
  'missing-column': 'Trūkst kolonnas {column}',
  'unknown-column': 'Kolonnas {column} nav; kolonnas ir {allowed}',
  'missing-value': '{row}. rindā kolonna {column} ir tukša',
  'not-a-month': '{row}. rindā kolonnā {column} jābūt mēnesim, piemēram, 2026-03, nevis „{value}“',
  'not-a-period':
    '{row}. rindā kolonnā {column} jābūt mēnesim, ceturksnim vai gadam, piemēram, 2026-03, 2026-Q1 vai 2026, nevis „{value}“',
  'mixed-periods':
    '{row}. rindā kolonnā {column} ir {value}, bet citur {other}; visiem periodiem failā jābūt vienāda garuma',
  'not-a-code':
    '{row}. rindā kolonnā {column} jābūt kodam: ne vairāk kā 64 latīņu burti, cipari un . _ : -, pirmais ir burts vai cipars; nevis „{value}“',
  'not-listed': '{row}. rindā kolonnā {column} jābūt vienam no: {allowed}; nevis „{value}“',
  'not-an-option':
    '{row}. rindā kolonnā {column} jābūt skalas vērtībai, piemēram, 4, kodam vai na, nevis „{value}“',
  'not-a-count': '{row}. rindā kolonnā {column} jābūt veselam skaitlim no 0, nevis „{value}“',
  'total-too-large': '{row}. rindā skaitļu summa ir pārāk liela, lai to precīzi saskaitītu',
  'duplicate-cell':
    '{row}. rindā atkārtojas tā pati vieta, jautājums un atbilde, kas {first}. rindā',
} satisfies Record<keyof typeof en, string>
