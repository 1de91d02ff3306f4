/**
 * Patterns of home addresses: streets with house numbers, and post codes. Each needs a number
 * beside a word that says what it numbers, since descriptions have years and numbers of their own.
 */

const WORDS = String.raw`(?:[\p{L}'’.-]+\s+){0,4}?[\p{L}'’.-]+`;

/** Numbers of four digits that are rather years. */
const YEAR = String.raw`1[5-9]\d\d|20\d\d`;

/** "12 Elm Street", "12, rue de la Paix", "Calle Mayor 1", "Hauptstr. 12", "ул. Ленина, д. 5", "شارع 5". */
const STREETS: readonly RegExp[] = [
  /(?<![\p{L}\d])\d{1,5}[a-z]?,?\s+(?:[\p{L}'’.-]+\s+){1,3}(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|crescent|terrace|gardens|grove|straat|laan)(?![\p{L}])/iu,
  /(?<![\p{L}\d])\d{1,4}\s?(?:bis|ter|[a-d])?,?\s+(?:rue|avenue|av\.|boulevard|bd\.?|allée|chemin|quai|impasse)\s+\p{L}/iu,
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:calle|c\/|avenida|avda\.?|av\.|plaza|paseo|carrera|cra\.|carrer|rua|travessa|praça|viale|piazza|corso|vicolo|rue|allée)\s+${WORDS},?\s+(?:n[.º°o]*\s*|#\s*|num\.?\s*)?\d{1,5}(?!\d)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])[Vv]ia\s+(?=\p{Lu})${WORDS},?\s+(?:n[.º°]?\s*)?(?!${YEAR})\d{1,4}(?!\d)`,
    'u',
  ),
  /(?<![\p{L}\d])(?:calle|carrera|cra|kra|avenida|diagonal|transversal)\.?\s+\d{1,3}\s?[A-Z]?\s*(?:#|n[o.º°]+)\s*\d/iu,
  /(?<![\p{L}])\p{L}[\p{L}-]*(?:straße|strasse|str\.|gasse|allee|straat|laan)\s*\d{1,4}(?!\d)/iu,
  /(?<![\p{L}])\p{Lu}[\p{L}-]+\s+(?:Straße|Strasse|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer)\s+\d{1,3}(?!\d)/u,
  /(?<![\p{L}])\p{Lu}\p{L}{3,}(?:weg|platz|damm|ufer)\s+\d{1,3}(?!\d)/u,
  new RegExp(
    String.raw`(?<![\p{L}])(?:ул\.|улица|просп\.|проспект|пр-т|пер\.|переулок|шоссе)\s*${WORDS},?\s*(?:д\.?|дом)?\s*\d{1,4}(?!\d)`,
    'iu',
  ),
  new RegExp(String.raw`شارع\s+${WORDS}[،,]?\s*(?:رقم\s*)?\d{1,4}(?!\d)`, 'u'),
  /(?<![\p{L}])(?:p\.?\s?o\.?\s?box|postfach|apartado(?:\s+de\s+correos)?|casella postale|caixa postal|boîte postale)\s*(?:n[.º°]?\s*)?\d+/iu,
];

const POST_CODES: readonly RegExp[] = [
  /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[A-Z]\d[A-Z]\s?\d[A-Z]\d(?![\p{L}\d])/u,
  /(?<![\p{L}\d])[A-Z]{2}\s+\d{5}(?:-\d{4})?(?![\p{L}\d-])/u,
  /(?<![\p{L}\d])(?:[A-Z]{1,2}-)?(?!\d0000)\d{5}\s+\p{Lu}\p{L}{2,}/u,
  // Four digits and a name may be anything, unless they stand by themselves.
  new RegExp(
    String.raw`(?<=^|,\s*)(?!${YEAR})(?:[A-Z]{1,2}-)?\d{4}\s+\p{Lu}\p{Ll}{2,}(?=\s*(?:$|[,(]))`,
    'u',
  ),
  /(?<![\p{L}\d])\d{4}\s?[A-Z]{2}\s+\p{Lu}\p{Ll}{2,}/u,
  /(?<![\p{L}\d-])\d{5}-\d{3}(?![\d-])/u,
  /(?<![\p{L}\d-])\d{2,4}-\d{3}\s+\p{Lu}\p{Ll}{2,}/u,
  /(?<![\p{L}\d])\d{6},?\s+(?:г\.\s*)?\p{Lu}\p{Ll}{2,}/u,
  /(?<![\p{L}])(?:zip(?:\s?code)?|post\s?code|postal code|plz|c\.?\s?p\.?|cap|cep|código postal|code postal|codi postal|почтовый индекс|индекс|الرمز البريدي)\s*:?\s*\d{4,6}(?!\d)/iu,
];

/** The street or post code in a text, if there is one. */
export function findAddress(text: string): string | undefined {
  for (const pattern of [...STREETS, ...POST_CODES]) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  return undefined;
}
