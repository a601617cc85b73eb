/** survey-core has no Uzbek: the words that ranking and table questions show, in Latin script. */
export const uzbek: Record<string, string> = {
  addRow: 'Qator qoʻshish',
  removeRow: 'Oʻchirish',
  emptyRowsText: 'Hozircha qatorlar yoʻq.',
  noRowsText: 'Hozircha qatorlar yoʻq.',
  confirmRecordDelete: 'Yozuvni oʻchirmoqchimisiz?',
  requiredError: 'Iltimos, savolga javob bering.',
  requiredInAllRowsError: 'Iltimos, barcha qatorlardagi savollarga javob bering.',
  minRowCountError: 'Iltimos, kamida {0} ta qatorni toʻldiring.',
  numericError: 'Qiymat son boʻlishi kerak.',
  numericMin: '‘{0}’ {1} dan kichik boʻlmasligi kerak',
  numericMax: '‘{0}’ {1} dan katta boʻlmasligi kerak',
  rankingRankLabel: 'Oʻrin',
  ok: 'OK',
  cancel: 'Bekor qilish',
}
