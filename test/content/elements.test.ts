import { assert, fixture, loadModule, page, serve, settled } from '../support/index.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

/** A feed's count from one place, then in each language: the sentence of a list for each number. */
const COUNTS: Record<string, string[]> = {
  en: [
    '1 signatory from 1 country',
    '2 signatories from 2 countries',
    '3 signatories from 3 countries',
    '11 signatories from 11 countries',
    '21 signatories from 21 countries',
    '133 signatories from 133 countries',
  ],
  es: [
    '1 firmante de 1 país',
    '2 firmantes de 2 países',
    '3 firmantes de 3 países',
    '11 firmantes de 11 países',
    '21 firmantes de 21 países',
    '133 firmantes de 133 países',
  ],
  fr: [
    '1 signataire de 1 pays',
    '2 signataires de 2 pays',
    '3 signataires de 3 pays',
    '11 signataires de 11 pays',
    '21 signataires de 21 pays',
    '133 signataires de 133 pays',
  ],
  pt: [
    '1 signatário de 1 país',
    '2 signatários de 2 países',
    '3 signatários de 3 países',
    '11 signatários de 11 países',
    '21 signatários de 21 países',
    '133 signatários de 133 países',
  ],
  de: [
    '1 unterzeichnende Person aus 1 Land',
    '2 Unterzeichnende aus 2 Ländern',
    '3 Unterzeichnende aus 3 Ländern',
    '11 Unterzeichnende aus 11 Ländern',
    '21 Unterzeichnende aus 21 Ländern',
    '133 Unterzeichnende aus 133 Ländern',
  ],
  ca: [
    '1 signant de 1 país',
    '2 signants de 2 països',
    '3 signants de 3 països',
    '11 signants de 11 països',
    '21 signants de 21 països',
    '133 signants de 133 països',
  ],
  it: [
    '1 firmatario da 1 paese',
    '2 firmatari da 2 paesi',
    '3 firmatari da 3 paesi',
    '11 firmatari da 11 paesi',
    '21 firmatari da 21 paesi',
    '133 firmatari da 133 paesi',
  ],
  ru: [
    '1 подписавшийся из 1 страны',
    '2 подписавшихся из 2 стран',
    '3 подписавшихся из 3 стран',
    '11 подписавшихся из 11 стран',
    '21 подписавшийся из 21 страны',
    '133 подписавшихся из 133 стран',
  ],
  ar: [
    '1 موقّع من بلد واحد',
    '2 موقّعان من بلدين',
    '3 موقّعين من 3 بلدان',
    '11 موقّعًا من 11 بلدًا',
    '21 موقّعًا من 21 بلدًا',
    '133 موقّعًا من 133 بلدًا',
  ],
};

const NUMBERS = [1, 2, 3, 11, 21, 133];

/** The letter's own name for ES, and what a browser may call some others. */
const SPAIN: Record<string, string> = {
  en: 'Spanish State',
  es: 'Estado español',
  fr: 'État espagnol',
  pt: 'Estado espanhol',
  de: 'Spanischer Staat',
  ca: 'Estat espanyol',
  it: 'Stato spagnolo',
  ru: 'Испанское государство',
  ar: 'الدولة الإسبانية',
};

type Live = Element & { refreshNow(): Promise<void> };

const root = (element: Element) => element.shadowRoot!;
const flat = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Pieces of text that are the element's own language, not marked as another. */
function* ownText(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child instanceof Text) yield child.data;
    else if (child instanceof Element && !/^(style|bdi|time)$/.test(child.localName)) {
      if (!child.hasAttribute('lang') || child.matches('.root')) yield* ownText(child);
    }
  }
}

/** All that a reader or a screen reader can read of an element, sentence by sentence. */
function sentences(element: Element): string[] {
  const attributes = [...root(element).querySelectorAll('*')].flatMap((e) =>
    ['aria-label', 'placeholder', 'title', 'alt'].map((name) => e.getAttribute(name) ?? ''),
  );
  return [...ownText(root(element)), ...attributes]
    .map((text) => flat(text).replace(/^[,،] |: \d+$/g, ''))
    .filter((text) => /\p{L}{4}/u.test(text));
}

const STATES = [
  '<trotsky-statement contact="sign@example.org" language-picker chart actions></trotsky-statement>',
  '<trotsky-statement contact="https://example.org/sign" collapsed signatories="count"></trotsky-statement>',
  '<falsification-card number="3" actions letter-href="https://example.org/"></falsification-card>',
  '<signatory-list chart page-size="30"></signatory-list>',
  '<signatory-list group-by="country" show="people" no-search></signatory-list>',
  '<signatory-count></signatory-count>',
  '<signatory-count of="countries"></signatory-count>',
];

/** The same in two languages, by nature: names, places, words that both have. */
const SHARED =
  /^(CEIP|CEIP “Leon Trotsky”|Netflix|alencontre\.org|Argentina|Venezuela|Chile|Brasil|Mexico|Costa Rica|Australia|Austria|Uruguay|Croatia|Slovenia|Portugal|Romania|Germany|[\d (),.:·–-]*)$/i;

describe('every element in every language', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const locale of LOCALES) {
    it(`has the direction, the segments and, but for English, none of the English: ${locale}`, async () => {
      for (const markup of STATES) {
        const english = await fixture(markup.replace('>', ' lang="en">'));
        const element = await fixture(markup.replace('>', ` lang="${locale}">`));
        const outer = root(element).querySelector<HTMLElement>('[lang]')!;
        assert.equal(outer.lang, locale);
        assert.equal(outer.dir, locale === 'ar' ? 'rtl' : 'ltr');
        assert.equal(getComputedStyle(outer).direction, outer.dir);
        for (const part of ['portrayal', 'record', 'omission', 'comment', 'label', 'signatory']) {
          const count = (e: Element) => root(e).querySelectorAll(`[part=${part}]`).length;
          assert.equal(count(element), count(english), `${part} in ${markup}`);
        }
        if (locale === 'en') continue;
        const known = new Set(sentences(english));
        const left = sentences(element).filter(
          (text) =>
            known.has(text) &&
            (text.includes(' ') || /[а-яء-ي]/u.test(SPAIN[locale]!)) &&
            !SHARED.test(text.replaceAll(/[()\d]/g, '').trim()),
        );
        assert.deepEqual(left, [], `English left in ${markup}`);
        if (!/ru|ar/.test(locale)) continue;
        const script = locale === 'ru' ? /\p{Script=Cyrillic}/u : /\p{Script=Arabic}/u;
        const foreign = sentences(element).filter(
          (text) => !script.test(text) && !/^(Netflix|Mercador|[\d\W]*)$/.test(text),
        );
        assert.deepEqual(
          foreign.filter(
            (text) => !/^[\w.@·() -]*(org|X|Bluesky|Facebook|Telegram|WhatsApp)/.test(text),
          ),
          [],
          `not in the script of ${locale} in ${markup}`,
        );
      }
    });

    it(`counts with the right forms: ${locale}`, async () => {
      const site = await serve({});
      const seen: string[] = [];
      const words: string[] = [];
      for (const number of NUMBERS) {
        const url = site.url(`${number}.json`);
        await site.set(`${number}.json`, {
          json: { version: 1, updated: '2030-01-01T00:00:00Z', total: number, countries: number },
        });
        const statement = await fixture<Live>(
          `<trotsky-statement lang="${locale}" signatories="count" feed="${url}"></trotsky-statement>`,
        );
        const people = await fixture<Live>(
          `<signatory-count lang="${locale}" feed="${url}"></signatory-count>`,
        );
        await Promise.all([statement.refreshNow(), people.refreshNow()]);
        await settled();
        seen.push(flat(root(statement).querySelector('[part=count]')!.textContent));
        const part = (name: string) => root(people).querySelector(`[part=${name}]`)!.textContent;
        words.push(`${part('value')} ${part('label')}`);
      }
      assert.deepEqual(seen, COUNTS[locale]!);
      seen.forEach((sentence, i) => assert.ok(sentence.startsWith(words[i]!), words[i]));
    });

    it(`calls countries as its readers do, and ES as the letter does: ${locale}`, async () => {
      const list = await fixture(
        `<signatory-list group-by="country" lang="${locale}"></signatory-list>`,
      );
      const names = [
        ...root(list).querySelectorAll('[part=country] option[value]:not([value=""])'),
      ];
      assert.equal(names.length, 21);
      const regions = new Intl.DisplayNames(locale, { type: 'region' });
      for (const option of names as HTMLOptionElement[]) {
        const name = option.value === 'ES' ? SPAIN[locale]! : regions.of(option.value)!;
        assert.match(flat(option.textContent), name);
      }
      const order = names.map((option) => flat(option.textContent).replace(/ \(.*/, ''));
      assert.deepEqual(order, [...order].sort(new Intl.Collator(locale).compare));
      assert.ok(!flat(root(list).textContent).includes(regions.of('ES')! + ' '));
    });

    it(`says that it is a translation, or where it was first published: ${locale}`, async () => {
      for (const tag of ['trotsky-statement', 'falsification-card number="1"', 'signatory-list']) {
        const element = await fixture(`<${tag} lang="${locale}"></${tag.split(' ')[0]}>`);
        const notes = root(element).querySelectorAll('[part=translation-note]');
        assert.equal(notes.length, 1);
        const link = notes[0]!.querySelector('a')!;
        assert.match(link.href, /^http:\/\/www\.ceipleontrotsky\.org\/Netflix-and-the-Russian/);
        assert.equal(link.getAttribute('hreflang'), locale === 'en' ? null : 'en');
        assert.ok(locale !== 'en' || /First published/.test(link.textContent));
      }
    });
  }

  it('marks what is in another language than its surroundings', async () => {
    const list = await fixture('<signatory-list lang="ar"></signatory-list>');
    const marked = (text: string) =>
      [...root(list).querySelectorAll('bdi')].find((bdi) => bdi.textContent === text);
    assert.equal(marked('Movimento Revolucionário de Trabalhadores')?.lang, 'pt');
    assert.equal(marked('Left Voice')?.lang, 'en');
    assert.equal(marked('Révolution Permanente')?.lang, 'fr');
    assert.equal(marked('Trotsky: The Most Dangerous Man in the World')?.lang, 'en');
    for (const name of root(list).querySelectorAll('[part=name]')) {
      assert.equal(name.localName, 'bdi');
    }
    // Latin words in Arabic text stand apart from its direction.
    const loose = [...ownText(root(list))].filter((text) => /\p{Script=Latin}{4}/u.test(text));
    assert.deepEqual(loose.map(flat), ['(alencontre.org)']);
  });

  it('spaces no Arabic letters, leaves them room, and slants none', async () => {
    for (const markup of STATES) {
      const element = await fixture(markup.replace('>', ' lang="ar">'));
      if (!root(element).querySelector('.root')) continue;
      for (const inner of root(element).querySelectorAll<HTMLElement>('.root *')) {
        if (!/\p{Script=Arabic}/u.test(inner.textContent)) continue;
        const look = getComputedStyle(inner);
        assert.match(look.letterSpacing, /^(normal|0px)$/, inner.outerHTML.slice(0, 80));
        assert.equal(look.fontStyle, 'normal', inner.outerHTML.slice(0, 80));
        assert.equal(look.textTransform, 'none');
      }
      const words = root(element).querySelector('[part=portrayal], [part=preface] p');
      if (words) {
        const { lineHeight, fontSize } = getComputedStyle(words);
        assert.ok(
          parseFloat(lineHeight) / parseFloat(fontSize) >= 1.65,
          `${lineHeight} for ${fontSize}`,
        );
      }
    }
  });

  it('draws no letter of the other direction: marks and margins are mirrored', async () => {
    const shown = await page({
      width: 600,
      body: `<!doctype html><html lang="ar"><meta charset="utf-8"><title>t</title><body style="margin:0">
        <falsification-card number="3"></falsification-card><falsification-card lang="en" number="3"></falsification-card>
        <script type="module" src="/dist/falsification-card.js"></script>`,
    });
    const [arabic, english] = [...shown.document.querySelectorAll('falsification-card')].map(
      (card) => {
        const block = card.shadowRoot!.querySelector('.block.portrayal')!;
        const number = card.shadowRoot!.querySelector('[part=number]')!.getBoundingClientRect();
        const look = shown.window.getComputedStyle(block);
        return { left: look.borderLeftStyle, right: look.borderRightStyle, x: number.x };
      },
    );
    assert.equal(english!.left, 'double');
    assert.equal(arabic!.right, 'double');
    assert.ok(arabic!.x > 300 && english!.x < 300);
  });
});
