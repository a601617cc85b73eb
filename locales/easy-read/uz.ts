import type { EasyReadKey } from './en.ts'

export const uz = {
  wording: 'Matn turi',
  easy: 'Sodda tilda',
  usual: 'Odatdagi matn',
  column: '{language}, sodda tilda',
  choose: 'Matn',
  language: 'Til',
  desk_lead:
    'Qisqa gaplar, kundalik soʻzlar, har bir gapda bitta fikr. Savol oʻzgarmaydi, shuning uchun unga berilgan javoblar boshqalari bilan birga sanaladi.',
  desk_gaps:
    '{count, plural, one {# ta savol yoki izohning sodda matni hali yoʻq} other {# ta savol yoki izohning sodda matni hali yoʻq}}; sodda matn hammasida boʻlgandagina respondentlarga taklif qilinadi.',
  desk_whole: 'Respondentlarga bu tilda sodda matn taklif qilinadi.',
  publish_offered: 'Sodda tilda: {languages}.',
  publish_begun:
    'Sodda matn boshlangan, lekin tugallanmagan, shuning uchun taklif qilinmaydi: {languages}.',
  paper_hint:
    'Sodda tildagi varaqda oʻsha savollar sodda soʻzlar bilan yozilgan. U boshqa varaqlar kabi kiritiladi.',
} satisfies Record<EasyReadKey, string>
