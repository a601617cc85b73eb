import type { EasyWording } from './wording.ts'

export const EASY_ELECTRONIC: Readonly<Record<string, EasyWording>> = {
  completed: {
    title: {
      lv: 'Vai jūs internetā izdarījāt visu, ko gribējāt?',
      en: 'Did you do everything that you wanted to do on the internet?',
      ru: 'Вы сделали в интернете всё, что хотели?',
      uz: 'Internetda xohlagan hamma ishni qila oldingizmi?',
    },
  },
  ease: {
    title: {
      lv: 'Vai tas bija viegli vai grūti?',
      en: 'Was it easy or difficult?',
      ru: 'Это было легко или трудно?',
      uz: 'Bu oson boʻldimi yoki qiyin?',
    },
  },
  clarity: {
    title: {
      lv: 'Vai jūs vienmēr sapratāt, kas jums jādara?',
      en: 'Did you always know what to do?',
      ru: 'Вам всегда было понятно, что делать?',
      uz: 'Nima qilish kerakligini doim tushundingizmi?',
    },
  },
  duration: {
    title: {
      lv: 'Vai laiks, ko tam patērējāt, jūs apmierināja?',
      en: 'Was the time that it took all right for you?',
      ru: 'Вас устроило, сколько времени это заняло?',
      uz: 'Bunga ketgan vaqt sizga maʼqul boʻldimi?',
    },
  },
  once_only: {
    title: {
      lv: 'Iestādes par jums jau daudz ko zina. Vai jums prasīja tikai to, ko tās vēl nezināja?',
      en: 'Public offices already know things about you. Did we ask only for things that they did not know yet?',
      ru: 'Учреждения уже многое о вас знают. Вас спрашивали только о том, чего они ещё не знали?',
      uz: 'Muassasalar siz haqingizda koʻp narsani biladi. Sizdan faqat ular hali bilmaydigan narsalar soʻraldimi?',
    },
  },
  help: {
    title: {
      lv: 'Vai jums vajadzēja palīdzību?',
      en: 'Did you need help?',
      ru: 'Вам нужна была помощь?',
      uz: 'Sizga yordam kerak boʻldimi?',
    },
    answers: {
      none: { lv: 'Nē', en: 'No', ru: 'Нет', uz: 'Yoʻq' },
      relatives: {
        lv: 'Jā. Man palīdzēja ģimene vai draugi',
        en: 'Yes. My family or friends helped me',
        ru: 'Да. Мне помогли семья или друзья',
        uz: 'Ha. Menga oilam yoki doʻstlarim yordam berdi',
      },
      staff: {
        lv: 'Jā. Man palīdzēja darbinieks',
        en: 'Yes. An employee helped me',
        ru: 'Да. Мне помог сотрудник',
        uz: 'Ha. Menga xodim yordam berdi',
      },
      not_found: {
        lv: 'Jā, bet man neviens nepalīdzēja',
        en: 'Yes, but nobody helped me',
        ru: 'Да, но мне никто не помог',
        uz: 'Ha, lekin menga hech kim yordam bermadi',
      },
    },
  },
}
