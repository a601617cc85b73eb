import type { CollectionKey } from './en.ts'

export const uz = {
  poster_document: 'Plakat: {service}',
  poster_question: 'Sizga qanday xizmat koʻrsatdik?',
  poster_how: 'Kodni telefon kamerasi bilan skanerlang yoki manzilni kiriting:',
  poster_qr: '{address} manzilining QR-kodi',
  poster_stored:
    'Biz javoblaringizni, ularning tili va kunini saqlaymiz. Ismingizni, internet manzilingizni va qurilmangiz maʼlumotlarini saqlamaymiz.',
  paper_document: 'Qogʻoz soʻrovnoma: {title}',
  paper_how:
    'Javob katagiga × belgisini qoʻying. Adashgan boʻlsangiz, notoʻgʻri katakni toʻliq boʻyang va toʻgʻrisiga xoch qoʻying. Sizga tegishli boʻlmagan savollarga javob bermang.',
  paper_handing_in: 'Soʻrovnomani olgan joyingizga topshiring. Unga ismingizni yozmang.',
  paper_several: 'Bir nechta katakni belgilash mumkin.',
  paper_ranking: 'Har bir katakka raqam yozing: 1 – eng muhimi, keyin 2 va hokazo.',
  paper_number: 'Raqam yozing.',
  paper_date: 'Kun, oy, yil',
  paper_go_on: '→ {number}-savolga oʻting',
  paper_go_to_end: '→ soʻrovnoma oxiriga oʻting',
  paper_page: '{pages} sahifadan {page}-sahifa',
  paper_sheet: 'Varaq raqami',
  paper_staff_only: 'Xodim toʻldiradi',
  paper_code: 'Soʻrovnoma kodi: {code}',
  paper_code_picture: '{code} matnli QR-kod',
  paper_end: 'Rahmat! Natijalar xizmatlar sifati boʻyicha yillik hisobotda eʼlon qilinadi.',
  helper_question: 'Soʻrovnomani toʻldirishda kimdir yordam berdimi?',
  helper_hint:
    'Faqat yordam turi saqlanadi, kim yordam bergani yoki kim javob bergani hech qachon saqlanmaydi.',
  helper_none: 'Yoʻq, yordamsiz javob berdim',
  helper_staff: 'Ha, muassasa xodimi',
  helper_relative: 'Ha, qarindosh yoki tanish',
  helper_interpreter: 'Ha, tarjimon',
  print_poster: 'QR-kodli plakat',
  print_languages: 'Plakat tillari',
  print_size: 'Qogʻoz oʻlchami',
  print_a4: 'A4',
  print_a5: 'A5',
  print_download: 'PDF yuklab olish',
  print_paper: 'Qogʻoz soʻrovnoma',
  print_paper_lead:
    'Ruchka bilan toʻldirish uchun oʻsha soʻrovnoma. Har bir sahifada punkt va versiya kodi bor, shuning uchun turli versiyalarning varaqlari aralashib ketmaydi.',
  print_language: 'Soʻrovnoma tili',
  print_letters: 'Harflar',
  print_letters_normal: 'oddiy',
  print_letters_large: 'yirik, 18 punkt',
  print_unpublished: 'Soʻrovnoma hali eʼlon qilinmagan, shuning uchun chop etadigan narsa yoʻq.',
  print_not_paper:
    'Bu punktning javoblari qogʻozda toʻplangan deb hisoblanmaydi. Natijalarda ularni ajratish uchun qogʻoz soʻrovnomalar punktini yarating.',
} satisfies Record<CollectionKey, string>
