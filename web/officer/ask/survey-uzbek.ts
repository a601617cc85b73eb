import { setupLocale } from 'survey-core'

/** SurveyJS has no Uzbek; these are the texts that our kinds of question show. */
export function addUzbek(): void {
  setupLocale({
    localeCode: 'uz',
    nativeName: 'Oʻzbekcha',
    englishName: 'Uzbek',
    strings: {
      pagePrevText: 'Orqaga',
      pageNextText: 'Davom etish',
      completeText: 'Javoblarni yuborish',
      requiredError: 'Iltimos, savolga javob bering.',
      requiredErrorInPanel: 'Iltimos, kamida bitta savolga javob bering.',
      completingSurvey: 'Rahmat! Javoblaringiz qabul qilindi.',
      emptySurvey: 'Bu soʻrovnomada savollar yoʻq.',
      placeholder: 'Tanlang…',
      chooseFileCaption: 'Faylni tanlash',
      numericError: 'Qiymat son boʻlishi kerak.',
      minError: 'Qiymat {0} dan kichik boʻlmasligi kerak.',
      maxError: 'Qiymat {0} dan katta boʻlmasligi kerak.',
      minSelectError: 'Kamida {0} ta javobni tanlang.',
      maxSelectError: 'Koʻpi bilan {0} ta javobni tanlang.',
      addRow: 'Qator qoʻshish',
      removeRow: 'Oʻchirish',
      booleanCheckedLabel: 'Ha',
      booleanUncheckedLabel: 'Yoʻq',
      clearCaption: 'Tozalash',
      otherItemText: 'Boshqa (yozing)',
      emptyRowsText: 'Qatorlar yoʻq.',
    },
  })
}
