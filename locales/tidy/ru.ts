import type { en } from './en.ts'

export const ru = {
  'missing-column': 'Нет столбца {column}',
  'unknown-column': 'Столбца {column} не бывает; столбцы: {allowed}',
  'missing-value': 'Строка {row}: столбец {column} пуст',
  'not-a-month': 'Строка {row}: в столбце {column} нужен месяц, например 2026-03, а не «{value}»',
  'not-a-period':
    'Строка {row}: в столбце {column} нужен месяц, квартал или год, например 2026-03, 2026-Q1 или 2026, а не «{value}»',
  'mixed-periods':
    'Строка {row}: в столбце {column} стоит {value}, а в другом месте {other}; в файле допустимы только периоды одной длины',
  'not-a-code':
    'Строка {row}: в столбце {column} нужен код: не более 64 латинских букв, цифр и знаков . _ : -, первой стоит буква или цифра; а не «{value}»',
  'not-listed': 'Строка {row}: в столбце {column} допустимо одно из: {allowed}; а не «{value}»',
  'not-an-option':
    'Строка {row}: в столбце {column} нужна ступень шкалы, например 4, код или na, а не «{value}»',
  'not-a-count': 'Строка {row}: в столбце {column} нужно целое число от 0, а не «{value}»',
  'total-too-large': 'Строка {row}: сумма чисел слишком велика, чтобы сложить её точно',
  'duplicate-cell': 'Строка {row}: то же место, вопрос и вариант уже стоят в строке {first}',
} satisfies Record<keyof typeof en, string>
