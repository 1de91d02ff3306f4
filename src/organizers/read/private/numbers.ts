/** Numbers that belong to a person: telephones, identity papers, bank accounts, machines. */

/** Digits of any script as 0–9: ٠١٢ are digits, too. */
export function plainDigits(text: string): string {
  if (!/[^\P{Nd}0-9]/u.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    // Digits stand in blocks of ten that begin with their zero.
    for (let zero = code; zero > code - 10; zero--) {
      if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
    }
    return String(code % 10);
  });
}

const digitsIn = (text: string) => text.replace(/\D/g, '');

const PAPERS =
  'dni|nie|nif|cif|cpf|rg|rut|run|curp|cuit|cuil|ssn|nuip|social security(?: number)?|' +
  'passport|pasaporte|passeport|passaporto|passaporte|reisepass|personalausweis|ausweis|' +
  "carte d[’']identité|carta d[’']identità|id card|identity card|id no|cédula|c\\.i\\.|codice fiscale|" +
  'паспорт|инн|снилс|رقم الهوية|هوية|جواز';

const ID_NUMBERS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}])(?:${PAPERS})[\s.:#-]*(?:n[or]?[.º°]*\s*)?(?=[\dA-Z.\-/ ]*\d{4})[\dA-Z][\dA-Z.\-/]{4,}`,
    'iu',
  ),
  /(?<![\p{L}\d])\d{8}-?[A-HJ-NP-TV-Z](?![\p{L}\d])/u,
  /(?<![\p{L}\d])[XYZ]-?\d{7}-?[A-Z](?![\p{L}\d])/u,
  /(?<![\d.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\d)/u,
  /(?<![\d.])\d{1,2}\.\d{3}\.\d{3}-[\dkK](?![\p{L}\d])/u,
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/u,
  /(?<![\p{L}\d])[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z](?![\p{L}\d])/u,
  /(?<![\p{L}\d])[A-Z]{4}\d{6}[HM][A-Z]{5}[\dA-Z]\d(?![\p{L}\d])/u,
];

const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?(?![\p{L}\d])/u;
const BANK =
  /(?<![\p{L}])(?:iban|bic|konto(?:nummer)?|account(?: no| number)?|cuenta|compte|conta|conto|счёт|счет)[\s.:#nº°-]*[\dA-Z][\dA-Z ]{5,}\d/iu;

const IP4 = /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/;
const IP6 =
  /(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}(?![\w:])/i;

const LABELLED_PHONE =
  /(?<![\p{L}])(?:tel(?:[eé]f(?:ono?|on)?|ephone|efonnummer|èfon)?|phone|ph|mob(?:ile?|il|il-nr)?|m[oó]vil|m[oò]bil|cel(?:l|ular)?|handy|portable|whats\s?app|signal|telegram|fax|telefone|тел(?:ефон)?|моб|هاتف|جوال|موبايل|واتساب)[\s.:#-]*(?:n[.º°]?\s*)?[+(]?\d[\d\s()./-]{4,}/iu;

/** Groups of digits with what people write between them. */
const GROUPS = /(?<![\p{L}\d.,])[+(]?\d(?:[\s()./\-–]{0,3}\d){6,18}(?![\p{L}\d])/gu;

/** Tells whether digits in groups are a telephone number, not years or thousands. */
function isPhone(run: string): boolean {
  const digits = digitsIn(run).length;
  if (digits > 15) return false;
  if (/^\s*\+/.test(run)) return digits >= 7;
  const groups = run.split(/\D+/).filter(Boolean);
  const years = groups.every((group) => /^(?:1[5-9]|20)\d\d$/.test(group) || group.length <= 2);
  if (years && groups.some((group) => group.length === 4)) return false;
  // 1 250 000, or 1.250.000
  if (/^\d{1,3}(?:[ .,]000)+$/.test(run.trim())) return false;
  if (/^\s*\(?0/.test(run)) return digits >= 7;
  if (/^\s*\(\d{2,4}\)/.test(run)) return digits >= 7;
  return digits >= 9;
}

const DATE = /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)/;

/** The number of a bank card, say; what is shorter may be an ISBN. */
const LONG = [/(?<!\d)\d{4}(?:[ -]\d{4}){3}(?!\d)/, /(?<!\d)\d{8,}(?!\d)/];

/** Finds a private number in a text, and its kind. */
export function findNumber(text: string): { kind: string; found: string } | undefined {
  if (!/\d/.test(text)) return undefined;
  const first = (kind: string, ...patterns: readonly RegExp[]) => {
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[0];
      if (found) return { kind, found: found.trim() };
    }
    return undefined;
  };
  const groups = Array.from(text.matchAll(GROUPS), ([run]) => run.trim());
  const phone = groups.find(isPhone);
  return (
    first('an IP address', IP4, IP6) ??
    first('a bank account’s number', IBAN, BANK) ??
    first('the number of an identity document', ...ID_NUMBERS) ??
    first('a telephone number', LABELLED_PHONE) ??
    (phone ? { kind: 'a telephone number', found: phone } : undefined) ??
    first('a full date, perhaps of birth', DATE) ??
    first('a long number, perhaps of a card or a document', ...LONG)
  );
}
