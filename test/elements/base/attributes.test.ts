import { assert, fixture, loadModule, page, settled } from '../../support/index.ts';
import { warnings } from '../../support/warnings.ts';

type Any = HTMLElement & Record<string, unknown>;

const root = (element: Element) => element.shadowRoot!;
const count = (element: Element, selector: string) =>
  root(element).querySelectorAll(selector).length;
const heading = (element: Element) => root(element).querySelector('h1,h2,h3,h4,h5,h6')!.localName;

/** Sees a change, then the change taken back. */
interface Case {
  tag: string;
  attribute: string;
  value: string;
  /** Something that differs with the value. */
  see: (element: Element) => unknown;
  property?: [name: string, value: unknown];
}

const CASES: Case[] = [
  ...['trotsky-statement', 'falsification-card number="2"', 'signatory-list'].flatMap(
    (tag): Case[] => [
      {
        tag,
        attribute: 'theme',
        value: 'dark',
        see: (e) => root(e).querySelector('.root')!.className,
      },
      {
        tag,
        attribute: 'theme',
        value: 'light',
        see: (e) => root(e).querySelector('.root')!.className,
      },
      { tag, attribute: 'heading-level', value: '5', see: heading, property: ['headingLevel', 5] },
      {
        tag,
        attribute: 'heading-level',
        value: '1',
        see: heading,
        property: ['headingLevel', '1'],
      },
      { tag, attribute: 'lang', value: 'ru', see: (e) => root(e).textContent },
    ],
  ),
  {
    tag: 'trotsky-statement',
    attribute: 'contact',
    value: 'a@example.org',
    see: (e) => count(e, '[part=sign]'),
  },
  {
    tag: 'trotsky-statement',
    attribute: 'collapsed',
    value: '',
    see: (e) => count(e, 'details'),
    property: ['collapsed', true],
  },
  {
    tag: 'trotsky-statement',
    attribute: 'signatories',
    value: 'none',
    see: (e) => count(e, '[part=count]'),
  },
  {
    tag: 'trotsky-statement',
    attribute: 'signatories',
    value: 'count',
    see: (e) => count(e, '[part=name]'),
  },
  {
    tag: 'trotsky-statement',
    attribute: 'language-picker',
    value: '',
    see: (e) => count(e, '[part=language-picker] button'),
    property: ['languagePicker', true],
  },
  {
    tag: 'trotsky-statement',
    attribute: 'actions',
    value: '',
    see: (e) => count(e, '[part=share]'),
    property: ['actions', true],
  },
  {
    tag: 'trotsky-statement',
    attribute: 'chart',
    value: '',
    see: (e) => count(e, '[part=chart]'),
    property: ['chart', true],
  },
  {
    tag: 'falsification-card',
    attribute: 'number',
    value: '9',
    see: (e) => count(e, '[part=card]'),
    property: ['number', 9],
  },
  {
    tag: 'falsification-card',
    attribute: 'number',
    value: 'brest-litovsk',
    see: (e) => count(e, '[part=card]'),
  },
  {
    tag: 'falsification-card',
    attribute: 'number',
    value: '3',
    see: (e) => count(e, '[part=card]'),
    property: ['number', '3'],
  },
  {
    tag: 'falsification-card number="1"',
    attribute: 'letter-href',
    value: '/letter',
    see: (e) => count(e, '[part=letter-link][href="/letter"]'),
    property: ['letterHref', '/letter'],
  },
  {
    tag: 'falsification-card number="1"',
    attribute: 'actions',
    value: '',
    see: (e) => count(e, '[part=actions]'),
    property: ['actions', true],
  },
  {
    tag: 'signatory-list',
    attribute: 'group-by',
    value: 'country',
    see: (e) => count(e, '[part=group]'),
    property: ['groupBy', 'country'],
  },
  {
    tag: 'signatory-list',
    attribute: 'show',
    value: 'people',
    see: (e) => count(e, '[part=name]'),
  },
  {
    tag: 'signatory-list',
    attribute: 'show',
    value: 'organizations',
    see: (e) => count(e, '[part=name]'),
  },
  {
    tag: 'signatory-list',
    attribute: 'page-size',
    value: '7',
    see: (e) => count(e, '[part=name]'),
    property: ['pageSize', '7'],
  },
  {
    tag: 'signatory-list',
    attribute: 'no-search',
    value: '',
    see: (e) => count(e, '[part=search]'),
    property: ['noSearch', true],
  },
  {
    tag: 'signatory-list',
    attribute: 'chart',
    value: '',
    see: (e) => count(e, '[part=chart]'),
    property: ['chart', true],
  },
  { tag: 'signatory-count', attribute: 'of', value: 'countries', see: (e) => root(e).textContent },
  {
    tag: 'signatory-count',
    attribute: 'bare',
    value: '',
    see: (e) => count(e, '[part=label]'),
    property: ['bare', true],
  },
  { tag: 'signatory-count', attribute: 'lang', value: 'ar', see: (e) => root(e).textContent },
];

/** Values that make no sense: of what, which, and what the warning says that it takes. */
const WRONG: [tag: string, attribute: string, values: string[], takes: RegExp][] = [
  ...['trotsky-statement', 'falsification-card number="2"', 'signatory-list'].flatMap(
    (tag): typeof WRONG => [
      [tag, 'theme', ['purple', 'Dark', ''], /takes auto, light, dark/],
      [tag, 'heading-level', ['0', '7', '2.5', 'two', '', '-1', 'NaN'], /takes 1 to 6/],
    ],
  ),
  ['trotsky-statement', 'signatories', ['all', ''], /takes full, count, none/],
  [
    'trotsky-statement',
    'contact',
    ['example.org', 'javascript:alert(1)', 'data:text/html,x', 'a@b@c', 'mailto:', '@', '/sign'],
    /takes an e-mail address or an http\(s\) URL/,
  ],
  [
    'falsification-card',
    'number',
    ['0', '11', '1.5', 'trotsky', '-3', ''],
    /takes 1 to 10, or .*brest-litovsk/,
  ],
  [
    'falsification-card number="2"',
    'letter-href',
    ['javascript:alert(1)', 'http://'],
    /takes an http\(s\) address/,
  ],
  ['signatory-list', 'group-by', ['continent', ''], /takes section, country/],
  ['signatory-list', 'show', ['everybody', ''], /takes all, people, organizations/],
  ['signatory-list', 'page-size', ['0', '-5', 'ten', '1.5', ''], /takes a whole number, 1 or more/],
  ['signatory-count', 'of', ['people', ''], /takes signatories, countries/],
  ...['trotsky-statement', 'signatory-list', 'signatory-count'].flatMap((tag): typeof WRONG => [
    [tag, 'feed', ['javascript:alert(1)', 'ftp://example.org/'], /takes an http\(s\) URL/],
    [tag, 'refresh', ['soon', ''], /takes seconds, 15 or more/],
  ]),
];

const markup = (tag: string, attribute = '') => `<${tag} ${attribute}>Kept</${tag.split(' ')[0]}>`;

describe('an attribute', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const { tag, attribute, value, see, property } of CASES) {
    it(`is followed after the first render: <${tag}> ${attribute}="${value}"`, async () => {
      const element = await fixture<Any>(markup(tag));
      const before = see(element);
      element.setAttribute(attribute, value);
      await settled();
      const after = see(element);
      assert.ok(after !== before, `${String(before)} → ${String(after)}`);
      element.removeAttribute(attribute);
      await settled();
      assert.equal(see(element), before);
      // It works from the first, before the element is in the page, and as a property.
      assert.equal(see(await fixture(markup(tag, `${attribute}="${value}"`))), after);
      const [name, set] = property ?? [attribute, value];
      assert.ok(name in element, `${name} is a property`);
      const reflected = element.getAttribute(attribute);
      element[name] = set;
      await settled();
      assert.equal(see(element), after, `element.${name} = ${JSON.stringify(set)}`);
      if (attribute !== 'lang') assert.equal(element.getAttribute(attribute), reflected);
    });
  }

  for (const [tag, attribute, values, takes] of WRONG) {
    it(`that makes no sense falls back and says so once: <${tag}> ${attribute}`, async () => {
      for (const value of values) {
        const right = await fixture(markup(tag));
        const said = await warnings(async () => {
          const element = await fixture(markup(tag, `${attribute}="${value}"`));
          await settled();
          assert.equal(
            root(element).textContent,
            root(right).textContent,
            `${attribute}="${value}"`,
          );
          element.setAttribute('hidden', '');
          element.setAttribute(attribute, value);
          element.setAttribute('lang', 'de');
          await settled();
          element.parentElement!.append(element);
          await settled();
        });
        assert.equal(said.length, 1, said.join('\n'));
        const name = tag.split(' ')[0]!;
        assert.ok(said[0]!.includes(`<${name}>`) && said[0]!.includes(`${attribute}="${value}"`));
        assert.match(said[0], takes);
      }
    });
  }

  it('never throws as a property of another type', async () => {
    const tags = ['trotsky-statement', 'falsification-card', 'signatory-list', 'signatory-count'];
    for (const tag of tags) {
      const names = CASES.filter((one) => one.tag.split(' ')[0] === tag).map(
        ({ attribute, property }) => property?.[0] ?? attribute,
      );
      for (const name of new Set([...names, 'number', 'letterHref', 'feed', 'refresh'])) {
        if (name === 'lang') continue;
        for (const value of [{}, [], 7, true, null]) {
          const element = await fixture<Any>(markup(tag, 'number="2"'));
          await warnings(async () => {
            element[name] = value;
            await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete;
          });
        }
      }
    }
  });

  it('set as a property before the module came counts', async () => {
    const { document: doc, settled: done } = await page({
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>
        <falsification-card></falsification-card><signatory-list></signatory-list>
        <script>
          Object.assign(document.querySelector('falsification-card'), { number: 4, headingLevel: 2, lang: 'it' });
          Object.assign(document.querySelector('signatory-list'), { show: 'people', pageSize: 5 });
        </script>
        <script type="module" src="/dist/trotsky-statement.js"></script>`,
    });
    await done();
    const card = doc.querySelector('falsification-card')!;
    assert.equal(heading(card), 'h2');
    assert.match(root(card).textContent, 'Le rivoluzioni del 1905 e del 1917');
    assert.equal(count(doc.querySelector('signatory-list')!, '[part=name]'), 5);
  });

  it('nests the headings, never past 6', async () => {
    for (let level = 1; level <= 6; level++) {
      const levels = (element: Element) => [
        ...new Set(
          [...root(element).querySelectorAll('h1,h2,h3,h4,h5,h6')].map((h) => +h.localName[1]!),
        ),
      ];
      const nested = (depth: number) => [
        ...new Set(Array.from({ length: depth }, (_, i) => Math.min(level + i, 6))),
      ];
      for (const [tag, depth] of [
        ['trotsky-statement', 3],
        ['falsification-card number="1"', 1],
        ['signatory-list', 2],
      ] as const) {
        const element = await fixture(markup(tag, `heading-level="${level}"`));
        assert.deepEqual(levels(element), nested(depth), `${tag} at ${level}`);
      }
    }
  });
});
