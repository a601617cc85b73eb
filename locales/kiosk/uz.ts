import type { KioskKey } from './en.ts'

export const uz = {
  tools: 'Koʻrinish',
  larger_text: 'Yirikroq matn',
  high_contrast: 'Yuqori kontrast',
  start_over: 'Oʻchirib, boshidan boshlash',
  for_staff: 'Xodimlar uchun',
  next: 'Keyingi',
  back: 'Orqaga',
  step: '{count} ta savoldan {number}-savol',
  idle_title: 'Hali javob beryapsizmi?',
  idle_text:
    'Ekranga bir muddat hech kim tegmadi. Javoblarni boshqalar koʻrmasligi uchun ular {seconds} soniyadan keyin oʻchiriladi.',
  idle_continue: 'Javob berishni davom ettirish',
  idle_clear: 'Javoblarni oʻchirish',
  saving: 'Saqlanmoqda…',
  saved_title: 'Rahmat',
  saved_text: 'Javoblaringiz saqlandi.',
  saved_how: 'Ular yetkazilguncha shu qurilmada turadi va bir marta hisobga olinadi.',
  receipt: 'Qabul kodi:',
  receipt_how:
    'Xohlasangiz, uni yozib oling: keyinroq {address} manzilida javoblaringiz hisobga olinganini tekshirish mumkin. U nima deb javob berganingizni oshkor qilmaydi.',
  done: 'Tugatish',
  not_saved:
    'Javoblarni shu qurilmada saqlab boʻlmadi. Ular shu yerda turibdi: iltimos, qayta urinib koʻring yoki xodimlarga ayting.',
  set_up_title: 'Bu kioskni tayyorlash',
  set_up_text: 'Bu qurilma quyidagilar boʻyicha javob yigʻadi:',
  set_up_steps:
    'Masʼul xodim bu yigʻish nuqtasi uchun konsolda belgilagan PIN-kodni kiriting. Shundan soʻng qurilma oʻz sahifalarini saqlab oladi va aloqasiz ham ishlaydi.',
  pin: 'Xodimlar PIN-kodi',
  set_up_start: 'Kioskni yoqish',
  set_up_working: 'Sahifalar shu qurilmada saqlanmoqda…',
  pin_wrong: 'PIN-kod notoʻgʻri. Iltimos, qayta urinib koʻring.',
  pin_too_often: 'Urinishlar juda koʻp. Iltimos, {minutes} daqiqadan keyin qayta urinib koʻring.',
  pin_missing:
    'Bu yigʻish nuqtasi uchun PIN-kod belgilanmagan. Uni masʼul xodim konsolda, yigʻish nuqtalari boʻlimida belgilaydi.',
  pin_unreachable: 'Serverga ulanib boʻlmadi. Birinchi marta yoqish uchun aloqa kerak.',
  not_secure:
    'Bu manzil https bilan boshlanmaydi, shuning uchun brauzer aloqasiz ishlash uchun hech narsani saqlamaydi. Iltimos, https manzilini oching.',
  files_failed:
    'Sahifalarni shu qurilmada saqlab boʻlmadi. Iltimos, boʻsh joy borligini tekshiring.',
  staff_title: 'Xodimlar uchun',
  staff_pin_text: 'Bu kioskning PIN-kodini kiriting.',
  open: 'Ochish',
  cancel: 'Bekor qilish',
  close: 'Savollarga qaytish',
  waiting: 'Yuborilishini kutayotgan javoblar',
  oldest: 'Ularning eng eskisi berilgan kun',
  last_contact: 'Server bilan oxirgi aloqa',
  app_version: 'Ilova versiyasi',
  survey_version: 'Soʻrov versiyasi',
  works_offline: 'Aloqasiz ishlaydi',
  kept_safe: 'Brauzer maʼlumotlarni saqlab turishga vaʼda berdi',
  yes: 'Ha',
  no: 'Yoʻq',
  never: 'Hali boʻlmagan',
  none: 'Yoʻq',
  kept_title: 'Server qabul qilmagan javoblar',
  kept_text:
    'Ular yoʻqolmagan: shu qurilmada qoladi. Iltimos, soʻrovni olib borayotgan masʼul xodimga ayting.',
  kept_closed:
    '{day} kuni berilgan: yetib kelganda soʻrov yopilgan edi. Yigʻish nuqtasini qayta oching, keyin yana yuboring.',
  kept_conflict: '{day} kuni berilgan: xuddi shu raqam ostida boshqa javoblar saqlangan.',
  kept_day:
    '{day} kuni berilgan: bu kun hali kelmagan yoki unga 14 kundan koʻp boʻlgan. Qurilma sanasini tekshiring. Ularni yetkazilgan kuni hisobga olish ham mumkin.',
  kept_answers: '{day} kuni berilgan: javoblar soʻrovga mos kelmaydi.',
  kept_other: '{day} kuni berilgan: server koʻrsatgan sabab: {code}.',
  send_now: 'Hozir yuborish',
  send_today: 'Kechikkan javoblarni yetkazilgan kuni hisobga olish',
  sending_done: 'Yuborildi: {sent}. Hali kutmoqda: {waiting}.',
  full_screen: 'Toʻliq ekran',
  exit: 'Kioskni oʻchirish',
  exited_title: 'Kiosk oʻchirilgan',
  exited_text:
    'Javoblar qabul qilinmaydi. Kutayotgan javoblar shu qurilmada qoladi va bu sahifa ochiq turganda yuboriladi.',
} as const satisfies Record<KioskKey, string>
