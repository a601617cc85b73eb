import { choiceShare } from '../../rule-forms.ts'
import { CC1_OPTIONS, CC2_OPTIONS, CC3_OPTIONS } from './questions.ts'

/** Awareness, visibility and helpfulness of the citizen's charter: the same in both versions. */
export const CHARTER_RULES = [
  choiceShare({
    id: 'csm-cc-awareness',
    name: {
      lv: 'Zina iestādes hartu',
      en: 'Aware of the citizen’s charter',
      ru: 'Знают о хартии ведомства',
      uz: 'Idora xartiyasidan xabardorlar',
    },
    item: 'csm_cc1',
    options: CC1_OPTIONS,
    chosen: ['1', '2', '3'],
    bands: [],
  }),
  choiceShare({
    id: 'csm-cc-visibility',
    name: {
      lv: 'Harta bija viegli vai diezgan viegli pamanāma',
      en: 'The charter was easy or somewhat easy to see',
      ru: 'Хартию было легко или довольно легко увидеть',
      uz: 'Xartiyani koʻrish oson yoki ancha oson edi',
    },
    note: {
      lv: 'Tikai no tiem, kuri hartu zina: pārējiem šo jautājumu neuzdod.',
      en: 'Only of those aware of the charter: the others are not asked.',
      ru: 'Только из знающих о хартии: остальным вопрос не задаётся.',
      uz: 'Faqat xartiyadan xabardorlardan: boshqalarga savol berilmaydi.',
    },
    item: 'csm_cc2',
    options: CC2_OPTIONS,
    chosen: ['1', '2'],
    bands: [],
  }),
  choiceShare({
    id: 'csm-cc-helpfulness',
    name: {
      lv: 'Harta palīdzēja',
      en: 'The charter helped',
      ru: 'Хартия помогла',
      uz: 'Xartiya yordam berdi',
    },
    note: {
      lv: 'Tikai no tiem, kuri hartu zina: pārējiem šo jautājumu neuzdod.',
      en: 'Only of those aware of the charter: the others are not asked.',
      ru: 'Только из знающих о хартии: остальным вопрос не задаётся.',
      uz: 'Faqat xartiyadan xabardorlardan: boshqalarga savol berilmaydi.',
    },
    item: 'csm_cc3',
    options: CC3_OPTIONS,
    chosen: ['1', '2'],
    bands: [],
  }),
]
