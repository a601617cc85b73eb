import type { EasyWording } from './wording.ts'

export const EASY_VISIT: Readonly<Record<string, EasyWording>> = {
  respect: {
    title: {
      lv: 'Vai darbinieks bija laipns? Vai viņš jūs uzklausīja?',
      en: 'Was the employee friendly? Did they listen to you?',
      ru: 'Сотрудник был вежлив? Он вас выслушал?',
      uz: 'Xodim xushmuomala boʻldimi? U sizni tingladimi?',
    },
  },
  information: {
    title: {
      lv: 'Vai jums visu saprotami paskaidroja?',
      en: 'Did we explain everything so that you could understand it?',
      ru: 'Вам всё понятно объяснили?',
      uz: 'Sizga hamma narsani tushunarli qilib aytishdimi?',
    },
  },
  equal_treatment: {
    title: {
      lv: 'Vai pret jums izturējās tikpat labi kā pret citiem?',
      en: 'Were you treated as well as other people?',
      ru: 'К вам относились так же хорошо, как к другим?',
      uz: 'Sizga boshqalarga boʻlgani kabi yaxshi munosabatda boʻlishdimi?',
    },
  },
  objectivity: {
    title: {
      lv: 'Vai jūsu jautājumu izskatīja godīgi?',
      en: 'Was your matter handled fairly?',
      ru: 'Ваш вопрос решали честно?',
      uz: 'Masalangiz halol koʻrib chiqildimi?',
    },
  },
  competence: {
    title: {
      lv: 'Vai darbinieks zināja, kā jums palīdzēt?',
      en: 'Did the employee know how to help you?',
      ru: 'Сотрудник знал, как вам помочь?',
      uz: 'Xodim sizga qanday yordam berishni bildimi?',
    },
  },
  waiting: {
    title: {
      lv: 'Vai gaidīšanas laiks jūs apmierināja?',
      en: 'Was the waiting time all right for you?',
      ru: 'Время ожидания вас устроило?',
      uz: 'Kutish vaqti sizga maʼqul boʻldimi?',
    },
  },
  premises: {
    title: {
      lv: 'Vai telpās bija viegli iekļūt? Vai tajās bija viegli pārvietoties?',
      en: 'Was it easy to get into the building? Was it easy to move around inside?',
      ru: 'Легко ли было войти в здание? Легко ли было двигаться внутри?',
      uz: 'Binoga kirish oson boʻldimi? Uning ichida yurish oson boʻldimi?',
    },
  },
  visit_reason: {
    title: {
      lv: 'Kāpēc jūs atnācāt uz centru?',
      en: 'Why did you come to the centre?',
      ru: 'Зачем вы пришли в центр?',
      uz: 'Markazga nima uchun keldingiz?',
    },
    hint: {
      lv: 'Jūs varat izvēlēties vairākas atbildes.',
      en: 'You can choose more than one answer.',
      ru: 'Вы можете выбрать несколько ответов.',
      uz: 'Bir nechta javobni tanlashingiz mumkin.',
    },
    answers: {
      consultation: {
        lv: 'Es gribēju kaut ko uzzināt',
        en: 'I wanted to find something out',
        ru: 'Чтобы что-то узнать',
        uz: 'Biror narsani bilmoqchi edim',
      },
      application: {
        lv: 'Es gribēju pieteikties pakalpojumam',
        en: 'I wanted to apply for a service',
        ru: 'Чтобы подать заявление',
        uz: 'Xizmatga ariza bermoqchi edim',
      },
      e_service_help: {
        lv: 'Man vajadzēja palīdzību internetā',
        en: 'I needed help with a service on the internet',
        ru: 'За помощью с услугой в интернете',
        uz: 'Menga internetdagi xizmat boʻyicha yordam kerak edi',
      },
      computer: {
        lv: 'Man vajadzēja datoru vai internetu',
        en: 'I needed a computer or the internet',
        ru: 'Мне был нужен компьютер или интернет',
        uz: 'Menga kompyuter yoki internet kerak edi',
      },
      complaint: {
        lv: 'Es gribēju kaut ko ieteikt, sūdzēties vai pajautāt',
        en: 'I wanted to suggest something, complain or ask',
        ru: 'Чтобы предложить, пожаловаться или спросить',
        uz: 'Taklif, shikoyat yoki savolim bor edi',
      },
      other: {
        lv: 'Cits iemesls',
        en: 'Another reason',
        ru: 'Другая причина',
        uz: 'Boshqa sabab',
      },
    },
  },
  without_centre: {
    title: {
      lv: 'Iedomājieties, ka šī centra nav. Ko jūs darītu?',
      en: 'Imagine that this centre was not here. What would you do?',
      ru: 'Представьте, что этого центра нет. Что вам пришлось бы делать?',
      uz: 'Tasavvur qiling, bu markaz yoʻq. Siz nima qilardingiz?',
    },
    answers: {
      online: {
        lv: 'Es to izdarītu internetā',
        en: 'I would do it on the internet',
        ru: 'Делать это в интернете',
        uz: 'Buni internetda qilardim',
      },
      travel: {
        lv: 'Es brauktu tālāk, uz citu iestādi',
        en: 'I would travel further, to another office',
        ru: 'Ехать дальше, в другое учреждение',
        uz: 'Uzoqroqqa, boshqa muassasaga borardim',
      },
      ask_others: {
        lv: 'Es lūgtu kādam palīdzēt',
        en: 'I would ask someone to help me',
        ru: 'Просить кого-то помочь',
        uz: 'Birovdan yordam soʻrardim',
      },
      nothing: {
        lv: 'Es to nedarītu',
        en: 'I would not do it',
        ru: 'Совсем этого не делать',
        uz: 'Buni qilmasdim',
      },
    },
  },
}
