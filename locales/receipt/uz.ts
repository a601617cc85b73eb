import type { ReceiptKey } from './en.ts'

export const uz = {
  title: 'Qabul kodini tekshirish',
  intro:
    'Javoblaringiz saqlanganda koʻrsatilgan kodni yozing. Ular hisobga olingan-olinmaganini bilib olasiz. Nima deb javob berganingiz hech kimga aytilmaydi.',
  code: 'Qabul kodi',
  code_hint:
    '13 ta harf va raqam, masalan, {example}. Kichik harf va boʻsh joy bilan yozish mumkin.',
  check: 'Tekshirish',
  another: 'Boshqa kodni tekshirish',
  counted_title: 'Javoblaringiz hisobga olingan',
  counted_day: 'Hisobga olingan kun',
  counted_month: 'Qaysi oy koʻrsatkichlarida',
  waiting_title: 'Javoblaringiz saqlangan',
  waiting_text:
    'Ular koʻrsatkichlarda allaqachon hisobga olingan. Kodi hali yopilgan kun kodlari orasida emas: kun yarim tundan keyin, kamida {fewest} ta javob toʻplanganda yopiladi. Ertaga yoki keyinroq qarang.',
  left_out_title: 'Javoblaringiz koʻrsatkichlarga kiritilmagan',
  left_out_text:
    'Ular qabul qilingan, lekin tekshiruvdan soʻng inson ularni hisobga olmaslikka qaror qilgan.',
  left_out_reason: 'Sababi',
  reason_repeated: 'bir xil javoblar koʻp marta kelgan',
  reason_staff: 'ularni xizmatdan foydalanganlar emas, xodimlar bergan',
  reason_machine: 'ularni dastur yuborgan',
  reason_careless: 'ular savollar oʻqilmasdan berilgan',
  reason_trial: 'ular sinov uchun berilgan',
  unknown_title: 'Bunday kodli javoblar yoʻq',
  unknown_text:
    'Aloqasiz javob bergan boʻlsangiz, ular oʻsha qurilmada hali kutayotgan boʻlishi mumkin. Aks holda, iltimos, kodni sizdan soʻragan muassasaga koʻrsating.',
  no_code_title: 'Bu qabul kodi emas',
  no_code_text:
    'Qaysidir belgi yetishmaydi yoki boshqacha. Iltimos, yozib olganingiz bilan solishtiring va qayta urinib koʻring.',
  too_often_title: 'Hozir juda koʻp kod tekshirilmoqda',
  too_often_text: 'Kodingiz tekshirilmadi. Iltimos, bir daqiqadan keyin qayta urinib koʻring.',
  proof: 'Isbot',
  proof_text:
    'Bir kunning kodlari bitta son – kun ildizi qolguncha ikkitadan birlashtiriladi. U eʼlon qilinadi va keyin oʻzgartirib boʻlmaydi, chunki keyingi kun unga tayanadi. Kodingizdan ildizgacha mana shu qadamlar olib boradi. Ular siz yoki boshqalar nima deb javob berganini oshkor qilmaydi.',
  proof_receipt: 'Sizning tasdigʻingiz: kod, oy, muhrlangan javoblar',
  proof_steps: 'Qadamlar',
  proof_left: 'chapdan qoʻshiladi',
  proof_right: 'oʻngdan qoʻshiladi',
  proof_root: 'Kun ildizi',
  proof_answers: 'Kun javoblari',
  proof_at_least: 'kamida {count}',
  proof_hash: 'Kun xeshi',
  proof_previous: 'Oldingi kun xeshi',
  proof_published: 'Barcha yopilgan kunlar maʼlumot sifatida',
  verified: 'Shu qurilmada qayta hisoblandi: kodingiz eʼlon qilingan ildizga olib boradi.',
  differs:
    'Shu qurilmada qayta hisoblanganda kodingiz eʼlon qilingan ildizga olib bormadi. Iltimos, bu sahifani saqlab qoʻying va muassasaga xabar bering.',
} as const satisfies Record<ReceiptKey, string>
