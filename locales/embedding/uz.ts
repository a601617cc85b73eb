import type { EmbeddingKey } from './en.ts'

export const uz = {
  rate: 'Xizmatni baholang',
  frame_title: 'Soʻrovnoma: {service}',
  open_alone: 'Soʻrovnomani alohida sahifada ochish',
  page_invalid_title: 'Bu manzil endi ishlamaydi',
  page_invalid_text:
    'Bunday manzil bir kishi uchun va bir necha kunga yaratiladi. Uning muddati oʻtgan yoki manzil toʻliq emas. Hech narsa saqlanmadi.',
  link: 'Oʻz saytingizga joylash',
  title: 'Oʻz saytingizga joylash',
  lead: 'Elektron xizmat sahifalari uchun kod. Javoblar nimaga hisoblanishi shu yerda belgilanadi; tashrif buyuruvchi buni oʻzgartira olmaydi.',
  back: 'Yigʻish nuqtalari',
  counts_for: 'Javoblar quyidagiga hisoblanadi',
  counted_as: '{service}, {channel}, {mode}',
  mode_unfit:
    'Bu nuqtadagi javoblar “{mode}” deb hisoblanadi. Elektron xizmat sahifasi uchun “{inline}” (sahifaning oʻzida) yoki “{link}” (undagi havola) usulidagi nuqta yarating, aks holda hisobot odamlar qanday javob berganini notoʻgʻri koʻrsatadi.',
  mode_link_only:
    'Bu nuqtadagi javoblar “{link}” deb hisoblanadi, shuning uchun bu yerda freym emas, havola bor. Savollar sahifaning oʻzida boʻlishi uchun “{inline}” usulidagi nuqta yarating.',
  unpublished:
    'Avval soʻrovnomani eʼlon qiling; soʻng boshqa saytlar uchun kodi shu yerda boʻladi.',
  language: 'Til',
  language_visitor: 'tashrif buyuruvchining tili',
  kind_link: 'Havola',
  kind_link_text:
    'Hamma joyda, skriptsiz ishlaydi. Xat uchun va sahifaga boshqa narsa qoʻyib boʻlmaydigan joylar uchun eng yaxshi tanlov.',
  kind_block: 'Sahifada',
  kind_block_text:
    'Savollar sahifaning oʻzida, bizning manzilimizdagi freymda turadi. Oxirgi qatorsiz freym balandligi oʻzgarmaydi va ichida aylantiriladi.',
  kind_button: 'Tugma',
  kind_button_text:
    'Havola oʻrnidagi tugma yoki data-meraukla="tab" bilan oyna chetidagi yorliq. Soʻrovnomani sahifa ustida ochadi; skriptsiz u havola boʻlib qoladi.',
  preview: 'Koʻrinishi',
  copy: 'Nusxalash',
  copy_named: 'Kodni nusxalash: {name}',
  copied: 'Nusxalandi',
  copy_failed: 'Nusxalab boʻlmadi; matnni belgilab, nusxalang',
  policy:
    'Saytda kontent xavfsizligi siyosati (CSP) boʻlsa, unda quyidagilar kerak: {directives}. Skript cookie qoʻymaydi va boshqa fayl soʻramaydi; uning xeshi mahkamlangan.',
  sites_title: 'Soʻrovnomani koʻrsatishi mumkin boʻlgan saytlar',
  sites_text:
    'Uni freymda faqat shu saytlarning sahifalari koʻrsatishi mumkin. Birorta ham boʻlmasa, blok boʻsh qoladi, tugma esa havolali oynani ochadi.',
  sites_none:
    'Quyida hali birorta sayt koʻrsatilmagan, shuning uchun brauzerlar bu freymni hech qayerda koʻrsatmaydi, tugma esa havolali oynani ochadi.',
  sites: 'Saytlar, har biri alohida qatorda',
  sites_hint:
    'Masalan, https://portal.example.lv, yoʻlsiz. http:// faqat localhost uchun qabul qilinadi.',
  sites_expected: 'Bu sayt manzili emas: {site}',
  sites_too_many: 'Koʻpi bilan {most} ta sayt',
  save: 'Saqlash',
  saved: 'Saqlandi',
  keys_title: 'Har bir amal uchun alohida manzil',
  keys_text:
    'Amal yakunlanadigan tizim bir kishi bir marta javob beradigan manzilni soʻrab, uni tasdiq sahifasida koʻrsatishi mumkin. U oʻz serveridan shu nuqtaning kaliti bilan murojaat qiladi.',
  keys_unsigned:
    'Oʻrnatmada imzo kaliti yoʻq (INVITATION_KEY), shuning uchun bunday manzillarni yaratib boʻlmaydi. Administratorga murojaat qiling.',
  key: 'Kalit',
  key_label: 'Kalit qaysi tizimda boʻladi?',
  key_label_hint: 'Faqat siz uchun: “Toʻlovlar portali”.',
  key_label_needed: 'Kalit qaysi tizimda boʻlishini yozing',
  make_key: 'Kalit yaratish',
  key_shown_once:
    'Bu kalitni hozir nusxalab oling. Faqat uning xeshi saqlanadi, uni qayta koʻrsatib boʻlmaydi.',
  keys_empty: 'Hali kalitlar yoʻq.',
  created_on: 'Yaratilgan',
  used_on: 'Oxirgi marta ishlatilgan',
  never_used: 'hech qachon',
  state: 'Holati',
  key_works: 'ishlaydi',
  key_revoked: '{day} bekor qilingan',
  revoke: 'Bekor qilish',
  revoke_title: '“{label}” kaliti bekor qilinsinmi?',
  revoke_text:
    'Kalit turgan tizim endi manzil yarata olmaydi. Avval yaratilgan manzillar oxirgi kunigacha ishlaydi.',
  call_title: 'Tizim nimani soʻraydi',
  call_text:
    'Bir xil Idempotency-Key oʻsha manzilni yana beradi. Manzilni odam yoki dastur ochishi hech narsani oʻzgartirmaydi; javoblar yuborilganda u sarflanadi.',
} as const satisfies Record<EmbeddingKey, string>
