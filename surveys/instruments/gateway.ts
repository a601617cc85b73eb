import { ASSISTANCE_RATING, PAGE_FOUND, PAGE_RATING, PROCEDURE_RATING } from '../items/gateway.ts'
import { ask } from '../items/item.ts'
import { COMMENT } from '../items/overall.ts'
import { instrument } from './instrument.ts'

/*
 * Single Digital Gateway: the sets are as short as the regulation has them, because only matching
 * questions may be transferred. Ratings are mandatory, the free text is not and is never transferred.
 */

const PURPOSE = {
  lv: 'Vērtējumus bez brīvā teksta nodod Eiropas Komisijai, kā to prasa Regula (ES) 2018/1724, un izmanto pakalpojuma uzlabošanai.',
  en: 'The ratings, without free text, are passed to the European Commission as Regulation (EU) 2018/1724 requires, and used to improve the service.',
  ru: 'Оценки без свободного текста передаются Европейской комиссии, как того требует Регламент (ЕС) 2018/1724, и используются для улучшения услуги.',
  uz: 'Baholar erkin matnsiz (EI) 2018/1724-sonli Reglament talabiga koʻra Yevropa komissiyasiga topshiriladi va xizmatni yaxshilash uchun ishlatiladi.',
}

export const SDG_INFORMATION_PAGE = instrument({
  id: 'sdg-information-page',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par informācijas lapu',
    en: 'Your opinion about the information page',
    ru: 'Ваше мнение об информационной странице',
    uz: 'Maʼlumot sahifasi haqidagi fikringiz',
  },
  purpose: PURPOSE,
  retentionMonths: 36,
  questions: [
    ask(PAGE_FOUND, { required: true }),
    ask(PAGE_RATING, { required: true }),
    ask(COMMENT),
  ],
})

export const SDG_PROCEDURE_SET = instrument({
  id: 'sdg-procedure',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par procedūru',
    en: 'Your opinion about the procedure',
    ru: 'Ваше мнение о процедуре',
    uz: 'Tartib-taomil haqidagi fikringiz',
  },
  purpose: PURPOSE,
  retentionMonths: 36,
  questions: [ask(PROCEDURE_RATING, { required: true }), ask(COMMENT)],
})

export const SDG_ASSISTANCE_SET = instrument({
  id: 'sdg-assistance',
  audience: 'resident',
  title: {
    lv: 'Jūsu vērtējums par palīdzības pakalpojumu',
    en: 'Your opinion about the assistance service',
    ru: 'Ваше мнение об услуге поддержки',
    uz: 'Yordam xizmati haqidagi fikringiz',
  },
  purpose: PURPOSE,
  retentionMonths: 36,
  questions: [ask(ASSISTANCE_RATING, { required: true }), ask(COMMENT)],
})
