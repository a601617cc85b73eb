import type { LocalizedText } from '../../../../locales/language.ts'

/** How the client was served: the wording of three dimensions differs. */
export const VARIANTS = ['on-site', 'online'] as const
export type Variant = (typeof VARIANTS)[number]

/** One statement on five points of agreement, with "does not apply". */
export interface Dimension {
  readonly code: string
  readonly name: LocalizedText
  /** Our paraphrase of what is asked; the owner's wording must be loaded before it is used as such. */
  readonly asks: Readonly<Record<Variant, LocalizedText>>
}

export const POINTS = 5

/** Overall satisfaction: reported apart and never in the overall score. */
export const OVERALL: Dimension = same(
  'csm_sqd0',
  text(
    'Kopējā apmierinātība',
    'Overall satisfaction',
    'Общая удовлетворённость',
    'Umumiy qoniqish',
  ),
  text(
    'Esmu apmierināts ar saņemto pakalpojumu.',
    'I am satisfied with the service I received.',
    'Я удовлетворён полученной услугой.',
    'Olgan xizmatimdan mamnunman.',
  ),
)

/** SQD1…SQD8: over these the overall score is taken. */
export const DIMENSIONS: readonly Dimension[] = [
  same(
    'csm_sqd1',
    text('Atsaucība', 'Responsiveness', 'Оперативность', 'Tezkorlik'),
    text(
      'Darījums aizņēma saprātīgu laiku.',
      'My transaction took a reasonable time.',
      'Обращение заняло разумное время.',
      'Murojaatim maqbul vaqt oldi.',
    ),
  ),
  same(
    'csm_sqd2',
    text('Uzticamība', 'Reliability', 'Надёжность', 'Ishonchlilik'),
    text(
      'Iestāde ievēroja nosauktās prasības un soļus.',
      'The office kept to the requirements and steps it had stated.',
      'Ведомство придерживалось объявленных требований и шагов.',
      'Idora eʼlon qilingan talab va bosqichlarga amal qildi.',
    ),
  ),
  same(
    'csm_sqd3',
    text(
      'Pieejamība un telpas',
      'Access and facilities',
      'Доступность и удобства',
      'Qulaylik va sharoit',
    ),
    text(
      'Soļi, arī maksāšana, bija vienkārši.',
      'The steps, payment included, were simple.',
      'Шаги, включая оплату, были простыми.',
      'Bosqichlar, toʻlov ham, oddiy edi.',
    ),
  ),
  {
    code: 'csm_sqd4',
    name: text('Saziņa', 'Communication', 'Информирование', 'Axborot berish'),
    asks: {
      'on-site': text(
        'Informāciju viegli atradu iestādē vai tās vietnē.',
        'I easily found the information at the office or on its website.',
        'Я легко нашёл информацию в ведомстве или на его сайте.',
        'Maʼlumotni idoradan yoki uning saytidan oson topdim.',
      ),
      online: text(
        'Informāciju viegli atradu vietnē.',
        'I easily found the information on the website.',
        'Я легко нашёл информацию на сайте.',
        'Maʼlumotni saytdan oson topdim.',
      ),
    },
  },
  same(
    'csm_sqd5',
    text('Maksa', 'Costs', 'Стоимость', 'Narx'),
    text(
      'Maksa bija samērīga. (Bez maksas: neattiecas.)',
      'The fee was reasonable. (Free: does not apply.)',
      'Плата была разумной. (Бесплатно: не применимо.)',
      'Toʻlov maqbul edi. (Bepul boʻlsa: tegishli emas.)',
    ),
  ),
  {
    code: 'csm_sqd6',
    name: text('Godīgums', 'Integrity', 'Добросовестность', 'Halollik'),
    asks: {
      'on-site': text(
        'Pret visiem izturējās vienlīdzīgi.',
        'The office was fair to everyone.',
        'Ко всем относились одинаково справедливо.',
        'Hammaga adolatli munosabatda boʻlindi.',
      ),
      online: text(
        'Esmu drošs, ka darījums bija aizsargāts.',
        'I am confident that my transaction was secure.',
        'Я уверен, что обращение было защищено.',
        'Murojaatim himoyalanganiga ishonaman.',
      ),
    },
  },
  {
    code: 'csm_sqd7',
    name: text('Pārliecība', 'Assurance', 'Уверенность', 'Ishonch'),
    asks: {
      'on-site': text(
        'Darbinieki bija laipni un izpalīdzīgi.',
        'Staff were courteous and helpful.',
        'Сотрудники были вежливы и готовы помочь.',
        'Xodimlar xushmuomala va yordamga tayyor edi.',
      ),
      online: text(
        'Palīdzība bija pieejama un ātra.',
        'Support was available and quick.',
        'Поддержка была доступна и быстра.',
        'Yordam mavjud va tez edi.',
      ),
    },
  },
  same(
    'csm_sqd8',
    text('Rezultāts', 'Outcome', 'Результат', 'Natija'),
    text(
      'Saņēmu vajadzīgo, vai atteikumu man izskaidroja.',
      'I got what I needed, or the refusal was explained.',
      'Я получил нужное, или мне объяснили отказ.',
      'Keragini oldim yoki rad etish sababi tushuntirildi.',
    ),
  ),
]

/** CC1: 1 knows and saw the charter, 2 knows, did not see, 3 learned on seeing, 4 does not know. */
export const CC1_OPTIONS = ['1', '2', '3', '4'] as const
/** CC2: 1 easy to see, 2 somewhat, 3 difficult, 4 not visible at all. */
export const CC2_OPTIONS = ['1', '2', '3', '4'] as const
/** CC3: 1 helped very much, 2 somewhat, 3 did not help. */
export const CC3_OPTIONS = ['1', '2', '3'] as const

/** A respondent's answers on the citizen's charter, as option codes. */
export interface CharterAnswers {
  readonly csm_cc1?: string
  readonly csm_cc2?: string
  readonly csm_cc3?: string
}

/** Condition of CC2 and CC3 as a questionnaire writes it. */
export const CHARTER_CONDITION = "{csm_cc1} <> '4'"

/**
 * Who does not know the charter (CC1 = 4) is not asked the two questions after it; whatever was
 * ticked there becomes "does not apply".
 */
export function skipCharter(answers: CharterAnswers): CharterAnswers {
  return answers.csm_cc1 === '4' ? { ...answers, csm_cc2: 'na', csm_cc3: 'na' } : answers
}

function same(code: string, name: LocalizedText, asks: LocalizedText): Dimension {
  return { code, name, asks: { 'on-site': asks, online: asks } }
}

function text(lv: string, en: string, ru: string, uz: string): LocalizedText {
  return { lv, en, ru, uz }
}
