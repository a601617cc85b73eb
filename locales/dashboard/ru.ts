import type { en } from './en.ts'

export const ru = {
  title: 'Опубликованные результаты о качестве услуг',
  'title.service': '{name}: опубликованные результаты',
  question: 'Насколько люди были довольны каждой услугой в {year} году?',
  'question.provider': 'Насколько люди были довольны каждым поставщиком в {year} году?',
  'question.trend': 'Как менялась удовлетворённость?',
  'answer.count':
    '{count, plural, one {# услуга} few {# услуги} many {# услуг} other {# услуги}} с опубликованными показателями; отрезки показывают 95 %-ные интервалы.',
  'answer.providers':
    '{count, plural, one {# поставщик} few {# поставщика} many {# поставщиков} other {# поставщика}}; отрезки показывают 95 %-ные интервалы.',
  'answer.trend': 'По месяцам, с 95 %-ными интервалами.',
  intro:
    'Здесь только опубликованные показатели. У каждого указаны база и интервал; метод и все формулы — в отчёте.',
  'self-selected': 'Ответившие сами решили ответить. Интервал показывает только случайность.',
  overview: 'Обзор',
  services: 'Услуги',
  providers: 'Поставщики услуг',
  months: 'По месяцам',
  reports: 'Отчёты и данные',
  'reports.none': 'Пока ничего не опубликовано.',
  'reports.none-hint': 'Результаты появятся здесь, когда учреждение опубликует годовой отчёт.',
  'report.of': 'Отчёт за {year} год, издание {edition}, опубликован {day}',
  'report.file': '{format}, {language}',
  'data.csv': 'все показатели в CSV',
  'data.json': 'все показатели в JSON',
  'all-services': 'Все услуги',
  'column.service': 'Услуга',
  'column.provider': 'Поставщик',
  'column.month': 'Месяц',
  'column.basis': 'База и интервал',
  'column.change': 'Изменение',
  nothing: 'нет показателя',
  'trend.alternative': 'Линейная диаграмма «{name}» по месяцам: {values}',
  'interval.alternative': 'Точки с отрезками: {values}',
  officers: 'Для сотрудников: войти',
  year: 'Год',
} as const satisfies Record<keyof typeof en, string>
