import { foldWords } from '../../match/names.ts';
import { wordPattern } from './word-list.ts';

/** Fields of a column that are published, or that distinguish people. */
export type Field =
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'last2'
  | 'suffix'
  | 'description'
  | 'organization'
  | 'department'
  | 'umbrella'
  | 'section'
  | 'country'
  | 'place'
  | 'email';

/** Words for each field in en, es, fr, pt, de, ca, it, ru, ar; case and accents don't matter. */
const WORDS: Readonly<Record<Field, string>> = {
  name:
    'name; names; full name; full names; fullname; your name; complete name; display name; displayname; public name; real name; signatory; signatories; signer; signer name; ' +
    'printed name; print name; name in print; name in block letters; undersigned; endorser; supporter; supporter name; nombre; nombre completo; ' +
    'nombre y apellido; nombre y apellidos; nombres y apellidos; apellido y nombre; apellidos y nombre; apellidos y nombres; firmante; ' +
    'nom complet; nom et prénom; nom prénom; prénom nom; prénom et nom; noms et prénoms; signataire; nome; nome completo; nome e apelido; ' +
    'nome e sobrenome; assinante; subscritor; Name; vollständiger Name; Vor- und Nachname; Vor- und Zuname; Vor- und Familienname; Name Vorname; Nachname Vorname; ' +
    'Vorname und Nachname; Vorname Nachname; Unterzeichner; Unterzeichnende; Unterzeichner/in; Unterzeichner*in; first and last name; first name and last name; first name last name; last name first name; name and surname; ' +
    'nom i cognom; nom i cognoms; cognoms i nom; nom complert; signant; signatari; nome e cognome; cognome e nome; nome cognome; cognome nome; nominativo; firmatario; ' +
    'firmataria; имя; ФИО; Ф.И.О.; имя и фамилия; фамилия и имя; фамилия имя; имя фамилия; фамилия имя отчество; имя отчество фамилия; полное имя; подписант; ' +
    'الاسم; اسم; الاسم الكامل; الاسم واللقب; الاسم الثلاثي; الاسم الرباعي; الاسم والنسب; الموقع',
  first:
    'first name; firstname; other names; fname; f name; given name; given names; givenname; forename; forenames; primer nombre; nombre de pila; nombres; prénom; prénoms; ' +
    'primeiro nome; prenome; Vorname; Vornamen; Rufname; nom de pila; nome di battesimo; личное имя; name first; first; ' +
    'الاسم الأول; الاسم الشخصي',
  middle:
    'middle name; middlename; mi; mname; m name; middle names; middle initial; second name; segundo nombre; deuxième prénom; zweiter Vorname; nome do meio; ' +
    'segon nom; secondo nome; отчество; اسم الأب; الاسم الأوسط; name middle',
  last:
    'last name; lastname; lname; l name; surname; surnames; family name; familyname; apellido; apellidos; primer apellido; apellido 1; apellido paterno; nom de famille; sobrenome; sobrenomes; apelido; apelidos; ' +
    'último nome; Nachname; Familienname; Zuname; cognom; cognoms; primer cognom; cognome; фамилия; name last; last; ' +
    'اللقب; اسم العائلة; الكنية; الاسم العائلي; النسب; اسم الشهرة',
  last2:
    'segundo apellido; apellido 2; apellidos 2; apellido materno; second surname; second last name; second family name; surname 2; last name 2; segon cognom; cognom 2; segundo sobrenome; secondo cognome; deuxième nom; deuxième nom de famille',
  suffix:
    'suffix; name suffix; individual suffix; Namenszusatz; sufijo; suffixe; suffisso; sufixo; sufix',
  description:
    'description; profession; occupation; job; job title; jobtitle; title; position; role; what you do; what do you do; discipline; rank; academic title; academic position; ' +
    'descripción; profesión; ocupación; cargo; puesto; actividad; oficio; título; description; métier; ' +
    'fonction; titre; qualité; poste; descrição; profissão; ocupação; função; cargo; Beschreibung; Beruf; ' +
    'Tätigkeit; Funktion; Titel; Berufsbezeichnung; Position; descripció; professió; ocupació; ofici; càrrec; feina; ' +
    'descrizione; professione; occupazione; qualifica; ruolo; titolo; mestiere; lavoro; описание; профессия; ' +
    'должность; род занятий; звание; вид деятельности; الوصف; وصف; المهنة; مهنة; الوظيفة; الصفة; اللقب المهني; العمل; الحرفة',
  organization:
    'organization; organisation; organization name; organisation name; party; political party; institution; university; group; union; company; company name; employer; affiliation; affiliations; ' +
    'where do you work; wo arbeiten sie; dónde trabaja; où travaillez vous; dove lavora; onde trabalha; on treballeu; где вы работаете; أين تعمل; workplace; place of work; current employer; association; network; collective; school; college; firm; business name; ' +
    'organización; entidad; empresa; colectivo; asociación; partido; institución; universidad; sindicato; centro de trabajo; lugar de trabajo; afiliación; filiación; parti; institution; université; entreprise; employeur; société; ' +
    'organisme; établissement; association; collectif; lieu de travail; affiliation; syndicat; organização; instituição; entidade; coletivo; associação; empresa; local de trabalho; afiliação; filiação; Organisation; Partei; Institution; ' +
    'Firma; Unternehmen; Arbeitgeber; Verein; Verband; Einrichtung; Arbeitsort; Arbeitsplatz; Arbeitsstelle; Universität; Hochschule; Gewerkschaft; Zugehörigkeit; organització; entitat; empresa; associació; lloc de treball; col·lectiu; sindicat; partit; institució; universitat; ' +
    'organizzazione; ente; azienda; impresa; associazione; datore di lavoro; luogo di lavoro; affiliazione; sindacato; collettivo; partito; istituzione; istituto; università; организация; компания; работодатель; место работы; предприятие; партия; учреждение; ' +
    'университет; вуз; профсоюз; المنظمة; منظمة; الحزب; حزب; المؤسسة; مؤسسة; الجامعة; الهيئة; الجهة; جهة العمل; مكان العمل; الشركة; الجمعية; النقابة',
  department:
    'department; dept; departments; campus; faculty; institute; division; departamento; facultad; département; faculté; departamento; faculdade; Abteilung; Fachbereich; Fakultät; Institut; ' +
    'departament; facultat; dipartimento; facoltà; кафедра; факультет; отдел; институт; القسم العلمي; الكلية; قسم العمل',
  umbrella: 'umbrella; umbrella organization; umbrella organisation; Dachverband; Dachorganisation',
  section:
    'section; sección; seção; Abschnitt; secció; sezione; раздел; القسم; type of signatory; signatory type; signing as; individual or organization',
  country:
    'country; countries; cc; country code; country name; country iso; iso country; nation; country region; country of residence; home country; país; países; pays; pays de résidence; país de residencia; país de residência; ' +
    'Land; Länder; Herkunftsland; Wohnsitzland; Wohnland; Land Region; país de residència; paese; paesi; nazione; paese di residenza; страна; страны; страна проживания; ' +
    'البلد; بلد; الدولة; دولة; البلدان; بلد الإقامة',
  place:
    'state; nationality; citizenship; place; location; province; region; residence; estado; nacionalidad; lugar; provincia; residencia; lieu; état; nationalité; région; nacionalidade; Staat; Ort; Wohnort; Bundesland; ' +
    'Staatsangehörigkeit; Nationalität; Region; nacionalitat; lloc; estat; stato; luogo; nazionalità; cittadinanza; государство; место; гражданство; регион; место жительства; المكان; الجنسية; الولاية; مكان الإقامة; state province; county',
  email:
    'e-mail; email; mail; e-mail address; email address; correo; correo electrónico; dirección de correo electrónico; dirección de correo; courriel; adresse e-mail; adresse mail; adresse électronique; ' +
    'endereço de e-mail; E-Mail-Adresse; Mailadresse; correu; correu electrònic; adreça electrònica; adreça de correu; posta elettronica; indirizzo e-mail; indirizzo email; почта; эл. почта; электронная почта; ' +
    'адрес электронной почты; البريد الإلكتروني; البريد; الإيميل; بريد إلكتروني',
};

const fields = new Map<string, Field>();
for (const [field, words] of Object.entries(WORDS)) {
  for (const word of words.split(';')) {
    const folded = foldWords(word);
    if (!fields.has(folded)) fields.set(folded, field as Field);
  }
}
/** French and Catalan "nom" is the family name beside "prénom", else the whole name. */
fields.set('nom', 'name');

/** Words that hold a name only where nothing else does: the cell may be "(signed)". */
export const SIGNATURE = wordPattern(
  'signature; signatures; sign here; unterschrift; firma; signatura; assinatura; подпись; التوقيع; توقيع',
);

/** The field of which these are exactly the words. */
export function fieldCalled(folded: string): Field | undefined {
  return fields.get(folded);
}

/** Short words that stand for a field only where they stand alone. */
const ALONE = new Set(['mi', 'first', 'last', 'mail', 'firma', 'group']);

/** Who it is about, in headings such as "position of signatory"; a name where nothing else is said. */
const SIGNERS = new Set(
  'signatory;signatories;signer;undersigned;endorser;supporter;firmante;signataire;assinante;subscritor;unterzeichner;unterzeichnende;signant;signatari;firmatario;firmataria;подписант;الموقع'
    .split(';')
    .map(foldWords),
);

/** The field named by the longest known words in a heading such as "your full name". */
export function fieldWithin(folded: string): { field: Field; words: string } | undefined {
  const heading = ` ${folded} `;
  const weight = (word: string) => (SIGNERS.has(word) ? 0.5 : word.length);
  let best: string | undefined;
  for (const word of fields.keys()) {
    if (best !== undefined && weight(word) <= weight(best)) continue;
    if (ALONE.has(word) && !folded.endsWith(` ${word}`)) continue;
    if (heading.includes(` ${word} `)) best = word;
  }
  return best === undefined ? undefined : { field: fields.get(best)!, words: best };
}

/** Parts of a name, as forms call them in brackets: `Name (First)`, `name[last]`. */
const PARTS: readonly (readonly [Field | 'none', RegExp])[] = [
  ['none', wordPattern('prefix; title; salutation; anrede; tratamiento; titre; titolo; civilité')],
  [
    'first',
    wordPattern(
      'first; given; first name; vorname; nombre; prénom; nome; primeiro; nom de pila; имя; primer nombre; forename; الأول',
    ),
  ],
  ['middle', wordPattern('middle; middle name; segundo nombre; second; отчество')],
  [
    'last',
    wordPattern(
      'last; family; last name; surname; nachname; familienname; apellido; apellidos; nom; nom de famille; sobrenome; apelido; cognom; cognoms; cognome; фамилия; último; اللقب',
    ),
  ],
  ['suffix', wordPattern('suffix; sufijo; suffixe; suffisso; sufixo; sufix')],
];

/** Returns the field for a part of a name; `none` for a salutation. */
export function partOfName(folded: string): Field | 'none' | undefined {
  return PARTS.find(([, pattern]) => pattern.exec(folded)?.[0].trim() === folded)?.[0];
}
