import type { KioskSettingsKey } from './en.ts'

export const lv = {
  link: 'Kioska iestatījumi',
  title: 'Kiosks',
  lead: 'Planšete, kurā cits pēc cita atbild daudzi cilvēki, arī bez savienojuma.',
  address: 'Atveriet šo adresi planšetē, pievienojiet to sākuma ekrānam un ievadiet PIN:',
  pin: 'Darbinieku PIN',
  pin_hint:
    'No 6 līdz 12 cipariem. Darbiniekiem tas vajadzīgs, lai planšeti sagatavotu, redzētu, kas gaida, un kiosku izslēgtu. Tiek glabāta tikai tā jaucējvērtība, un to vairs nevar parādīt.',
  pin_hint_set:
    'PIN ir iestatīts. Atstājiet tukšu, lai to paturētu; 6 līdz 12 cipari iestata jaunu.',
  pin_needed: 'Ievadiet no 6 līdz 12 cipariem',
  idle: 'Sekundes bez pieskāriena',
  idle_hint:
    'Pēc šī laika cilvēkam jautā, vai viņš vēl ir klāt; pēc 30 sekundēm viss tiek dzēsts. No 30 līdz 600.',
  idle_expected: 'Ievadiet veselu skaitli no 30 līdz 600',
  language: 'Valoda katram nākamajam cilvēkam',
  language_first: 'Aptaujas pirmā valoda',
  save: 'Saglabāt',
  saved: 'Saglabāts. Planšetes iestatījumus pārņems, kad tām nākamreiz būs savienojums.',
  back: 'Vākšanas punkti',
} as const satisfies Record<KioskSettingsKey, string>
