import { LOCALES, type Locale } from '../../src/content/locales.ts';
import { assert, fixture, loadModule } from '../support/index.ts';

const text = async (path: string): Promise<string> => (await fetch(path)).text();

/** Words that the letter and its signature lines have in another language, and which. */
async function foreignWords(): Promise<Map<string, string>> {
  const files = await Promise.all([
    text('/test/fixture/signatories/signatories.json'),
    ...LOCALES.flatMap((locale) => [
      text(`/data/letter/${locale}.json`),
      ...(locale === 'en' ? [] : [text(`/test/fixture/signatories/descriptions/${locale}.json`)]),
    ]),
  ]);
  const words = new Map<string, string>();
  for (const file of files) {
    for (const [, phrase, language] of file.matchAll(/\[([^[\]]+?)\]\{lang=(\w+)\}/g)) {
      words.set(phrase!, language!);
    }
  }
  const organizations = JSON.parse(
    await text('/test/fixture/signatories/organization-languages.json'),
  ) as Record<string, string>;
  for (const [name, language] of Object.entries(organizations)) words.set(name, language);
  return words;
}

interface Run {
  text: string;
  parent: Element;
  /** By the nearest `lang`. */
  language: string;
}

/** Everything that is read below an element. */
function runs(root: ParentNode & Node): Run[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Run[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement!;
    const content = walker.currentNode.nodeValue!.trim();
    if (!content || parent.closest('style, script')) continue;
    found.push({
      text: content,
      parent,
      language: parent.closest('[lang]')?.getAttribute('lang') ?? '',
    });
  }
  return found;
}

/** Names of people, firms and addresses, abbreviations and Roman numbers are in no language of their own. */
const plain = (words: string): string =>
  words
    .replaceAll(/\S+@\S+|\b[\w.]+\.org\b/g, '')
    .replaceAll(/Netflix|Mediapart|Verso|Leon Trotsky/g, '')
    .replaceAll(/\b\p{Lu}{2,}\b/gu, '');

/** Of signatories, each in an isolate of its own. */
const isName = ({ parent }: Run): boolean => !!parent.closest('[part="name"], .name, li > b');

const SCRIPTS: Record<string, RegExp> = {
  latin: /[\p{Script=Latin}]{2,}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
  arabic: /\p{Script=Arabic}/u,
};
const scriptOf = (language: string): string =>
  ({ ru: 'cyrillic', ar: 'arabic' })[language] ?? 'latin';

/** What is in no language's script but that of its `lang`. */
function misread(all: Run[]): string[] {
  return all
    .filter((run) => !isName(run))
    .filter(({ text: words, language }) =>
      Object.entries(SCRIPTS).some(
        ([script, letters]) => script !== scriptOf(language) && letters.test(plain(words)),
      ),
    )
    .map(({ text: words, language }) => `${language}: ${words}`);
}

/** English dictionaries have it. */
const isEnglish = (phrase: string): boolean => phrase === 'femme fatale';

/** Foreign words that stand in text of another language. */
function unmarked(all: Run[], words: Map<string, string>, own: Locale): string[] {
  return all
    .filter((run) => run.language === own && !isName(run))
    .flatMap(({ text: content }) =>
      [...words].filter(
        ([phrase, language]) =>
          language !== own &&
          !(own === 'en' && isEnglish(phrase)) &&
          /\p{L}/u.test(plain(phrase)) &&
          content.includes(phrase),
      ),
    )
    .map(([phrase, language]) => `${phrase}, which is ${language}`);
}

const parse = async (path: string): Promise<Document> =>
  new DOMParser().parseFromString(await text(path), 'text/html');

const ALL =
  '<trotsky-statement language-picker actions chart contact="sign@example.org"></trotsky-statement>';

describe('the language of parts', () => {
  let words: Map<string, string>;
  before(async () => {
    await loadModule('/dist/trotsky-statement.js');
    words = await foreignWords();
    assert.ok(words.size > 70);
  });

  for (const locale of LOCALES) {
    it(`is marked wherever it is another than ${locale}`, async () => {
      const host = await fixture(ALL.replace('>', ` lang="${locale}">`));
      const finished = await parse(`/dist/prerendered/${locale}/trotsky-statement.html`);
      const page = await parse(`/dist-site/${locale}/index.html`);
      for (const [name, root, least] of [
        ['the element', host.shadowRoot!, 400],
        ['finished HTML', finished.querySelector('template')!.content, 300],
        ['what stands between its tags', finished.body, 200],
        ['the letter’s page', page, 300],
      ] as const) {
        const all = runs(root);
        assert.ok(all.length > least, `${name}: ${all.length} texts`);
        assert.deepEqual(unmarked(all, words, locale), [], name);
        assert.deepEqual(misread(all), [], name);
      }
    });
  }

  it('doesn’t disturb the order of Arabic: what is foreign is isolated', async () => {
    const host = await fixture(ALL.replace('>', ' lang="ar">'));
    let isolated = 0;
    for (const { text: words, parent } of runs(host.shadowRoot!)) {
      if (!SCRIPTS.latin!.test(plain(words)) || SCRIPTS.arabic!.test(words)) continue;
      const { display, unicodeBidi } = getComputedStyle(parent);
      // What is a box of its own is apart anyway.
      assert.ok(/isolate/.test(unicodeBidi) || /flex|grid|block/.test(display), words);
      isolated++;
    }
    assert.ok(isolated > 200);
  });
});
