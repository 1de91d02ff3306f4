import { printable, foldWords } from '../match/names.ts';

/** What a column can hold. `email` is recognised so that it can be left out knowingly. */
export type Field =
  | 'name'
  | 'first'
  | 'last'
  | 'description'
  | 'organization'
  | 'umbrella'
  | 'section'
  | 'country'
  | 'email';

/** Words for each field in en, es, fr, pt, de, ca, it, ru, ar; case and accents don't matter. */
const WORDS: Readonly<Record<Field, string>> = {
  name:
    'name; full name; your name; signatory; signature; nombre; nombre completo; ' +
    'nombre y apellido; nombre y apellidos; nombres y apellidos; apellido y nombre; firmante; ' +
    'nom complet; nom et prénom; prénom et nom; signataire; nome; nome completo; ' +
    'nome e sobrenome; assinante; Name; vollständiger Name; Vor- und Nachname; ' +
    'Vorname und Nachname; Unterzeichner; Unterzeichnende; Unterzeichner/in; ' +
    'nom i cognom; nom i cognoms; signant; nome e cognome; cognome e nome; firmatario; ' +
    'firmataria; имя; ФИО; имя и фамилия; фамилия и имя; фамилия имя; имя фамилия; подписант; ' +
    'الاسم; اسم; الاسم الكامل; الاسم واللقب; الموقع',
  first:
    'first name; given name; forename; primer nombre; nombre de pila; nombres; prénom; ' +
    'primeiro nome; prenome; Vorname; nom de pila; nome di battesimo; личное имя; ' +
    'الاسم الأول; الاسم الشخصي',
  last:
    'last name; surname; family name; apellido; apellidos; nom de famille; sobrenome; apelido; ' +
    'último nome; Nachname; Familienname; cognom; cognoms; cognome; фамилия; ' +
    'اللقب; اسم العائلة; الكنية; الاسم العائلي',
  description:
    'description; profession; occupation; job; job title; title; position; role; affiliation; ' +
    'descripción; profesión; ocupación; cargo; actividad; título; description; métier; ' +
    'fonction; titre; qualité; descrição; profissão; ocupação; função; Beschreibung; Beruf; ' +
    'Tätigkeit; Funktion; Titel; Berufsbezeichnung; descripció; professió; ocupació; càrrec; ' +
    'descrizione; professione; occupazione; qualifica; ruolo; titolo; описание; профессия; ' +
    'должность; род занятий; звание; الوصف; وصف; المهنة; مهنة; الوظيفة; الصفة; اللقب المهني',
  organization:
    'organization; organisation; party; political party; institution; university; group; union; ' +
    'organización; partido; institución; universidad; parti; institution; université; ' +
    'syndicat; organização; instituição; universidade; Organisation; Partei; Institution; ' +
    'Universität; Hochschule; Gewerkschaft; organització; partit; institució; universitat; ' +
    'organizzazione; partito; istituzione; università; организация; партия; учреждение; ' +
    'университет; المنظمة; منظمة; الحزب; حزب; المؤسسة; الجامعة; الهيئة',
  umbrella: 'umbrella; umbrella organization; umbrella organisation; Dachverband',
  section: 'section; sección; seção; Abschnitt; secció; sezione; раздел; القسم',
  country:
    'country; countries; state; nation; nationality; place; país; países; estado; nacionalidad; ' +
    'lugar; pays; lieu; nationalité; nacionalidade; Land; Länder; Staat; Ort; Herkunftsland; ' +
    'nacionalitat; lloc; paese; paesi; stato; nazione; luogo; страна; страны; государство; ' +
    'место; البلد; بلد; الدولة; دولة; البلدان; المكان',
  email:
    'e-mail; email; mail; e-mail address; email address; correo; correo electrónico; ' +
    'dirección de correo electrónico; courriel; adresse e-mail; adresse électronique; ' +
    'endereço de e-mail; E-Mail-Adresse; correu; correu electrònic; adreça electrònica; ' +
    'posta elettronica; indirizzo e-mail; почта; эл. почта; электронная почта; ' +
    'адрес электронной почты; البريد الإلكتروني; البريد; الإيميل; بريد إلكتروني',
};

/** French and Catalan "nom" is the family name beside "prénom", else the whole name. */
const NOM = 'nom';

const fields = new Map<string, Field>();
for (const [field, words] of Object.entries(WORDS)) {
  for (const word of words.split('; ')) {
    if (!fields.has(foldWords(word))) fields.set(foldWords(word), field as Field);
  }
}
fields.set(NOM, 'name');

/** Where each field is, by column index, and what was left out. */
export interface Columns {
  readonly index: Readonly<Partial<Record<Field, number>>>;
  /** Whether a heading is exactly a word for names, not a question that contains one. */
  readonly sure: boolean;
  readonly notes: readonly string[];
}

/** The field named by the longest known words in a heading such as "Your full name *". */
function fieldWithin(heading: string): Field | undefined {
  let best: string | undefined;
  for (const word of fields.keys()) {
    if (` ${heading} `.includes(` ${word} `) && word.length > (best?.length ?? 0)) best = word;
  }
  return best === undefined ? undefined : fields.get(best);
}

/**
 * Finds the columns by their headings, in any order and any of the nine languages.
 * @returns `undefined` where no column holds names
 */
export function readHeader(cells: readonly string[]): Columns | undefined {
  const headings = cells.map(foldWords);
  const index: Partial<Record<Field, number>> = {};
  const exact = headings.map((heading) => fields.get(heading));
  // A heading that is exactly a known word is surer than a question that contains one, and the
  // shorter of two such questions is surer than the longer.
  const order = headings
    .map((heading, column) => ({ column, rank: exact[column] ? 0 : heading.length + 1 }))
    .sort((a, b) => a.rank - b.rank || a.column - b.column);
  for (const { column } of order) {
    const field = exact[column] ?? fieldWithin(headings[column]!);
    if (field && index[field] === undefined) index[field] = column;
  }
  if (index.first !== undefined && index.last === undefined && index.name !== undefined) {
    // "Prénom" beside "Nom", "Vorname" beside "Name", "Имя" has its own word for the family name.
    index.last = index.name;
  }
  if (index.last !== undefined && index.first === undefined && index.name !== undefined) {
    // "Nombre" beside "Apellidos", "Nome" beside "Cognome", "Имя" beside "Фамилия".
    index.first = index.name;
  }
  if (index.first !== undefined && index.last !== undefined) delete index.name;
  const named = index.name !== undefined || (index.first ?? index.last) !== undefined;
  if (!named) return undefined;

  const used = new Set(Object.values(index));
  const notes = cells.flatMap((cell, column) =>
    used.has(column) || cell.trim() === '' ? [] : [`the column “${printable(cell)}” is not used`],
  );
  if (index.email !== undefined) {
    const heading = printable(cells[index.email]!);
    notes.push(`the column “${heading}” is left out: e-mail addresses are never stored`);
  }
  const sure = [index.name, index.first, index.last].some(
    (column) => column !== undefined && exact[column] !== undefined,
  );
  return { index, sure, notes };
}
