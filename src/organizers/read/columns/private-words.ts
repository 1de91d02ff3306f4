import { wordPattern } from './word-list.ts';

const USER_NAMES =
  'user name; username; username field; login; nom d utilisateur; benutzername; nombre de usuario; nome utente; nome de usuário; nom d usuari; имя пользователя; اسم المستخدم; nickname; screen name; handle';

/** Names of accounts on a website: everybody without one is called “Anonymous” there, which is no answer. */
export const ACCOUNTS = wordPattern(USER_NAMES);

/** The name that an account shows: "display" asks nothing here. */
export const ACCOUNT_SHOWN =
  /^(?:user display name|account display name|anzeigename des benutzers|benutzeranzeigename|nom d affichage de l utilisateur|nombre para mostrar del usuario|nome visualizzato dell utente|nome de exibicao do usuario)$/;

/** Words for others who have a name, a title or a country: never the signatory's. */
export const SOMEONE_ELSE = wordPattern(
  'contact person; contact name; name of contact; contact; contact s; contact full name; your contact; contact first name; contact last name; ansprechpartner*; ansprechperson*; kontaktperson*; kontakt; persona de contacto; nombre de contacto; contacto',
  'personne de contact; personne à contacter; nom du contact; referente; persona di riferimento; persona di contatto; contatto; pessoa de contato; pessoa de contacto; contato; persona de contacte; контактное лицо; контакт*; جهة الاتصال; الشخص المسؤول; مسؤول الاتصال',
  'legal representative; represented by; authorized representative; authorised representative; representante; représentant*; rappresentante; vertretungsberechtigt*; vertreten durch; representant; представитель; ممثل',
  USER_NAMES,
  'emergency; referrer; referred; referral; recommended by; recipient*; mother s; father s; mother; spouse; child; children; parent; guardian; maiden; partner s; supervisor; manager; assistant; witness; collector; collected by; interviewer; owner; created by; modified by; assigned; respondent id; representative; senator; mp',
  'network id; collector id; custom data; utm; referer; bank; iban; account; cardholder; account holder; mail subject',
);

const THINGS =
  '(?:petition|peticion|peticao|peticio|petizione|campaign|campana|campagne|campanha|kampagne|form|formular|formulario|survey|umfrage|event|list|file|datei|page|source|tag|field|action|site|host|domain|product|order|ticket|project|fund|course)s?';

/** "Petition Title", "Name of the campaign", "titre de la pétition". */
export const NAME_OF_A_THING = new RegExp(
  `(?:^| )${THINGS} (?:name|title|titel|id|url|slug|country|state)(?= |$)|` +
    `(?:^| )(?:name|title|titel|titre|titulo|titolo|titol|nombre|nom|nome) (?:of|der|des|de|del|della|da|do|du)(?: (?:the|your|this|la|el|l|le|il))? ${THINGS}(?= |$)`,
  'u',
);

/** Words for place and date of birth, and other private facts in headings. */
export const BIRTH = wordPattern(
  'birth*; born; dob; geburt*; geboren; nacimiento; nacido; nacida; naissance; né; née; nascita; nato; nata; nascimento; nascido; naixement; nascut; naturalidade; natural de; рожд*; ميلاد; الميلاد; الولادة; ولادة; تولد',
);

/** "Will not be published", however said. */
export const NOT_PUBLISHED = wordPattern(
  'not be published; not published; not be public; not public; not be shown; not shown; not be displayed; not displayed; not be made public; not be shared; not shared; not be printed; not for publication; never published; never be published; remains private; kept private; stay private; confidential; internal; internal use; for internal use; for our records; not appear',
  'nicht veröffentlicht*; nicht öffentlich*; nicht angezeigt; nicht gezeigt; nicht genannt; nicht publiziert; vertraulich; intern; wird nicht; werden nicht',
  'no se publica; no se publicara; no se publicaran; no sera publicado; no sera publicada; no seran publicados; no publico; no publica; no publicado; no se mostrara; no se hara publico; confidencial; no aparecera; uso interno; no es publica; no es publicara; no es publicaran; no sera public; no sera publica; no es mostrara',
  'ne sera pas publie; ne sera pas publiee; ne seront pas publies; ne seront pas publiees; n est pas publie; non publie; non publiee; non publies; pas publie; pas publiee; ne sera pas affiche; ne sera pas rendu public; confidentiel; confidentielle; ne sera pas diffuse; usage interne',
  'non verra pubblicato; non verra pubblicata; non verranno pubblicati; non sara pubblicato; non sara pubblicata; non saranno pubblicati; non pubblicato; non pubblicata; non pubblico; non pubblica; riservato; uso interno; non sara reso pubblico; non verra mostrato',
  'nao sera publicado; nao sera publicada; nao serao publicados; nao publicado; nao publico; nao sera divulgado; nao sera exibido; nao divulgado; não será mostrado',
  'не будет опубликован*; не будут опубликован*; не публикуется; не публикуются; не для публикации; конфиденциальн*; не разглашается; не показывается; لن ينشر; لن تنشر; لن يتم نشره; لن يتم نشرها; لا ينشر; لا تنشر; غير للنشر; ليس للنشر; سري; لن يظهر',
);

/** "Will be published", "as it should appear": said about what stands in the cells. */
export const WILL_BE_PUBLISHED = wordPattern(
  'will be published; to be published; be published; will be public; will be shown; to be shown; will be displayed; to be displayed; will appear; should appear; to appear; as it should appear; as they should appear; should be printed; be printed; to be printed; should be shown; should be listed; should be displayed; as published; for publication; want it to appear; want it published; would like it to appear; as you want it; as you would like',
  'wird veröffentlicht; werden veröffentlicht; erscheinen soll; erscheinen sollen; veröffentlicht werden soll; veröffentlicht wird; zur veröffentlichung; für die veröffentlichung; genannt werden; genannt werden soll; stehen soll; angezeigt wird; angezeigt werden soll',
  'se publicara; sera publicado; sera publicada; como debe aparecer; como quiere que aparezca; como desea que aparezca; como aparecera; para publicar; tal como debe aparecer; que se publicara; aparecera; como quieres que aparezca; es publicara; com ha d apareixer; com vols que aparegui; sera publicat; apareixera',
  'sera publie; sera publiee; seront publies; tel qu il doit apparaitre; tels qu ils doivent apparaitre; doit apparaitre; doivent apparaitre; apparaitra; a publier; sera affiche; qui sera publie; tel que vous souhaitez',
  'sara pubblicato; verra pubblicato; verra pubblicata; da pubblicare; deve apparire; come deve apparire; apparira; sera exibido; como deve aparecer; a publicar; deve aparecer; como deseja que apareca; для публикации; будет опубликован*; как должно быть; как указать; سينشر; ستنشر; كما سيظهر; كما يظهر; للنشر; كما تريد',
);

/** Words beside "title" or "position" that make a heading about something else. */
export const NOT_A_JOB = wordPattern(
  'your comment; of your comment; comment*; on the issue; on this issue; position on; stance; message; petition*; salutation; honorific; mr; mrs; ms; anrede; herr; frau; tratamiento; civilité; monsieur; madame; story; post; page; song; book; marital; civil',
);

/** Private data by kind, for the report. */
export const PRIVATE: readonly (readonly [string, RegExp])[] = [
  [
    'telephone numbers',
    wordPattern(
      'phone*; telephone*; tel; mobile; cell; cellphone; fax; telefon*; telefono; teléfono; téléphone; handy*; handynummer; móvil; movil; celular; portable; cellulare; mòbil; телефон*; моб; هاتف; الهاتف; جوال; موبايل; whatsapp',
    ),
  ],
  [
    'addresses and post codes',
    wordPattern(
      'address*; street*; adresse; anschrift; strasse; straße; hausnummer; dirección; direccion; domicilio; calle; adreça; carrer; indirizzo; endereço; endereco; rua; адрес; улица; عنوان; العنوان; zip*; postal*; postcode; post code; plz; postleitzahl; código postal; cap; cep; cp; индекс; الرمز البريدي; city; town; ciudad; localidad; ville; commune; stadt; cidade; ciutat; città; comune; город; مدينة; المدينة; neighborhood; latitude; longitude',
    ),
  ],
  [
    'dates and places of birth, age, gender',
    wordPattern(
      'birth*; born; dob; geburt*; nacimiento; naissance; nascita; nascimento; naixement; рожд*; ميلاد; الميلاد; الولادة; naturalidade; age; edad; alter; âge; età; idade; edat; возраст; العمر; gender; sex; genero; género; geschlecht; genre; пол; الجنس',
    ),
  ],
  [
    'numbers of documents',
    wordPattern(
      'dni; nif; nie; cpf; rg; cuit; curp; rut; passport; pasaporte; passaporto; ssn; id card; identity card; documento; document; cédula; codice fiscale; ausweis*; паспорт*; снилс; инн; رقم الهوية; الهوية',
    ),
  ],
  [
    'IP addresses and what browsers tell',
    wordPattern(
      'ip; ip address; user agent; browser; referrer; referer; utm; device; session; cookie; remote',
    ),
  ],
  [
    'comments and messages',
    wordPattern(
      'comment*; message; messages; mensaje; kommentar*; nachricht; commentaire*; comentario*; commento; commenti; comentari*; missatge; messaggio; mensagem; комментар*; сообщение; تعليق*; التعليق; رسالة; remarks; notes; notas; anmerkung*; bemerkung*; notiz*; remark; remarque*; observaci*; observac*; nota; note; osservazion*; примечан*; заметк*; ملاحظ*; reason*; motivo; why; warum; pourquoi; porque; perché; почему; لماذا; story; feedback',
    ),
  ],
  [
    'web pages and accounts',
    wordPattern(
      'url; website; web; link; linkedin; twitter; instagram; facebook; mastodon; github; orcid; homepage; webseite; página web; site web; sito; сайт; الموقع الإلكتروني; handle; avatar; photo; foto; picture',
    ),
  ],
];

/** Columns that forms add by themselves. */
export const BOOKKEEPING = wordPattern(
  'timestamp; time stamp; marca temporal; horodateur; zeitstempel; informazioni cronologiche; carimbo de data hora; marca de temps; отметка времени; طابع زمني; date; fecha; datum; data; дата; تاريخ; time; hora; heure; uhrzeit; ora; время; id; ids; uuid; token; number; nr; no; num; serial; sid; uid; seed; language; startlanguage; lastpage; idioma; sprache; langue; lingua; llengua; язык; لغة; created; updated; modified; start time; score; points; collector',
);
