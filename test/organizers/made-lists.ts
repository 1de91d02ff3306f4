/**
 * Lists of signatories in the forms of real public letters, with made-up people: what is written,
 * and what it means. The same each time.
 */

/** Who is meant by a line. */
export interface Meant {
  readonly name: string;
  readonly description?: string;
  readonly countries?: readonly string[];
  /** Struck out. */
  readonly withdrawn?: boolean;
}

/** A list as a file, and whom it means. */
export interface MadeList {
  readonly form: string;
  readonly file: string;
  readonly text: string;
  readonly people: readonly Meant[];
}

/** Numbers that look drawn, and are the same each time. */
function* drawn(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const words = (text: string) => text.split('|');

const ENGLISH = {
  first: words(
    'Amara|Bodil|Calla|Dorian|Edda|Fenn|Greta|Hollis|Ines|Jorah|Kit|Lorna|Mabel|Nils|Odette|Piers|Quill|Rhona|Silas|Tamsin',
  ),
  last: words(
    'Okonkwo-Lind|Falkner|O’Brannan|MacTavern|van der Meule|Breadstone|Ashgrove|Delacroft|Quillfeather|Winterbourne|Lindqvarn|Ø. Strandby|Kuang|Al Hamdani|de la Cressa|Tomblin',
  ),
};
const GERMAN = {
  first: words('Brigitte|Tobias|Änne|Jörg|Käthe|Lorenz|Mechthild|Ottokar|Friedlinde|Hannsjörg'),
  last: words(
    'Falkenrath|Musterfeld|von der Aue|Grünwälder|Schmidt-Ostheim|Weißhuhn|Zickenrott|zu Hohenbrunn|Kleinöder',
  ),
};
const SPANISH = {
  first: words('Tomás|María José|Íñigo|Fco. Javier|Ma. Teresa|Begoña|José Ra.|Xoán|Núria|Leandro'),
  last: words(
    'Herrería Vega|Ejemplo Aguilar|Muestra Fernández|Prueba Claramunt|de la Rúa Pons|Garcilópez Ñuñor|Ferrán i Coll',
  ),
};
const FRENCH = {
  first: words('Amélie|Jean-Loup|Cléo|Maëlle|Thibaud|Océane|Rémi'),
  last: words('OKONKWO-LIND|DUPONTEL|LE GUERNEC|DE LA TOURETTE|D’ARVOR|ÉTIENNARD|MOULINEAU'),
};
const JOBS = words(
  'historian|software developer|professor of botany|baker|retired teacher|PhD student|lawyer, Bar of Nowhere|nurse and midwife|site reliability engineer|poet',
);
const PLACES = words(
  'University of Nowhere|Breadworks Ltd|Institute for Ovens (IFO)|Nowhere State University, Dept. of History|Open Ovens Foundation|Acme|City Library',
);
const PROJECTS = words(
  'Terraform contributor|Ovens Working Group|SWE|co-founder of a, co-founder of b|Breadworks, in-toto|gr-satellites|former treasurer|maintainer of pt-br-tools|Open Society of Bakers|PT-BR translator|Kernel|R&D',
);
const UNIS = words(
  'Universidad de Nowhere|Universidad Politécnica de Ejemplo|Instituto de Prueba (IDP)|CSIC – Instituto de Muestra|Univ. Inventada',
);
const HOCHSCHULEN = words(
  'Universität Musterstadt|TU Beispielheim|Institut für Internet-Sicherheit - if(is)|Hochschule Nirgendwo, Fakultät für Informatik|Musterverein e.V.|Freie Entwicklerin',
);
const TITLES = words(
  'Prof. Dr. |Dr. |Dr.-Ing. |Dipl.-Inf. |Dipl. Inf. (FH) |Prof. Dr. Dr. h.c. |PD Dr. |||',
);
const COUNTRIES: readonly (readonly [string, string])[] = [
  ['España', 'ES'],
  ['Argentina', 'AR'],
  ['México', 'MX'],
  ['Suecia', 'SE'],
  ['Estados Unidos', 'US'],
  ['Reino Unido', 'GB'],
];

/** Makes a list in each of the forms, with as many people each. */
export function makeLists(count: number, seed = 1): MadeList[] {
  const numbers = drawn(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(numbers.next().value! * from.length)]!;
  const chance = (share: number) => numbers.next().value! < share;
  const person = ({ first, last }: typeof ENGLISH) => `${pick(first)} ${pick(last)}`;
  const handle = () =>
    `@${pick(['bread', 'oven_', 'x', 'flour-'])}${Math.floor(numbers.next().value! * 999)}`;
  const url = (at: string) => `https://github.com/${at.slice(1)}`;

  const list = (
    form: string,
    file: string,
    before: string,
    make: (index: number) => [line: string, meant: Meant],
    after = '',
  ): MadeList => {
    const made = Array.from({ length: count }, (_, index) => make(index));
    const text = `${before}${made.map(([line]) => line).join('\n')}\n${after}`;
    return { form, file, text, people: made.map(([, meant]) => meant) };
  };
  const README = (title: string) =>
    `# ${title}\n\nDear friends,\n\nWe, the undersigned, are concerned about bread. It is dry.\n\n- Stop burning it\n- Publish the recipes of all ovens\n\n## How to sign\n\n1. Fork this page\n2. Add your name to the end\n\n## Signatures\n\n`;
  const FOOT = '\n## Contact\n\nWrite to us, or open an issue. Thank you!\n';

  return [
    list(
      '- Name, @handle (Project)',
      'a.md',
      README('Dear Ovens'),
      () => {
        const name = person(ENGLISH);
        const project = chance(0.97) ? pick(PROJECTS) : undefined;
        return [
          `- ${name}, ${handle()}${project ? ` (${project})` : ''}`,
          { name, ...(project && { description: project }) },
        ];
      },
      FOOT,
    ),
    list(
      '- Name ([@h](url)), description',
      'b.md',
      README('Thank you, ovens'),
      () => {
        const name = person(ENGLISH);
        const at = handle();
        const job = chance(0.8) ? pick(JOBS) : undefined;
        const link = chance(0.9) ? ` ([${at}](${url(at)}))` : '';
        const shown = chance(0.1) ? `**${name}**` : name;
        return [
          `- ${shown}${link}${job ? `, ${job}` : ''}`,
          { name, ...(job && { description: job }) },
        ];
      },
      FOOT,
    ),
    list('1. Name (Affiliation)', 'c.md', README('An open letter to bakers'), (index) => {
      const name = person(ENGLISH);
      const place = chance(0.6) ? pick(chance(0.7) ? PLACES : PROJECTS) : undefined;
      return [
        `${index + 1}. ${name}${place ? ` (${place})` : ''}`,
        { name, ...(place && { description: place }) },
      ];
    }),
    list('* Name', 'd.md', README('Bread letter'), () => {
      const name = chance(0.01) ? 'raichoo' : person(ENGLISH);
      return chance(0.02) ? [`* ~~${name}~~`, { name, withdrawn: true }] : [`* ${name}`, { name }];
    }),
    list(
      'es: 1. Prof. Dr. Name, University (País)',
      'e.md',
      '# Carta abierta\n\nLos abajo firmantes pedimos pan.\n\n## Firmas\n\n',
      (index) => {
        const name = `${pick(TITLES)}${person(SPANISH)}`;
        const uni = pick(UNIS);
        const [country, code] = pick(COUNTRIES);
        return [
          `${index + 1}. ${name}${chance(0.03) ? '.' : ','} ${uni} (${country})`,
          { name, description: uni, countries: [code] },
        ];
      },
    ),
    list(
      'fr: - NOM Prénom, fonction, lieu',
      'f.txt',
      'Lettre ouverte sur le pain\n\nNous, signataires de cette lettre, demandons du pain.\n\nSignataires :\n\n',
      () => {
        const name = `${pick(FRENCH.last)} ${pick(FRENCH.first)}`;
        const job = `${pick(words('boulanger|enseignante-chercheuse|députée|retraité|ingénieure'))}, ${pick(words('Lille|Paris 8|Saint-Denis|Roubaix'))}`;
        return [`- ${name}, ${job}`, { name, description: job }];
      },
    ),
    list('- Name from Iran 🇮🇷 ([h](url))', 'g.md', README('Do not ban our ovens'), () => {
      const name = person(ENGLISH);
      const at = handle();
      const flag = chance(0.6);
      return [
        `- ${name} from ${flag ? 'Iran 🇮🇷' : 'Iran'} ([${at}](${url(at)}))`,
        { name, countries: ['IR'] },
      ];
    }),
    list(
      'de: <li>Prof. Dr. Name, Universität</li>',
      'h.html',
      '<!doctype html>\n<html lang="de"><head><title>Offener Brief</title><style>li { color: red }</style></head>\n<body><nav><ul><li><a href="#a">Start</a></li><li><a href="#b">Impressum</a></li></ul></nav>\n<h1>Offener Brief</h1>\n<p>Sehr geehrte Damen und Herren, wir fordern Brot für alle.</p>\n<h2>Erstunterzeichner*innen</h2>\n<ul>\n',
      () => {
        const name = `${pick(TITLES)}${person(GERMAN)}`;
        const place = pick(HOCHSCHULEN);
        return [`<li>${name}, ${place.replace('&', '&amp;')}</li>`, { name, description: place }];
      },
      '</ul>\n<footer><p>Kontakt: Musterverein</p></footer></body></html>\n',
    ),
    list(
      'en: <li><cite>Name</cite>, Org</li>',
      'i.html',
      '<div class="letter">\n<p>To whom it may concern.</p>\n<h2>Signatories</h2>\n<ol>\n',
      () => {
        const name = chance(0.01) ? 'yves sample' : person(ENGLISH);
        const place = chance(0.8) ? pick(PLACES) : undefined;
        return [
          `  <li><cite>${name}</cite>${place ? `, ${place}` : ''}</li>`,
          { name, ...(place && { description: place }) },
        ];
      },
      '</ol>\n</div>\n',
    ),
  ];
}
