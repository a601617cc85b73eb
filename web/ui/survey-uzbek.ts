import { setupLocale } from 'survey-core'

/** survey-core has no Uzbek: the words that our kinds of question show, in Latin script. */
export function addUzbek(): void {
  setupLocale({
    localeCode: 'uz',
    nativeName: 'Oʻzbekcha',
    englishName: 'Uzbek',
    strings: {
      pagePrevText: 'Orqaga',
      pageNextText: 'Davom etish',
      completeText: 'Javoblarni yuborish',
      completingSurvey: 'Rahmat! Javoblaringiz qabul qilindi.',
      emptySurvey: 'Bu soʻrovnomada savollar yoʻq.',
      placeholder: 'Tanlang…',
      requiredError: 'Iltimos, savolga javob bering.',
      requiredErrorInPanel: 'Iltimos, kamida bitta savolga javob bering.',
      requiredInAllRowsError: 'Iltimos, barcha qatorlardagi savollarga javob bering.',
      numericError: 'Qiymat son boʻlishi kerak.',
      numericMin: '‘{0}’ {1} dan kichik boʻlmasligi kerak',
      numericMax: '‘{0}’ {1} dan katta boʻlmasligi kerak',
      minError: 'Qiymat {0} dan kichik boʻlmasligi kerak.',
      maxError: 'Qiymat {0} dan katta boʻlmasligi kerak.',
      minSelectError: 'Kamida {0} ta javobni tanlang.',
      maxSelectError: 'Koʻpi bilan {0} ta javobni tanlang.',
      minRowCountError: 'Iltimos, kamida {0} ta qatorni toʻldiring.',
      addRow: 'Qator qoʻshish',
      removeRow: 'Oʻchirish',
      emptyRowsText: 'Hozircha qatorlar yoʻq.',
      noRowsText: 'Hozircha qatorlar yoʻq.',
      confirmRecordDelete: 'Yozuvni oʻchirmoqchimisiz?',
      rankingRankLabel: 'Oʻrin',
      booleanCheckedLabel: 'Ha',
      booleanUncheckedLabel: 'Yoʻq',
      clearCaption: 'Tozalash',
      otherItemText: 'Boshqa (yozing)',
      ok: 'OK',
      cancel: 'Bekor qilish',
    },
  })
}
