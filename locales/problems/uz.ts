import type { en } from './en.ts'

export const uz = {
  'body-invalid': 'Soʻrovda foydalanib boʻlmaydigan narsa bor',
  'body-too-large': 'Soʻrov {limit} KB dan katta',
  'body-not-json': 'Soʻrov UTF-8 kodlashidagi toʻgʻri JSON (application/json) boʻlishi kerak',
  'answers-invalid': 'Ayrim javoblarni qabul qilib boʻlmaydi; hech narsa saqlanmadi',
  'answers-too-large': 'Javoblar {limit} KB dan katta; hech narsa saqlanmadi',
  'collection-point-not-found': 'Bunday kodli soʻrovnoma nuqtasi yoʻq',
  'collection-point-closed': 'Bu soʻrovnoma yopilgan',
  'survey-version-unknown': 'Bu soʻrovnomaning eʼlon qilingan {version}-versiyasi yoʻq',
  'response-id-invalid': 'Javob identifikatori UUID boʻlishi kerak',
  'response-conflict': 'Bu identifikatorli javob avval boshqa javoblar bilan saqlangan',
  'day-not-taken':
    'Javob oxirgi {days} kunning biriga hisoblanadi, {day} kuniga emas; hech narsa saqlanmadi',
  'kiosk-pin-wrong': 'PIN notoʻgʻri',
  'kiosk-pin-too-often': 'Urinishlar juda koʻp; {minutes} daqiqa kutib, qayta urinib koʻring',
  'kiosk-pin-missing': 'Bu kiosk uchun PIN belgilanmagan; uni konsolda belgilang',
  'not-a-kiosk': 'Bu yigʻish nuqtasi kiosk emas',
  'storage-unavailable': 'Hozir javobni saqlab boʻlmadi; qayta urinib koʻring',
  'storage-full': 'Javoblarni saqlash uchun joy yoʻq; hech narsa saqlanmadi',
  'not-found': 'Bu manzilda hech narsa yoʻq',
  'not-signed-in': 'Avval tizimga kiring',
  'not-allowed': 'Sizning rolingiz bunga ruxsat bermaydi',
  'sign-in-failed': 'Elektron pochta manzili yoki parol notoʻgʻri',
  'sign-in-too-often': 'Urinishlar juda koʻp; {minutes} daqiqa kutib, qayta urinib koʻring',
  'link-spent': 'Bu kirish havolasi ishlatilgan yoki eskirgan; yangisini soʻrang',
  'set-up-done': 'Bu tizim allaqachon sozlangan',
  'set-up-code-wrong': 'Sozlash kodi notoʻgʻri; u server chiqishida koʻrsatilgan',
  'password-too-short': 'Parolda kamida {least} ta belgi boʻlishi kerak',
  'cross-site': 'Soʻrov boshqa saytdan keldi va rad etildi',
  'code-taken': '{code} kodi allaqachon ishlatilmoqda',
  'reference-unknown': '{field}: {code} kodli narsa yoʻq',
  'survey-not-found': 'Bunday soʻrovnoma yoʻq',
  'survey-changed': 'Siz ochganingizdan keyin bu soʻrovnomani boshqa kishi saqladi; qayta yuklang',
  'definition-refused': 'Anketani eʼlon qilib boʻlmaydi; hech narsa oʻzgarmadi',
  'publish-unchanged': 'Oxirgi eʼlon qilingan versiyadan beri hech narsa oʻzgarmagan',
  'report-not-found': 'Bunday hisobot yoʻq',
  'report-no-data': '{year}-yilda hisobot uchun javoblar yoʻq',
  'report-already-published': 'Bu hisobot allaqachon eʼlon qilingan',
  'import-refused': 'Fayl import qilinmadi; hech narsa saqlanmadi',
  'mail-not-configured': 'Bu tizim uchun pochta serveri koʻrsatilmagan; xatlarni yuborib boʻlmaydi',
  'invitation-needed': 'Bu soʻrovga taklifdagi havola orqali javob beriladi',
  'invitation-invalid': 'Bu havola ochiq soʻrovga olib bormaydi',
  'invitation-used': 'Bu havoladan foydalanilgan',
  'invitation-key-changed':
    'Havolalar yaratilgan kalit endi yoʻq; bu toʻlqinni yoping va yangisini oching',
  'wave-not-found': 'Bunday takliflar toʻlqini yoʻq',
  'wave-not-ready': 'Toʻlqinning hozirgi holatida buni qilib boʻlmaydi; sahifani qayta yuklang',
  'wave-too-small':
    'Kim qanday javob berganini hech kim bila olmasligi uchun kamida {least} kishi tanlanishi kerak',
  'wave-point-unfit':
    'Yigʻish nuqtasi “elektron pochta” usulida va roʻyxat bilan bir xil xizmat koʻrsatuvchiga tegishli boʻlishi kerak',
  'import-not-found': 'Bunday yuklash yoʻq',
  'import-undone': 'Bu yuklash avval bekor qilingan',
  'import-published':
    '{year}-yil uchun eʼlon qilingan hisobot ({edition}-nashr) bu yuklashni koʻrsatishi mumkin; uni endi bekor qilib boʻlmaydi',
  'import-erased':
    'Bu javoblarning bir qismi saqlash muddati tugab oʻchirilgan; yuklashni endi bekor qilib boʻlmaydi',
  'import-overtaken':
    'Kimdir ayni shu paytda bu javoblardan birini saqladi; hech narsa saqlanmadi, qaytadan urinib koʻring',
  'mapping-not-found': 'Bunday nomdagi saqlangan moslik yoʻq',
  'batch-not-found': 'Bunday qogʻoz soʻrovnomalar toʻplami yoʻq',
  'batch-not-paper':
    'Qogʻoz soʻrovnomalar faqat javoblar qogʻozda toʻplanadigan punkt uchun kiritiladi',
  'batch-state': 'Toʻplam bu orada boshqa bosqichga oʻtdi; uni qayta oching',
  'batch-sums-differ':
    '{handedOver} ta soʻrovnoma topshirilgan, {entered} ta kiritilgan; farqni toping yoki sababini koʻrsating',
  'batch-unfinished': 'Yana {left} ta soʻrovnomani ikkinchi marta kiritish yoki hal qilish kerak',
  'sheet-typed-before': '{sheet}-soʻrovnomani boshqa kishi allaqachon kiritgan',
  'sheet-same-person': '{sheet}-soʻrovnomani ikkinchi marta boshqa kishi kiritadi',
  'sheet-unknown': '{sheet}-soʻrovnoma birinchi marta kiritilmagan',
  'answer-key-wrong':
    'Bu yerda “Authorization: Bearer …” sarlavhasida shu yigʻish nuqtasining kaliti kerak',
  'answer-key-too-many':
    'Yigʻish nuqtasida koʻpi bilan {most} ta kalit boʻladi; endi ishlatilmaydiganini bekor qiling',
  'answer-link-too-often':
    'Bitta kalit bilan bir daqiqada koʻpi bilan {most} ta manzil yaratiladi; bir daqiqadan keyin urinib koʻring',
  'answer-link-invalid': 'Bu manzil javob berish mumkin boʻlgan soʻrovnomaga olib bormaydi',
  'answer-links-not-configured':
    'Bu oʻrnatmada imzo kaliti berilmagan (INVITATION_KEY); bir martalik manzillarni yaratib boʻlmaydi',
  'idempotency-key-reused': 'Bu idempotentlik kaliti boshqa mazmundagi soʻrov uchun ishlatilgan',
  'embedding-mode': 'Bu yigʻish nuqtasining usuli mos emas; {modes} usulidagi nuqtadan foydalaning',
  'call-wave-not-found': 'Bunday intervyu bosqichi yoʻq',
  'call-wave-closed': 'Bu intervyu bosqichi yopilgan; uning raqamlari oʻchirilgan',
  'call-point-unfit': 'Yigʻish nuqtasining usuli “telefon” boʻlishi kerak',
  'call-key-missing':
    'Bu oʻrnatmada kalit berilmagan (INVITATION_KEY); usiz boshqa qoʻngʻiroq qilmaslik haqidagi iltimosga amal qilib boʻlmaydi',
  'call-hours':
    'Qoʻngʻiroq faqat shu bosqich uchun belgilangan kunlarda, {from} dan {to} gacha mumkin',
  'call-time-unfit':
    'Ruxsat etilgan kunlarda, {from} dan {to} gacha va {day} dan kechikmay vaqt kelishing',
  'call-over': 'Bu raqam endi sizda emas: qoʻngʻiroq qayd etilgan yoki raqam boshqa kishida',
  'call-running': 'Kimdir hozir telefonda gaplashyapti; suhbat tugagach bosqichni yoping',
  'low-rating-not-found': 'Bunday past baho yoʻq yoki uning javobi oʻchirilgan',
  'low-rating-state': 'Bu orada boshqa kishi uni oʻzgartirgan; sahifani qayta yuklang',
  'comment-not-found': 'Bu matnlarning baʼzilari endi yoʻq; sahifani qayta yuklang',
  'webhook-not-found': 'Bunday vebhuk yoʻq',
  'webhook-address':
    'Xabarlar faqat foydalanuvchi nomi koʻrsatilmagan ochiq https manzillarga yuboriladi',
  'signing-key-missing':
    'Xabarlarni imzolash uchun kalit yoʻq; uni server operatori INVITATION_KEY da belgilaydi',
  'work-needed': 'Bu yerga odatdagidan koʻp javob kelmoqda; masalani yeching va qayta yuboring',
  'wait-needed': 'Bu yerga odatdagidan koʻp javob kelmoqda; {seconds} soniya kutib, qayta yuboring',
  'response-not-found': 'Bunday javob yoʻq (yoki oʻchirilgan); sahifani qayta yuklang',
  'response-not-flagged': 'Faqat belgilangan javoblarni hisobdan chiqarish mumkin',
  'review-changed': 'Bu javoblar haqida kimdir qaror qabul qilib boʻlgan; sahifani qayta yuklang',
  'receipt-too-often':
    'Hozir juda koʻp qabul kodi tekshirilmoqda. Iltimos, bir daqiqadan keyin qayta urinib koʻring.',
  internal: 'Bu yerda xato yuz berdi; u qayd etildi',
} as const satisfies Record<keyof typeof en, string>
