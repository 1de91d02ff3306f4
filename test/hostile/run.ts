import { assert, engine, fixture, loadModule, settled, until } from '../support/index.ts';
import { corpus, mutations, sample } from './corpus.ts';
import { property, sinks } from './sinks.ts';
import { assertHarmless, census, Watch } from './watch.ts';

/** How many strings are tried. */
export interface Extent {
  /** Of the corpora, for the attributes. */
  strings: number;
  /** Made from them. */
  mutations: number;
}

interface Element_ extends HTMLElement {
  updateComplete: Promise<boolean>;
  refreshNow(): Promise<void>;
}

const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** One line of the log: what was tried, and that nothing came of it. */
const report = (sink: string, strings: number): void =>
  console.log(`${engine}: ${sink}: ${strings} strings, 0 executed, 0 injected, 0 thrown`);

/** Feeds every string into every way in, and sees that it stays text. */
export function hostileInput(extent: Extent): void {
  let all: readonly string[];
  let strings: readonly string[];
  let watch: Watch;

  before(async () => {
    await loadModule('/dist/trotsky-statement.js');
    all = await corpus();
    strings = [...sample(all, extent.strings), ...mutations(all, extent.mutations)];
  });
  beforeEach(() => (watch = new Watch()));
  afterEach(() => watch.stop());

  for (const { tag, given, fullest, groups } of sinks) {
    for (const group of groups) {
      it(`<${tag} ${group.join(' ')}>`, async function () {
        this.timeout(280_000);
        const element = (await fixture(`<${tag} ${given}></${tag}>`)) as Element_;
        const known = census(element);
        for (const attributes of fullest) {
          Object.assign(known, census(await fixture(`<${tag} ${attributes}></${tag}>`)));
        }
        for (const text of strings) {
          for (const attribute of group) element.setAttribute(attribute, text);
          await element.updateComplete;
          assertHarmless(element, known, JSON.stringify(text));
          for (const attribute of group) Reflect.set(element, property(attribute), text);
          await element.updateComplete;
          assertHarmless(element, known, JSON.stringify(text));
        }
        for (const attribute of group)
          report(`<${tag} ${attribute}> and its property`, strings.length);
      });
    }
  }

  describe('feeds', () => {
    const { fetch: realFetch } = window;
    let answer: unknown;
    let asked: string[];
    beforeEach(() => {
      asked = [];
      // Several pages may be open at once, and all but one hidden.
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      window.fetch = (input) => {
        asked.push(String(input));
        return Promise.resolve(new Response(JSON.stringify(answer)));
      };
    });
    afterEach(() => {
      window.fetch = realFetch;
      Reflect.deleteProperty(document, 'hidden');
    });

    const feed = (signatories: object[], more: object = {}): object => ({
      version: 1,
      updated: '2030-01-01T00:00:00Z',
      signatories,
      ...more,
    });

    it('shows every text field as the text that it is', async function () {
      this.timeout(120_000);
      // A name of nothing but bidi controls is none: such a feed is refused.
      const texts = [...new Set([...all, ...strings])].filter(
        (text) => text.replaceAll(BIDI_CONTROLS, '').trim() !== '',
      );
      answer = feed(
        texts.map((text) => ({
          id: text,
          name: text,
          description: text,
          section: 'organizations',
          organization: [text, `2 ${text}`],
          umbrella: text,
        })),
      );
      const list = (await fixture(
        `<signatory-list feed="texts.json" page-size="100000" lang="en"></signatory-list>`,
      )) as Element_;
      await list.refreshNow();
      await settled();
      const rows = [...list.shadowRoot!.querySelectorAll('[part="signatory"]')];
      assert.equal(rows.length, texts.length);
      rows.forEach((row, i) => {
        const text = texts[i]!.replaceAll(BIDI_CONTROLS, '');
        const shown = [...row.querySelectorAll('bdi')].map((each) => each.textContent);
        const expected = [text, text, text, `2 ${text}`, text];
        assert.deepEqual(shown, expected, JSON.stringify(text));
        assert.equal(row.querySelectorAll('*').length, 7, `elements for ${JSON.stringify(text)}`);
      });
      assertHarmless(list, { ...census(list) }, 'a feed');
      for (const field of ['id', 'name', 'description', 'organization', 'umbrella']) {
        report(`feed: ${field}`, texts.length);
      }

      const field = list.shadowRoot!.querySelector<HTMLInputElement>('[part="search"]')!;
      const known = { ...census(list), button: 1 };
      for (const text of sample(texts, 40)) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await list.updateComplete;
        assertHarmless(list, known, JSON.stringify(text));
      }
      report('search field', 40);
    });

    it('refuses every other field, and keeps what it shows', async function () {
      this.timeout(280_000);
      answer = {};
      const list = (await fixture(
        `<signatory-list feed="fields.json" no-search lang="en"></signatory-list>`,
      )) as Element_;
      const tried = sample(strings, Math.min(strings.length, 300));
      const reasons: string[] = [];
      list.addEventListener('signatories-error', (event) => reasons.push(event.detail.reason));
      const fields: Record<string, (text: string) => object> = {
        countries: (text) => feed([{ id: 'a', name: 'A', countries: [text] }]),
        section: (text) => feed([{ id: 'a', name: 'A', section: text }]),
        version: (text) => feed([], { version: text }),
        updated: (text) => feed([], { updated: text }),
        total: (text) => feed([], { total: text }),
        signatories: (text) => feed([], { signatories: text }),
        'the whole': (text) => [text],
      };
      const known = census(list);
      for (const [field, make] of Object.entries(fields)) {
        const valid = /^([A-Z]{2}|people|organizations)$/;
        const invalid = tried.filter((text) => !valid.test(text));
        for (const text of invalid) {
          answer = make(text);
          reasons.length = 0;
          await list.refreshNow();
          assert.deepEqual(reasons, ['schema'], `${field}: ${JSON.stringify(text)}`);
        }
        assert.equal(list.shadowRoot!.querySelectorAll('[part="signatory"]').length, 133);
        assertHarmless(list, known, field);
        report(`feed: ${field}`, invalid.length);
      }
    });

    it('asks the web alone for a feed', async function () {
      this.timeout(280_000);
      answer = {};
      for (const tag of ['trotsky-statement', 'signatory-list', 'signatory-count']) {
        const element = (await fixture(`<${tag} page-size="1"></${tag}>`)) as Element_;
        asked = [];
        const tried = sample(strings, Math.min(strings.length, 200));
        for (const text of tried) {
          element.setAttribute('feed', text);
          await element.updateComplete;
        }
        for (const url of asked) assert.match(url, /^https?:/);
        assert.ok(asked.length > 0, 'some are relative addresses');
        report(`<${tag} feed>`, tried.length);
      }
    });
  });

  it('notices what it looks for', async () => {
    const inner = new Watch();
    const host = await fixture('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<b></b><img src="data:," onerror="alert(1)">';
    await until(() => inner.executed.length > 0, 'the canary');
    await assert.rejects(() => assertHarmless(host, { b: 1 }, 'this'), '<img> was injected');
    await assert.rejects(() => assertHarmless(host, { b: 1, img: 1 }, 'this'), 'onerror');
    root.innerHTML = '<a href="javascript:alert(1)"></a>';
    await assert.rejects(() => assertHarmless(host, { a: 1 }, 'this'), 'a link to javascript:');
    inner.executed.length = 0;
    inner.stop();
  });

  it('the page’s address', async () => {
    const card = await fixture('<falsification-card number="3"></falsification-card>');
    const known = census(card);
    const before = location.href;
    // Browsers put up with some two hundred changes in ten seconds.
    const tried = sample(strings, 60);
    for (const text of tried) {
      location.hash = `falsification-${text.slice(0, 500)}`;
      await new Promise((done) => setTimeout(done));
      assertHarmless(card, known, JSON.stringify(text));
    }
    history.replaceState(null, '', before);
    report('#falsification-…', tried.length);
  });
}
