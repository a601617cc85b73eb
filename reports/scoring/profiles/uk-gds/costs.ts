import type { LocalizedText } from '../../../../locales/language.ts'

/** A kind of cost, and whether it belongs to the full cost of a transaction. */
export interface CostKind {
  readonly id: string
  readonly included: boolean
  readonly name: LocalizedText
}

/**
 * What the full cost of a service is made of, and what is left out. Costs shared with other
 * services are divided by their shares of volume.
 * @see alphagov/government-service-design-manual, commit 4efa105e, "cost per transaction"
 */
export const COST_KINDS: readonly CostKind[] = [
  kind(
    'accommodation',
    true,
    'telpas un kapitāla maksa',
    'accommodation and capital charge',
    'помещения и плата за капитал',
    'binolar va kapital toʻlovi',
  ),
  kind('equipment', true, 'iekārtas', 'equipment', 'оборудование', 'jihozlar'),
  kind(
    'it',
    true,
    'informācijas tehnoloģijas',
    'information technology',
    'информационные технологии',
    'axborot texnologiyalari',
  ),
  kind(
    'communication',
    true,
    'pasts, druka, sakari',
    'postage, print, telecommunication',
    'почта, печать, связь',
    'pochta, bosma, aloqa',
  ),
  kind(
    'employment',
    true,
    'darbinieki un viņu apmācība',
    'employment, training included',
    'персонал, включая обучение',
    'xodimlar va ularni oʻqitish',
  ),
  kind(
    'overheads',
    true,
    'pieskaitāmās izmaksas',
    'overheads',
    'накладные расходы',
    'ustama xarajatlar',
  ),
  kind('stock', true, 'krājumi', 'stock', 'запасы', 'zaxiralar'),
  kind(
    'research',
    true,
    'pētniecība un attīstība',
    'research and development',
    'исследования и разработки',
    'tadqiqot va ishlanmalar',
  ),
  kind('depreciation', true, 'nolietojums', 'depreciation', 'амортизация', 'amortizatsiya'),
  kind('taxes', true, 'nodokļi', 'taxes', 'налоги', 'soliqlar'),
  kind('insurance', true, 'apdrošināšana', 'insurance', 'страхование', 'sugʻurta'),
  kind(
    'subcontractors',
    true,
    'apakšuzņēmēji',
    'subcontractors',
    'субподрядчики',
    'subpudratchilar',
  ),
  kind('distribution', true, 'izplatīšana', 'distribution', 'распространение', 'tarqatish'),
  kind('advertising', true, 'reklāma', 'advertising', 'реклама', 'reklama'),
  kind('bad-debts', true, 'bezcerīgie parādi', 'bad debts', 'безнадёжные долги', 'umidsiz qarzlar'),
  kind('provisions', true, 'uzkrājumi', 'provisions', 'резервы', 'zaxira ajratmalari'),
  kind(
    'enforcement',
    false,
    'piespiedu izpilde',
    'enforcement',
    'принудительное исполнение',
    'majburiy ijro',
  ),
  kind(
    'insured-replacements',
    false,
    'apdrošināta aizstāšana',
    'insured replacements',
    'страховая замена имущества',
    'sugʻurta hisobidan almashtirish',
  ),
  kind(
    'start-up',
    false,
    'kapitalizētās sākuma izmaksas',
    'capitalised start-up costs',
    'капитализированные начальные затраты',
    'kapitallashtirilgan boshlangʻich xarajatlar',
  ),
]

function kind(
  id: string,
  included: boolean,
  lv: string,
  en: string,
  ru: string,
  uz: string,
): CostKind {
  return { id, included, name: { lv, en, ru, uz } }
}

/**
 * The full cost in cents from costs by kind: the included ones added up.
 * @throws RangeError for a kind that is not in the list, which would otherwise be lost silently
 */
export function fullCost(cents: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const [id, amount] of Object.entries(cents)) {
    const found = COST_KINDS.find((each) => each.id === id)
    if (!found) throw new RangeError(`${id} is no kind of cost`)
    if (found.included) sum += amount
  }
  return sum
}
