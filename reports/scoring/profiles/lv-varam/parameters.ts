import type { LocalizedText } from '../../../../locales/language.ts'
import type { Tally } from '../../../../surveys/counts/tally.ts'
import { isScaleTally, tallyEntries } from '../../../../surveys/counts/tally.ts'
import type { RuleItem } from '../../profile.ts'

/** The three sheets of the ministry's service assessment tool. */
export const STEPS = ['define', 'measure', 'develop'] as const
export type Step = (typeof STEPS)[number]

/** Something about a service that can be measured, and what it is read from. */
export interface Parameter {
  readonly id: string
  readonly step: Step
  readonly name: LocalizedText
  /** All of them must have been counted. */
  readonly items: readonly RuleItem[]
}

const quantity = (code: string): RuleItem => ({ code, kind: 'quantity', optional: true })

/**
 * What we take as measurable parameters. The columns of the ministry's workbook are not published
 * where we could read them: the sheets and their purpose are the ministry's, this list is ours.
 */
export const PARAMETERS: readonly Parameter[] = [
  {
    id: 'volume',
    step: 'define',
    name: {
      lv: 'Pieprasījumu skaits pa kanāliem',
      en: 'Requests by channel',
      ru: 'Число обращений по каналам',
      uz: 'Kanallar boʻyicha soʻrovlar soni',
    },
    items: [quantity('requests')],
  },
  {
    id: 'satisfaction',
    step: 'measure',
    name: {
      lv: 'Saņēmēju apmierinātība',
      en: 'Satisfaction of recipients',
      ru: 'Удовлетворённость получателей',
      uz: 'Oluvchilarning qoniqishi',
    },
    items: [{ code: 'satisfaction', kind: 'scale', points: 5, optional: true }],
  },
  {
    id: 'timeliness',
    step: 'measure',
    name: {
      lv: 'Termiņu ievērošana',
      en: 'Timeliness',
      ru: 'Соблюдение сроков',
      uz: 'Muddatlarga rioya qilish',
    },
    items: [quantity('cases_in_time'), quantity('cases_handled')],
  },
  {
    id: 'completion',
    step: 'measure',
    name: {
      lv: 'E-pakalpojuma izpildes veiksmīgums',
      en: 'Completion of the e-service',
      ru: 'Успешность выполнения э-услуги',
      uz: 'Elektron xizmatning bajarilishi',
    },
    items: [quantity('cases_started'), quantity('cases_completed')],
  },
  {
    id: 'cost',
    step: 'measure',
    name: {
      lv: 'Pakalpojuma izmaksas',
      en: 'Cost of the service',
      ru: 'Стоимость услуги',
      uz: 'Xizmat xarajatlari',
    },
    items: [quantity('cost_cents'), quantity('transactions')],
  },
  {
    id: 'complaints',
    step: 'develop',
    name: { lv: 'Sūdzības', en: 'Complaints', ru: 'Жалобы', uz: 'Shikoyatlar' },
    items: [quantity('complaints')],
  },
  {
    id: 'burden',
    step: 'develop',
    name: {
      lv: 'Pieprasītie dokumenti',
      en: 'Documents asked for',
      ru: 'Запрашиваемые документы',
      uz: 'Talab qilinadigan hujjatlar',
    },
    items: [quantity('documents_asked')],
  },
]

/** Whether every item of a parameter was counted; a reported 0 is, "not applicable" alone is not. */
export function isMeasured(
  { items }: Parameter,
  tallies: (code: string) => Tally | undefined,
): boolean {
  return items.every(({ code, kind }) => {
    const tally = tallies(code)
    if (!tally || kind === 'quantity') return tally !== undefined
    return isScaleTally(tally)
      ? tally.some((count, option) => option > 0 && count > 0)
      : tallyEntries(tally).length > 0
  })
}
