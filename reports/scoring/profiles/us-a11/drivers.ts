import type { LocalizedText } from '../../../../locales/language.ts'

/** What makes or breaks an experience, as A-11 section 280 names it. */
export interface Driver {
  readonly id: string
  readonly name: LocalizedText
}

/** Asked one by one on five points until fiscal year 2023. */
export const DRIVERS_V1: readonly Driver[] = [
  driver('satisfaction', 'apmierinātība', 'satisfaction', 'удовлетворённость', 'qoniqish'),
  driver('trust', 'uzticēšanās', 'trust', 'доверие', 'ishonch'),
  driver(
    'effectiveness',
    'vajadzība atrisināta',
    'effectiveness',
    'потребность решена',
    'ehtiyoj hal qilindi',
  ),
  driver('ease', 'vienkāršība', 'ease', 'простота', 'osonlik'),
  driver('efficiency', 'saprātīgs laiks', 'efficiency', 'разумное время', 'maqbul vaqt'),
  driver('transparency', 'skaidrība', 'transparency', 'прозрачность', 'shaffoflik'),
  driver(
    'employee',
    'darbinieku palīdzība',
    'helpfulness of employees',
    'помощь сотрудников',
    'xodimlarning yordami',
  ),
]

/** Ticked as what went well or badly from fiscal year 2024. */
export const DRIVERS_V2: readonly Driver[] = [
  driver(
    'effectiveness',
    'vajadzība atrisināta',
    'effectiveness',
    'потребность решена',
    'ehtiyoj hal qilindi',
  ),
  driver('ease', 'vienkāršība', 'ease', 'простота', 'osonlik'),
  driver('efficiency', 'saprātīgs laiks', 'efficiency', 'разумное время', 'maqbul vaqt'),
  driver('transparency', 'skaidrība', 'transparency', 'прозрачность', 'shaffoflik'),
  driver(
    'humanity',
    'cieņpilna attieksme',
    'humanity and equity',
    'уважительное отношение',
    'hurmatli munosabat',
  ),
  driver(
    'employee',
    'darbinieku palīdzība',
    'helpfulness of employees',
    'помощь сотрудников',
    'xodimlarning yordami',
  ),
  driver('other', 'kas cits', 'something else', 'другое', 'boshqa narsa'),
]

function driver(id: string, lv: string, en: string, ru: string, uz: string): Driver {
  return { id, name: { lv, en, ru, uz } }
}
