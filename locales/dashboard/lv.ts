import type { en } from './en.ts'

export const lv = {
  title: 'Publicētie pakalpojumu kvalitātes rezultāti',
  'title.service': '{name}: publicētie rezultāti',
  question: 'Cik apmierināti cilvēki bija ar katru pakalpojumu {year}. gadā?',
  'question.provider': 'Cik apmierināti cilvēki bija ar katru sniedzēju {year}. gadā?',
  'question.trend': 'Kā mainījās apmierinātība?',
  'answer.count':
    '{count, plural, zero {# pakalpojumu} one {# pakalpojums} other {# pakalpojumi}} ar publicētiem rādītājiem; nogriežņi rāda 95 % ticamības intervālus.',
  'answer.providers':
    '{count, plural, zero {# sniedzēju} one {# sniedzējs} other {# sniedzēji}}; nogriežņi rāda 95 % ticamības intervālus.',
  'answer.trend': 'Pa mēnešiem, ar 95 % ticamības intervāliem.',
  intro:
    'Šeit ir tikai publicēti rādītāji. Katram ir norādīta bāze un intervāls; metode un visas formulas ir pārskatā.',
  'self-selected': 'Atbildējušie paši izvēlējās to darīt. Intervāls rāda tikai nejaušību.',
  overview: 'Kopsavilkums',
  services: 'Pakalpojumi',
  providers: 'Sniedzēji',
  months: 'Pa mēnešiem',
  reports: 'Pārskati un dati',
  'reports.none': 'Vēl nekas nav publicēts.',
  'reports.none-hint': 'Rezultāti parādīsies šeit, kad iestāde publicēs gada pārskatu.',
  'report.of': '{year}. gada pārskats, {edition}. izdevums, publicēts {day}',
  'report.file': '{format}, {language}',
  'data.csv': 'visi rādītāji CSV formātā',
  'data.json': 'visi rādītāji JSON formātā',
  'all-services': 'Visi pakalpojumi',
  'column.service': 'Pakalpojums',
  'column.provider': 'Sniedzējs',
  'column.month': 'Mēnesis',
  'column.basis': 'Bāze un intervāls',
  'column.change': 'Izmaiņas',
  nothing: 'nav rādītāja',
  'trend.alternative': 'Līniju diagramma „{name}” pa mēnešiem: {values}',
  'interval.alternative': 'Punkti ar intervāliem: {values}',
  officers: 'Darbiniekiem: pierakstīties',
  year: 'Gads',
} as const satisfies Record<keyof typeof en, string>
