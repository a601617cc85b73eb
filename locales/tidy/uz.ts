import type { en } from './en.ts'

export const uz = {
  'missing-column': '{column} ustuni yoʻq',
  'unknown-column': '{column} degan ustun yoʻq; ustunlar: {allowed}',
  'missing-value': '{row}-qator: {column} ustuni boʻsh',
  'not-a-month':
    '{row}-qator: {column} ustunida oy boʻlishi kerak, masalan 2026-03, “{value}” emas',
  'not-a-period':
    '{row}-qator: {column} ustunida oy, chorak yoki yil boʻlishi kerak, masalan 2026-03, 2026-Q1 yoki 2026, “{value}” emas',
  'mixed-periods':
    '{row}-qator: {column} ustunida {value}, boshqa joyda esa {other}; faylda faqat bir xil uzunlikdagi davrlar boʻlishi kerak',
  'not-a-code':
    '{row}-qator: {column} ustunida kod boʻlishi kerak: koʻpi bilan 64 ta lotin harfi, raqam va . _ : - belgilari, birinchisi harf yoki raqam; “{value}” emas',
  'not-listed':
    '{row}-qator: {column} ustunida quyidagilardan biri boʻlishi kerak: {allowed}; “{value}” emas',
  'not-an-option':
    '{row}-qator: {column} ustunida shkala bosqichi (masalan 4), kod yoki na boʻlishi kerak, “{value}” emas',
  'not-a-count':
    '{row}-qator: {column} ustunida 0 dan boshlab butun son boʻlishi kerak, “{value}” emas',
  'total-too-large': '{row}-qator: sonlar yigʻindisi aniq qoʻshish uchun juda katta',
  'duplicate-cell': '{row}-qator: xuddi shu joy, savol va javob {first}-qatorda bor',
} satisfies Record<keyof typeof en, string>
