import type { en } from './en.ts'

export const uz = {
  title: 'Xizmatlar sifati boʻyicha eʼlon qilingan natijalar',
  'title.service': '{name}: eʼlon qilingan natijalar',
  question: '{year}-yilda odamlar har bir xizmatdan qanchalik mamnun boʻldi?',
  'question.provider':
    '{year}-yilda odamlar har bir xizmat koʻrsatuvchidan qanchalik mamnun boʻldi?',
  'question.trend': 'Mamnunlik qanday oʻzgardi?',
  'answer.count':
    'Eʼlon qilingan koʻrsatkichli {count} ta xizmat; chiziqlar faqat tasodif tufayli 95 % noaniqlikni koʻrsatadi.',
  'answer.providers':
    '{count} ta xizmat koʻrsatuvchi; chiziqlar faqat tasodif tufayli 95 % noaniqlikni koʻrsatadi.',
  'answer.trend': 'Oylar boʻyicha, faqat tasodif tufayli 95 % noaniqlik bilan.',
  intro:
    'Bu yerda faqat eʼlon qilingan koʻrsatkichlar bor. Har birining bazasi va oraligʻi koʻrsatilgan; usul va barcha formulalar hisobotda.',
  'self-selected': 'Javob berganlar buni oʻzlari tanlagan. Oraliq faqat tasodifni qamraydi.',
  overview: 'Umumiy koʻrinish',
  services: 'Xizmatlar',
  providers: 'Xizmat koʻrsatuvchilar',
  months: 'Oylar boʻyicha',
  reports: 'Hisobotlar va maʼlumotlar',
  'reports.none': 'Hozircha hech narsa eʼlon qilinmagan.',
  'reports.none-hint':
    'Tashkilot yillik hisobotni eʼlon qilganda, natijalar shu yerda paydo boʻladi.',
  'report.of': '{year}-yil hisoboti, {edition}-nashr, {day} eʼlon qilingan',
  'report.file': '{format}, {language}',
  'data.csv': 'barcha koʻrsatkichlar CSV shaklida',
  'data.json': 'barcha koʻrsatkichlar JSON shaklida',
  'all-services': 'Barcha xizmatlar',
  'column.service': 'Xizmat',
  'column.provider': 'Xizmat koʻrsatuvchi',
  'column.month': 'Oy',
  'column.basis': 'Asos va faqat tasodif tufayli noaniqlik',
  'column.change': 'Oʻzgarish',
  nothing: 'koʻrsatkich yoʻq',
  'trend.alternative': '„{name}” oylar boʻyicha chiziqli diagrammasi: {values}',
  'interval.alternative': 'Oraliqli nuqtalar: {values}',
  'not-found': 'Bu manzilda eʼlon qilingan koʻrsatkich yoʻq',
  officers: 'Xodimlar uchun: kirish',
  year: 'Yil',
} as const satisfies Record<keyof typeof en, string>
