import type { en } from './en.ts'

export const lv = {
  'body-invalid': 'Pieprasījumā ir kaut kas, ko nevar izmantot',
  'body-too-large': 'Pieprasījums ir lielāks par {limit} KB',
  'body-not-json': 'Pieprasījumam jābūt pareizi veidotam JSON UTF-8 kodējumā (application/json)',
  'answers-invalid': 'Dažas atbildes nevar pieņemt; nekas nav saglabāts',
  'answers-too-large': 'Atbildes ir lielākas par {limit} KB; nekas nav saglabāts',
  'collection-point-not-found': 'Aptaujas punkta ar šādu kodu nav',
  'collection-point-closed': 'Šī aptauja ir slēgta',
  'survey-version-unknown': 'Šai aptaujai nav publicētas {version}. versijas',
  'response-id-invalid': 'Atbildes identifikatoram jābūt UUID',
  'response-conflict': 'Atbilde ar šo identifikatoru jau ir saglabāta ar citām atbildēm',
  'day-not-taken':
    'Atbildi var ieskaitīt kādā no pēdējām {days} dienām, nevis dienā {day}; nekas netika saglabāts',
  'kiosk-pin-wrong': 'PIN nav pareizs',
  'kiosk-pin-too-often': 'Pārāk daudz mēģinājumu; pagaidiet {minutes} minūtes un mēģiniet vēlreiz',
  'kiosk-pin-missing': 'Šim kioskam PIN nav iestatīts; iestatiet to konsolē',
  'not-a-kiosk': 'Šis vākšanas punkts nav kiosks',
  'storage-unavailable': 'Atbildi pašlaik neizdevās saglabāt; lūdzu, mēģiniet vēlreiz',
  'storage-full': 'Nav vietas atbilžu glabāšanai; nekas nav saglabāts',
  'not-found': 'Šajā adresē nekā nav',
  'not-signed-in': 'Lūdzu, vispirms pierakstieties',
  'not-allowed': 'Jūsu loma to neatļauj',
  'sign-in-failed': 'E-pasta adrese vai parole nav pareiza',
  'sign-in-too-often': 'Pārāk daudz mēģinājumu; pagaidiet {minutes} minūtes un mēģiniet vēlreiz',
  'link-spent': 'Šī pierakstīšanās saite jau izmantota vai ir novecojusi; palūdziet jaunu',
  'set-up-done': 'Šī sistēma jau ir iestatīta',
  'set-up-code-wrong': 'Iestatīšanas kods nav pareizs; tas redzams servera izvadē',
  'password-too-short': 'Parolē jābūt vismaz {least} rakstzīmēm',
  'cross-site': 'Pieprasījums nāca no citas vietnes un tika noraidīts',
  'code-taken': 'Kods {code} jau tiek lietots',
  'reference-unknown': '{field}: nav nekā ar kodu {code}',
  'survey-not-found': 'Šādas aptaujas nav',
  'survey-changed':
    'Kāds cits saglabāja šo aptauju pēc tam, kad jūs to atvērāt; ielādējiet to vēlreiz',
  'definition-refused': 'Anketu nevar publicēt; nekas nav mainīts',
  'publish-unchanged': 'Kopš pēdējās publicētās versijas nekas nav mainījies',
  'report-not-found': 'Šāda pārskata nav',
  'report-no-data': '{year}. gadā nav atbilžu, par ko sagatavot pārskatu',
  'report-already-published': 'Šis pārskats jau ir publicēts',
  'import-refused': 'Fails nav importēts; nekas nav saglabāts',
  'mail-not-configured': 'Šai sistēmai nav norādīts pasta serveris; vēstules nevar sūtīt',
  'invitation-needed': 'Uz šo aptauju atbild ar saiti no uzaicinājuma',
  'invitation-invalid': 'Šī saite neved uz atvērtu aptauju',
  'invitation-used': 'Šī saite jau ir izmantota',
  'invitation-key-changed':
    'Atslēgas, ar kuru veidotas saites, vairs nav; slēdziet šo kārtu un izveidojiet jaunu',
  'wave-not-found': 'Šādas uzaicinājumu kārtas nav',
  'wave-not-ready': 'Ar kārtu tās pašreizējā stāvoklī to nevar darīt; ielādējiet lapu vēlreiz',
  'wave-too-small':
    'Jāizlozē vismaz {least} cilvēki, lai neviens nevarētu noteikt, kurš kā atbildējis',
  'wave-point-unfit':
    'Aptaujas punktam jābūt ar veidu „e-pasts“ un to pašu pakalpojuma sniedzēju, kas sarakstam',
  'import-not-found': 'Šādas ievietotas datnes nav',
  'import-undone': 'Šī datne jau ir atsaukta',
  'import-published':
    'Publicētais {year}. gada pārskats ({edition}. izdevums) var rādīt šīs atbildes; tās vairs nevar atsaukt',
  'import-erased':
    'Daļa šo atbilžu ir dzēsta, beidzoties glabāšanas laikam; tās vairs nevar atsaukt',
  'import-overtaken':
    'Kāds tajā pašā brīdī saglabāja vienu no šīm atbildēm; nekas nav saglabāts, mēģiniet vēlreiz',
  'mapping-not-found': 'Nav saglabātu atbilstību ar šādu nosaukumu',
  'batch-not-found': 'Šādas papīra anketu paketes nav',
  'batch-not-paper':
    'Papīra anketas var ievadīt tikai tādam aptaujas punktam, kurā atbildes vāc uz papīra',
  'batch-state': 'Pakete pa to laiku ir nākamajā posmā; lūdzu, atveriet to vēlreiz',
  'batch-sums-differ':
    'Nodotas {handedOver} anketas, ievadītas {entered}; atrodiet starpību vai norādiet iemeslu',
  'batch-unfinished':
    '{left, plural, zero {Vēl # anketas jāievada} one {Vēl # anketa jāievada} other {Vēl # anketas jāievada}} otrreiz vai jāizšķir',
  'sheet-typed-before': 'Anketu Nr. {sheet} jau ievadījis kāds cits',
  'sheet-same-person': 'Anketu Nr. {sheet} otrreiz ievada cits cilvēks, nevis tas, kas pirmoreiz',
  'sheet-unknown': 'Anketa Nr. {sheet} pirmoreiz nav ievadīta',
  'answer-key-wrong': 'Šeit vajadzīga šī aptaujas punkta atslēga galvenē „Authorization: Bearer …“',
  'answer-key-too-many':
    'Aptaujas punktam var būt ne vairāk kā {most} atslēgas; atsauciet kādu, ko vairs nelieto',
  'answer-link-too-often':
    'Ar vienu atslēgu minūtē var izveidot ne vairāk kā {most} adreses; mēģiniet pēc minūtes',
  'answer-link-invalid': 'Šī adrese neved uz aptauju, kurā var atbildēt',
  'answer-links-not-configured':
    'Šai instalācijai nav iestatīta parakstīšanas atslēga (INVITATION_KEY); vienreizējas adreses izveidot nevar',
  'idempotency-key-reused': 'Šī idempotences atslēga jau lietota pieprasījumam ar citu saturu',
  'embedding-mode':
    'Šī aptaujas punkta atbilžu vākšanas veids neder; izmantojiet punktu ar veidu {modes}',
  'call-wave-not-found': 'Tādas interviju kārtas nav',
  'call-wave-closed': 'Šī interviju kārta ir slēgta; tās numuri ir izdzēsti',
  'call-point-unfit': 'Aptaujas punktam jābūt ar veidu „tālrunis“',
  'call-key-missing':
    'Šai instalācijai nav iestatīta atslēga (INVITATION_KEY); bez tās nevar ievērot lūgumu vairs nezvanīt',
  'call-hours': 'Zvanīt drīkst tikai no {from} līdz {to} šai kārtai noteiktajās dienās',
  'call-time-unfit':
    'Vienojieties par laiku atļautajās dienās no {from} līdz {to} un ne vēlāk kā {day}',
  'call-over': 'Šis numurs vairs nav pie jums: zvans ir reģistrēts vai numurs ir pie cita',
  'call-running': 'Kāds pašlaik runā pa tālruni; slēdziet kārtu, kad saruna beigusies',
  'low-rating-not-found': 'Tāda zemā vērtējuma nav, vai arī tā atbilde ir dzēsta',
  'low-rating-state': 'Pa to laiku kāds cits to jau ir mainījis; ielādējiet lapu vēlreiz',
  'comment-not-found': 'Dažu no šiem tekstiem vairs nav; ielādējiet lapu vēlreiz',
  'webhook-not-found': 'Tādas tīmekļa āķa adreses nav',
  'webhook-address': 'Ziņojumus sūta tikai uz publiskām https adresēm bez lietotājvārda tajās',
  'signing-key-missing':
    'Nav atslēgas, ar ko parakstīt ziņojumus; sistēmas uzturētājs iestata INVITATION_KEY',
  'work-needed': 'Šeit pienāk neparasti daudz atbilžu; atrisiniet uzdevumu un nosūtiet vēlreiz',
  'wait-needed':
    'Šeit pienāk neparasti daudz atbilžu; pagaidiet {seconds} sekundes un nosūtiet vēlreiz',
  'response-not-found': 'Šādas atbildes (vairs) nav; ielādējiet lapu vēlreiz',
  'response-not-flagged': 'Atstāt ārpus rādītājiem var tikai atzīmētas atbildes',
  'review-changed': 'Par šīm atbildēm pa to laiku kāds jau ir izlēmis; ielādējiet lapu vēlreiz',
  'receipt-too-often':
    'Pašlaik pārbauda pārāk daudz saņemšanas kodu. Lūdzu, mēģiniet vēlreiz pēc minūtes.',
  internal: 'Šeit radās kļūda; tā ir reģistrēta',
} as const satisfies Record<keyof typeof en, string>
