import type { en } from './en.ts'

export const uz = {
  'whole-file': 'Fayl',
  'missing-field': 'yoʻq',
  'unknown-field': 'bu yerda bunday maydon yoʻq',
  'wrong-type': '{expected} boʻlishi kerak, “{value}” emas',
  'not-listed': 'quyidagilardan biri boʻlishi kerak: {expected}; “{value}” emas',
  'not-a-code':
    'kod boʻlishi kerak: koʻpi bilan 64 ta lotin harfi, raqam va . _ - belgilari, birinchisi harf; “{value}” emas',
  'not-a-day': 'kun boʻlishi kerak, masalan 2026-01-31, “{value}” emas',
  'not-whole': 'butun son boʻlishi kerak, “{value}” emas',
  'not-above': '{bound} dan katta boʻlishi kerak, “{value}” emas',
  'too-small': 'kamida {bound} boʻlishi kerak, “{value}” emas',
  'too-large': 'koʻpi bilan {bound} boʻlishi kerak, “{value}” emas',
  'too-few': 'kamida {bound} ta boʻlishi kerak',
  'too-many': 'koʻpi bilan {bound} ta boʻlishi kerak',
  'no-text': 'matn kamida bitta tilda boʻlishi kerak',
  'weights-sum': 'vaznlar yigʻindisi {expected} boʻlishi kerak; hozir {sum}',
  'bounds-order': 'quyi chegaradan katta boʻlishi kerak: {upper} soni {lower} dan katta emas',
  'duplicate-id': '{value} tarkibiy qismi takrorlangan',
  'duplicate-band': '{value} dan boshlanadigan daraja takrorlangan',
  'id-taken': '{value} — tayyor metodika; boshqa id tanlang',
  'unknown-methodology': '{value} degan metodika yoʻq; borlari: {expected}',
  'unknown-rule': 'metodikada {value} degan koʻrsatkich yoʻq; borlari: {expected}',
  'centres-only':
    '{value} faqat xizmat koʻrsatish markazlarini hisoblaydi, uni boshqa joylar koʻrsatkichlari bilan aralashtirib boʻlmaydi',
  'options-needed': 'ulush uchun hisobga olinadigan variantlar kerak, masalan [4, 5]',
  'options-not-used': 'oʻrtacha barcha variantlardan hisoblanadi; bu maydonni olib tashlang',
  'option-outside-scale': '{value} 1 dan {points} gacha shkalaning bosqichi emas',
  'channels-not-possible': 'metodikaning oʻz kanallari amal qiladi; bu maydonni olib tashlang',
  'falsely-independent':
    '{value} va {other} {item} savoliga berilgan ayni javoblardan olingan, shuning uchun ular mustaqil emas',
  'summary-withhold':
    'Idoraning oʻz indeksi: {count} ta tarkibiy qism 0 dan 100 gacha shkalada, koʻrsatilgan vaznlar bilan. Biror qism boʻlmasa yoki juda kichik boʻlsa, indeks chiqarilmaydi.',
  'summary-reweigh':
    'Idoraning oʻz indeksi: {count} ta tarkibiy qism 0 dan 100 gacha shkalada, koʻrsatilgan vaznlar bilan. Biror qism boʻlmasa, qolganlarining vazni choʻziladi va indeks belgilanadi.',
  'interval-full-count': 'Oraliq yoʻq: barcha qismlar toʻliq hisob.',
  'interval-one-sample': 'Oraliq javoblardan tuzilgan yagona qismniki; qolganlari toʻliq hisob.',
  'interval-independent':
    'Oraliq qismlarning javoblari mustaqil deb oladi, indeks muallifi shunday koʻrsatgan.',
  'interval-dependent':
    'Oraliq yoʻq: bir nechta qism ayni respondentlardan olingan, hisoblar esa ularning javoblari bogʻliqligini saqlamaydi.',
} satisfies Record<keyof typeof en, string>
