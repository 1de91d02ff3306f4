/** What translators, highlighters and other add-ons do to a shadow tree, at random, and what the element shows after that. */
import { assert, page, serve, settled, until, type TestPage } from '../../support/index.ts';
import { feed, type Live } from '../feed/clocked-page.ts';

/** 60 seeds of 50 changes, in tests short enough for a slow machine. */
const SEEDS = Array.from({ length: 15 }, (_, i) => [1, 2, 3, 4].map((j) => 4 * i + j));
const MUTATIONS = 50;

/** Random numbers below 1 that a seed repeats (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function nodesIn(root: Node, whatToShow: number = NodeFilter.SHOW_ALL): Node[] {
  const walker = root.ownerDocument!.createTreeWalker(root, whatToShow);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const { SHOW_COMMENT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter;

/** By name, what an add-on may do; each gets a way to choose one of many. */
const MUTATORS: Record<string, (root: ShadowRoot, pick: <T>(from: T[]) => T) => void> = {
  'take a node out': (root, pick) => {
    const node = pick(nodesIn(root)) as ChildNode;
    node.remove();
  },
  'take a comment out': (root, pick) => (pick(nodesIn(root, SHOW_COMMENT)) as Comment).remove(),
  'take all comments out of a block': (root, pick) => {
    const block = pick([...root.querySelectorAll('p,h2,h3,h4,li,section,div')]);
    block.replaceChildren(...[...block.childNodes].filter(({ nodeType }) => nodeType !== 8));
  },
  'wrap a text': (root, pick) => {
    const text = pick(nodesIn(root, SHOW_TEXT)) as Text;
    const outer = root.ownerDocument.createElement('font');
    const inner = outer.appendChild(root.ownerDocument.createElement('font'));
    text.replaceWith(outer);
    inner.append(text);
  },
  'change a text': (root, pick) => {
    (pick(nodesIn(root, SHOW_TEXT)) as Text).data = '«text»';
  },
  'split a text': (root, pick) => {
    const text = pick(nodesIn(root, SHOW_TEXT)) as Text;
    text.splitText(text.length >> 1);
  },
  'move a node': (root, pick) => {
    const node = pick(nodesIn(root)) as ChildNode;
    const parent = pick(nodesIn(root, SHOW_ELEMENT)) as Element;
    if (!node.contains(parent)) parent.insertBefore(node, pick([...parent.childNodes, null]));
  },
  'put a copy in': (root, pick) => {
    const node = pick(nodesIn(root, SHOW_ELEMENT)) as Element;
    node.after(node.cloneNode(true));
  },
  'swap two names': (root, pick) => {
    const names = [...root.querySelectorAll('[part=name]')];
    if (names.length > 0) pick(names).append(...pick(names).childNodes);
  },
  'join texts': (root) => root.normalize(),
  'empty the tree': (root, pick) => {
    if (pick([...'rarely'].map((_, i) => i)) === 0) root.replaceChildren();
  },
};

/** What an element shows: its tree without Lit's comments, what is told of changes, and waiting for the first paint. */
const shown = (host: Element) =>
  host
    .shadowRoot!.innerHTML.replaceAll(/<!--.*?-->/g, '')
    .replaceAll(' waits"', '"')
    .replaceAll(/(<span class="hidden" aria-live="polite">).*?<\/span>/gs, '$1</span>')
    .replaceAll(/\s+/g, ' ');

/** Where two texts begin to differ. */
function difference(a: string, b: string): string {
  let i = 0;
  while (a[i] === b[i]) i++;
  return `${a.slice(i - 60, i + 60)} ≠ ${b.slice(i - 60, i + 60)}`;
}

const part = <T extends Element>(host: Element, name: string) =>
  host.shadowRoot!.querySelector<T>(`[part=${name}]`)!;

function type(host: Element, query: string): void {
  const field = part<HTMLInputElement>(host, 'search');
  field.value = query;
  field.dispatchEvent(new Event('input'));
}

const TAGS = [
  'signatory-list chart',
  'signatory-list group-by="country" page-size="20"',
  'trotsky-statement collapsed language-picker',
];

describe('a tree that others have changed', () => {
  let there: TestPage;
  let site: Awaited<ReturnType<typeof serve>>;
  let day = 1;

  async function open(): Promise<void> {
    site = await serve({ 'feed.json': { json: feed(40) } });
    there = await page({
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title><main></main>
        <script type="module" src="/dist/trotsky-statement.js"></script>`,
    });
    await until(() => there.window.customElements.get('signatory-list'), 'the module is there');
  }

  async function put(tag: string): Promise<Live> {
    const host = there.document.createElement('div');
    host.innerHTML = `<${tag} feed="${site.url('feed.json')}"></${tag.split(' ')[0]}>`;
    there.document.querySelector('main')!.append(host);
    const element = host.firstElementChild as Live;
    await element.refreshNow();
    return element;
  }

  /** What a fresh element shows after the same that a reader did. */
  async function expected(tag: string, query: string, lang: string): Promise<string> {
    const fresh = await put(tag);
    fresh.lang = lang;
    type(fresh, query);
    await settled(fresh.parentElement!);
    const text = shown(fresh);
    fresh.parentElement!.remove();
    return text;
  }

  /** Changes a tree in ways that a seed repeats; says the steps where another tree than a fresh one is shown. */
  async function fuzz(seeds: readonly number[]): Promise<void> {
    await open();
    const found: string[] = [];
    for (const seed of seeds) {
      const next = random(seed);
      const pick = <T>(from: T[]): T => from[Math.floor(next() * from.length)]!;
      const steps: string[] = [];
      const tag = TAGS[seed % TAGS.length]!;
      const host = await put(tag);
      let query = '';
      let lang = 'en';
      const check = async (what: string) => {
        steps.push(what);
        await settled(host.parentElement!);
        const wanted = await expected(tag, query, lang);
        const now = shown(host);
        if (now === wanted) return;
        found.push(`seed ${seed}, <${tag}>: ${steps.join('; ')}: ${difference(now, wanted)}`);
      };
      try {
        for (let i = 0; i < MUTATIONS; i++) {
          const name = pick(Object.keys(MUTATORS));
          steps.push(name);
          if (nodesIn(host.shadowRoot!, SHOW_TEXT).length > 0) {
            MUTATORS[name]!(host.shadowRoot!, pick);
          }
          // Records of changes reach an element at once, or with the update that follows.
          if (next() < 0.2) await Promise.resolve();
          if (i % 10 < 9) continue;
          const action = pick(['search', 'feed', 'language']);
          if (action === 'search' && part(host, 'search')) {
            query = pick(['', 'person 1', 'brazil', 'zizek', '3']);
            type(host, query);
          } else if (action === 'feed') {
            const at = `${new Date(Date.UTC(2026, 10, 24) + day++ * 1000).toISOString().slice(0, 19)}Z`;
            await site.set('feed.json', {
              json: feed(30 + Math.floor(next() * 20), at, pick(['', 'New'])),
            });
            await host.refreshNow();
          } else {
            lang = pick(['es', 'ru', 'ar', 'en'].filter((other) => other !== lang));
            host.lang = lang;
          }
          await check(action);
          if (found.length > 0) break;
        }
      } catch (error) {
        found.push(`seed ${seed}, <${tag}>: ${steps.join('; ')}: ${String(error)}`);
      }
      host.parentElement!.remove();
      if (found.length > 0) break;
    }
    assert.deepEqual(found, []);
    assert.deepEqual(there.errors, []);
  }

  for (const seeds of SEEDS) {
    it(`shows what it would show anew, after changes at random, seeds ${seeds.join(', ')}`, () =>
      fuzz(seeds));
  }

  it('keeps the focus, what is typed, and open falsifications, through Firefox’s way and Google’s', async () => {
    await open();
    const host = await put('trotsky-statement collapsed language-picker');
    const root = host.shadowRoot!;
    for (const translate of [
      () => {
        for (const block of root.querySelectorAll('p,h2,h3,h4,li')) {
          block.replaceChildren(...[...block.childNodes].filter(({ nodeType }) => nodeType !== 8));
        }
      },
      () => {
        for (const text of nodesIn(root, SHOW_TEXT) as Text[]) {
          if (!text.data.trim()) continue;
          const font = there.document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      },
    ]) {
      const details = root.querySelectorAll('details');
      details[2]!.open = true;
      await settled(there.document);
      type(host, '');
      await settled(there.document);
      const field = part<HTMLInputElement>(host, 'search');
      field.value = 'person 1';
      field.focus();
      field.setSelectionRange(2, 4);
      translate();
      field.dispatchEvent(new Event('input'));
      await settled(there.document);
      const now = part<HTMLInputElement>(host, 'search');
      assert.equal(root.activeElement, now);
      assert.deepEqual([now.value, now.selectionStart, now.selectionEnd], ['person 1', 2, 4]);
      assert.deepEqual(
        [...root.querySelectorAll('details[open]')].map(({ id }) => id),
        ['falsification-3'],
      );
      const names = [...root.querySelectorAll('[part=name]')].map(({ textContent }) => textContent);
      assert.ok(names.length > 1 && names.every((name) => name.includes('1')), names.join());
    }
    assert.deepEqual(there.errors, []);
  });

  it('gives another person another row, and marks names as not to be translated', async () => {
    await open();
    const host = await put('signatory-list');
    const rows = () => [...host.shadowRoot!.querySelectorAll('[part=signatory]')];
    const people = new Map(
      rows().map((row) => [row, row.querySelector('[part=name]')!.textContent]),
    );
    type(host, '7');
    await settled(there.document);
    assert.deepEqual(
      rows().map((row) => people.get(row)),
      ['Person 7', 'Person 17', 'Person 27', 'Person 37'],
    );
    assert.ok(rows().every((row) => row.querySelector('[part=name][translate=no]')));
  });
});
