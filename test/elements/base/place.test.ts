/** What a reader looks at stays where it is, however the element's content comes in. */
import {
  assert,
  layoutShift,
  nextEvent,
  only,
  page,
  serve,
  until,
  visit,
  type TestPage,
} from '../../support/index.ts';
import { feed } from '../feed/clocked-page.ts';

const WIDTHS = [1000, 390];
const CLS = 0.01;

/** An element as an author pastes it: finished HTML, or the text between the tags alone. */
async function snippet(name: string, finished: boolean): Promise<string> {
  const answer = await fetch(`/dist/prerendered/en/${name}.html`);
  assert.ok(answer.ok, name);
  const html = await answer.text();
  return finished ? html : html.replace(/<template[^]*<\/template>/, '');
}

const documentWith = (content: string, style = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
  <style>body { font: 16px/1.5 serif } ${style}</style><h1>Host page</h1>
  <p style="height: 600px">Before the letter.</p>${content}
  <p id="after">After the letter.</p><p style="height: 2000px">The end.</p>`;

const open = (content: string, width: number, style?: string) =>
  page({ body: documentWith(content, style), width, height: 800 });

const host = ({ document: doc }: TestPage) =>
  doc.querySelector<HTMLElement & { refreshNow(): Promise<void> }>(
    'trotsky-statement, signatory-list',
  )!;

/** Height in the view of the first of some words that an element shows. */
function at({ document: doc }: TestPage, words: string, selector = 'trotsky-statement'): number {
  const { shadowRoot } = doc.querySelector(selector)!;
  const walker = doc.createTreeWalker(shadowRoot ?? doc.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const start = text.data.indexOf(words);
    if (start < 0) continue;
    const range = doc.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    const { top, height } = range.getBoundingClientRect();
    if (height) return top;
  }
  throw new Error(`“${words}” isn’t shown`);
}

/**
 * The words that begin the line that some words are shown on: these are what can stay. The element has lines of another
 * length than its fallback, so what comes later in a line may be on the next one.
 */
function lineWith({ document: doc }: TestPage, words: string): string {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  const box = (text: Node, start: number) => {
    const range = doc.createRange();
    range.setStart(text, start);
    range.setEnd(text, start + 1);
    return range.getBoundingClientRect();
  };
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    const start = data.indexOf(words);
    if (start < 0) continue;
    const { top, height } = box(walker.currentNode, start);
    if (!height) continue;
    const first = [...data.matchAll(/[^\s\d.]\S*/g)].find(
      ({ index }) => box(walker.currentNode, index).bottom > top + height / 2,
    )!;
    return data.slice(first.index, first.index + 24);
  }
  throw new Error(`“${words}” isn’t shown`);
}

/** A document in a frame of a page: it may be reloaded, and its address may name a text. Each question asks what is there by now. */
async function framed(body: string, width: number, suffix = '') {
  const outer = await page({
    body: `<!doctype html><html lang="en"><title>Host</title><iframe src="page.html${suffix}" title="Page" width="${width}" height="800"></iframe>`,
    files: { 'page.html': { body } },
    width: width + 100,
    height: 900,
  });
  const frame = outer.document.querySelector('iframe')!;
  return (): TestPage => {
    const window = frame.contentWindow as TestPage['window'];
    return { ...outer, frame, window, document: window.document };
  };
}

const after = ({ document: doc }: TestPage) =>
  doc.querySelector('#after')!.getBoundingClientRect().top;

const frames = ({ window: view }: TestPage) =>
  new Promise((done) =>
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => setTimeout(done, 50))),
  );

/** Scrolls until what is measured stands 300 px below the top of the view. */
async function lookAt(it: TestPage, measure: () => number): Promise<void> {
  it.window.scrollBy({ top: measure() - 300, behavior: 'instant' });
  await frames(it);
  assert.ok(Math.abs(measure() - 300) < 1.5, `${measure()} px`);
}

async function importModule(it: TestPage): Promise<void> {
  await (it.window as unknown as { eval: (code: string) => Promise<unknown> }).eval(
    `import('/dist/trotsky-statement.js')`,
  );
  await it.settled();
  await frames(it);
}

const stays = (before: number, now: number, what: string) =>
  assert.ok(Math.abs(now - before) <= 2, `${what}: ${now} px, was ${before} px`);

const HEADINGS = ['The claim to be based on fact', 'Trotsky’s personality'];
const TEXT = 'murder Trotsky in August 1940';

describe('the reader’s place', () => {
  for (const width of WIDTHS) {
    for (const [what, finished] of [
      ['finished HTML is taken over', true],
      ['the module comes late', false],
    ] as const) {
      for (const name of ['trotsky-statement', 'trotsky-statement-collapsed']) {
        it(`is kept when ${what}, ${width} px wide, ${name}`, async () => {
          const isClosed = name.endsWith('collapsed') && finished;
          for (const words of [...(isClosed ? [] : [TEXT]), 'Slavoj Žižek', ...HEADINGS]) {
            const it = await open(await snippet(name, finished), width);
            const seen = finished ? words : lineWith(it, words);
            await lookAt(it, () => at(it, seen));
            await importModule(it);
            stays(300, at(it, seen), `${words}, ${seen}`);
            it.frame.remove();
          }
          const it = await open(await snippet(name, finished), width);
          await lookAt(it, () => after(it));
          await importModule(it);
          stays(300, after(it), 'what follows');
        });
      }
    }

    it(`is kept when the language changes, ${width} px wide`, async () => {
      const it = await open(await snippet('trotsky-statement', false), width);
      await importModule(it);
      const root = host(it).shadowRoot!;
      for (const number of [2, 8]) {
        const heading = () =>
          root.querySelector(`#falsification-${number} [part=heading]`)!.getBoundingClientRect()
            .top;
        await lookAt(it, heading);
        for (const lang of ['ru', 'ar', 'en']) {
          host(it).lang = lang;
          await it.settled();
          await frames(it);
          stays(300, heading(), `falsification ${number}, ${lang}`);
        }
      }
    });
  }

  it('is kept when several cards above it come to life', async () => {
    const above = await snippet('falsification-card-4', false);
    const read = await snippet('falsification-card-3', false);
    for (const width of WIDTHS) {
      for (const content of [above.repeat(4), above.repeat(4) + read]) {
        const it = await open(content, width);
        const line = content.endsWith(read) ? lineWith(it, TEXT) : undefined;
        const place = () => (line ? at(it, line, '[number="3"]') : after(it));
        await lookAt(it, place);
        await importModule(it);
        stays(300, place(), `${line ?? 'what follows'}, ${width} px wide`);
        it.frame.remove();
      }
    }
  });

  for (const [name, copies] of [
    ['falsification-card-3', 10],
    ['trotsky-statement', 1],
  ] as const) {
    it(`is asked for before a fallback goes, and then no more until it is painted: ${name}`, async () => {
      const it = await open((await snippet(name, false)).repeat(copies), 1000);
      const told: string[] = [];
      const { window: view } = it;
      const { Element: elements } = view;
      const spy = (owner: object, key: string, what: string) => {
        const found = Object.getOwnPropertyDescriptor(owner, key)!;
        const kind = found.get ? 'get' : 'value';
        const own = found[kind] as (...values: unknown[]) => unknown;
        Object.defineProperty(owner, key, {
          ...found,
          [kind](this: unknown, ...values: unknown[]) {
            told.push(what);
            return own.apply(this, values);
          },
        });
      };
      spy(elements.prototype, 'getBoundingClientRect', 'asks');
      spy(elements.prototype, 'scrollTop', 'asks');
      spy(elements.prototype, 'scrollHeight', 'asks');
      spy(elements.prototype, 'clientHeight', 'asks');
      spy(view, 'scrollY', 'asks');
      spy(elements.prototype, 'attachShadow', 'takes away');
      await (view as unknown as { eval: (code: string) => Promise<unknown> }).eval(
        `import('/dist/trotsky-statement.js')`,
      );
      await it.settled();
      const inTurn = told.filter((one, i) => one !== told[i - 1]);
      assert.deepEqual(inTurn, ['asks', 'takes away']);
      assert.equal(told.filter((one) => one === 'takes away').length, copies);
    });
  }

  it('is kept when a feed brings rows, for who has two countries, too, and where the body hides its overflow', async () => {
    const day = (date: number, more: number) => {
      const { signatories, ...rest } = feed(130, `2026-11-${date}T12:00:00Z`) as {
        signatories: { countries: string[] }[];
      };
      for (const [i, person] of signatories.entries()) {
        person.countries = i % 3 ? ['MX'] : ['AR', 'MX'];
      }
      const added = Array.from({ length: more }, (_, i) => ({
        id: `new-${date}-${i}`,
        name: `New ${i}`,
        countries: ['AR'],
      }));
      return { ...rest, signatories: [...added, ...signatories] };
    };
    for (const style of ['', 'body { overflow-x: hidden }']) {
      for (const groupBy of ['country', 'section']) {
        const site = await serve({ 'feed.json': { json: day(23, 0) } });
        const tag = `<signatory-list group-by="${groupBy}" feed="${site.url('feed.json')}"></signatory-list>`;
        const it = await open(tag, 500, style);
        await importModule(it);
        await host(it).refreshNow();
        const rows = [...host(it).shadowRoot!.querySelectorAll('[part=signatory]')];
        const read = rows.findLast((row) => row.textContent.includes('Person 60'))!;
        it.window.scrollBy({ top: read.getBoundingClientRect().top - 1, behavior: 'instant' });
        await frames(it);
        const before = read.getBoundingClientRect().top;
        await site.set('feed.json', { json: day(24, 7) });
        await host(it).refreshNow();
        await frames(it);
        assert.ok(read.isConnected, 'the row is the same');
        stays(before, read.getBoundingClientRect().top, `${groupBy}, ${style}`);
        it.frame.remove();
      }
    }
  });

  it('isn’t moved when rows come that lie below', async () => {
    const site = await serve({ 'feed.json': { json: feed(130) } });
    const tag = `<trotsky-statement feed="${site.url('feed.json')}"></trotsky-statement>`;
    const it = await open(tag, 1000);
    await importModule(it);
    await host(it).refreshNow();
    await lookAt(it, () => at(it, TEXT));
    await site.set('feed.json', { json: feed(150, '2026-11-24T12:00:00Z', 'New') });
    await host(it).refreshNow();
    await frames(it);
    stays(300, at(it, TEXT), 'the text');
  });

  only(['chromium', 'firefox'], 'WebKit tells no script what a text link names').it(
    'is the line that a text link names, in the middle of the view',
    async () => {
      for (const width of WIDTHS) {
        const body = documentWith(await snippet('trotsky-statement', false));
        const it = (await framed(body, width, `#:~:text=${encodeURIComponent(TEXT)}`))();
        // In a frame browsers don't follow such links by themselves.
        it.window.scrollBy({ top: at(it, TEXT) - 390, behavior: 'instant' });
        await frames(it);
        const before = at(it, TEXT);
        await importModule(it);
        stays(before, at(it, TEXT), `${width} px wide`);
        it.frame.remove();
      }
    },
  );

  only(['chromium'], 'layout shifts are told by Chromium alone').it(
    'shifts nothing as a page over a fallback is reloaded',
    async () => {
      const script = '<script type="module" src="/dist/trotsky-statement.js"></script>';
      const body = documentWith((await snippet('trotsky-statement', false)) + script);
      const now = await framed(body, 800);
      await until(() => host(now()).shadowRoot, 'the letter is there');
      await until(() => !host(now()).shadowRoot!.querySelector('.waits'), 'all is laid out');
      await lookAt(now(), () => after(now()));
      const loaded = nextEvent(now().frame, 'load');
      now().window.location.reload();
      await loaded;
      await frames(now());
      const shift = await layoutShift(now().window);
      stays(300, after(now()), 'what follows');
      assert.ok(shift <= CLS, `layout shift ${shift}`);
    },
  );

  only(['chromium'], 'text fragments and layout shifts are told by Chromium alone').it(
    'is the falsification that a text link leads to, open, without a shift',
    async () => {
      for (const name of ['trotsky-statement', 'trotsky-statement-collapsed']) {
        const site = await serve({
          'page.html': { body: documentWith(await snippet(name, false)), type: 'text/html' },
        });
        const seen = await visit(`${site.url('page.html')}#:~:text=${encodeURIComponent(TEXT)}`, {
          script: `(async () => {
            const pause = (ms) => new Promise((done) => setTimeout(done, ms));
            for (let i = 0; i < 50 && scrollY === 0; i++) await pause(100);
            const { scrollY: before } = window;
            await pause(300);
            const place = (root) => {
              const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const start = walker.currentNode.data.indexOf(${JSON.stringify(TEXT)});
                const range = document.createRange();
                if (start < 0) continue;
                range.setStart(walker.currentNode, start);
                range.setEnd(walker.currentNode, start + 1);
                return range.getBoundingClientRect().top;
              }
            };
            const was = place(document.body);
            await import('/dist/trotsky-statement.js');
            await pause(500);
            const cards = [...document.querySelector('trotsky-statement').shadowRoot.querySelectorAll('[part=card]')];
            const card = cards.find((one) => one.textContent.includes(${JSON.stringify(TEXT)}));
            const text = [...card.querySelectorAll('.text')].find((one) => one.textContent.includes(${JSON.stringify(TEXT)}));
            const { top, bottom } = text.getBoundingClientRect();
            const moved = place(text) - was;
            return { before, moved, top, bottom, height: innerHeight, open: card.localName === 'article' || card.open };
          })()`,
        });
        const result = seen.result as Record<string, number>;
        assert.ok(result.before! > 0, 'the browser found the words');
        assert.ok(result.open, 'it is open');
        assert.ok(Math.abs(result.moved!) <= 2, `its words moved by ${result.moved} px`);
        assert.ok(result.bottom! > 0 && result.top! < result.height!, JSON.stringify(result));
        assert.ok(seen.metrics.layoutShift <= CLS, `layout shift ${seen.metrics.layoutShift}`);
      }
    },
  );

  only(['chromium'], 'layout shifts are told by Chromium alone').it(
    'shifts nothing when a script sets another language',
    async () => {
      const site = await serve({
        'page.html': {
          body: documentWith(
            '<trotsky-statement lang="en"></trotsky-statement><script type="module" src="/dist/trotsky-statement.js"></script>',
          ),
          type: 'text/html',
        },
      });
      const seen = await visit(site.url('page.html'), {
        script: `(async () => {
        const pause = (ms) => new Promise((done) => setTimeout(done, ms));
        const letter = document.querySelector('trotsky-statement');
        const top = () => letter.shadowRoot.querySelector('#falsification-8 [part=heading]').getBoundingClientRect().top;
        await pause(300);
        for (let i = 0; i < 3; i++) {
          scrollBy({ top: top() - 300, behavior: 'instant' });
          await pause(100);
        }
        const before = top();
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) shift += value;
        }).observe({ type: 'layout-shift' });
        letter.lang = 'ru';
        await pause(300);
        return { shift, moved: top() - before, lang: letter.shadowRoot.querySelector('.root').lang };
      })()`,
      });
      const { shift, moved, lang } = seen.result as { shift: number; moved: number; lang: string };
      assert.equal(lang, 'ru');
      assert.ok(Math.abs(moved) <= 2, `the heading moved by ${moved} px`);
      assert.ok(shift <= CLS, `layout shift ${shift}`);
    },
  );
});
