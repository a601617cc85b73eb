import type { KioskSettingsKey } from './en.ts'

export const uz = {
  link: 'Kiosk sozlamalari',
  title: 'Kiosk',
  lead: 'Koʻp odam birin-ketin, aloqasiz ham javob beradigan planshet.',
  address: 'Planshetda shu manzilni oching, uni bosh ekranga qoʻshing va PIN-kodni kiriting:',
  pin: 'Xodimlar PIN-kodi',
  pin_hint:
    '6 tadan 12 tagacha raqam. U xodimlarga planshetni tayyorlash, nima kutayotganini koʻrish va kioskni oʻchirish uchun kerak. Uning faqat xeshi saqlanadi, PIN-kodni qayta koʻrsatib boʻlmaydi.',
  pin_hint_set:
    'PIN-kod belgilangan. Uni saqlab qolish uchun maydonni boʻsh qoldiring; 6–12 ta raqam yangisini belgilaydi.',
  pin_needed: '6 tadan 12 tagacha raqam kiriting',
  idle: 'Ekranga tegilmagan soniyalar',
  idle_hint:
    'Shu vaqtdan keyin odamdan hali shu yerdami deb soʻraladi; 30 soniyadan keyin hammasi oʻchiriladi. 30 dan 600 gacha.',
  idle_expected: '30 dan 600 gacha butun son kiriting',
  language: 'Har bir keyingi odam uchun til',
  language_first: 'Soʻrovning birinchi tili',
  save: 'Saqlash',
  saved: 'Saqlandi. Planshetlar keyingi safar aloqa boʻlganda sozlamalarni oladi.',
  back: 'Yigʻish nuqtalari',
} as const satisfies Record<KioskSettingsKey, string>
