import { serve, settled } from '../support/index.ts';

/** Something that a reader can have on the screen. */
export interface State {
  readonly name: string;
  /** The element's tag and attributes. */
  readonly element: string;
  /** What the reader then does. */
  readonly act?: (root: ShadowRoot) => unknown;
}

const click = (selector: string) => (root: ShadowRoot) =>
  root.querySelector<HTMLElement>(selector)!.click();

const search = (query: string) => (root: ShadowRoot) => {
  const field = root.querySelector<HTMLInputElement>('[part="search"]')!;
  field.value = query;
  field.dispatchEvent(new Event('input'));
};

const LETTER = 'trotsky-statement contact="sign@example.org" language-picker chart actions';
const CARD = 'falsification-card letter-href="https://example.org/" actions number';

/** What each element can look like. */
export const STATES: readonly State[] = [
  { name: 'letter', element: LETTER },
  { name: 'letter, collapsed', element: `${LETTER} collapsed` },
  {
    name: 'letter, one open',
    element: `${LETTER} collapsed`,
    act: (root) => (root.querySelector('details')!.open = true),
  },
  {
    name: 'letter, feed failed',
    element: 'trotsky-statement signatories="count" feed="/none"',
  },
  { name: 'card', element: `${CARD}="8"` },
  { name: 'card, copied', element: `${CARD}="3"`, act: click('[part="copy-link"]') },
  { name: 'card, refused', element: `${CARD}="3"`, act: click('[part="copy-embed"]') },
  { name: 'card, shared', element: `${CARD}="3"`, act: click('[part="share"]') },
  { name: 'list', element: 'signatory-list chart page-size="20"' },
  { name: 'list by country', element: 'signatory-list group-by="country"' },
  { name: 'list, filtered', element: 'signatory-list', act: search('univ') },
  { name: 'list, empty', element: 'signatory-list', act: search('nobody at all') },
  {
    name: 'list, one country',
    element: 'signatory-list chart',
    act: click('[part="chart"] button'),
  },
  { name: 'list, feed failed', element: 'signatory-list feed="/none"' },
  {
    name: 'list, feed read',
    element: 'signatory-list feed="/dist/signatories.json"',
  },
  {
    name: 'list, feed awaited',
    element: 'signatory-list',
    act: async ({ host }) => {
      const site = await serve({ 'feed.json': { hang: 'before' } });
      host.setAttribute('feed', site.url('feed.json'));
    },
  },
  { name: 'list, organizations', element: 'signatory-list show="organizations" no-search' },
  { name: 'count', element: 'signatory-count' },
  { name: 'count of countries', element: 'signatory-count of="countries"' },
  { name: 'fallback', element: 'falsification-card' },
];

/** Puts a page's clipboard and share sheet into the state that a test needs. */
export function stubBrowser(allowed: boolean, { navigator }: Window = window): void {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: () => (allowed ? Promise.resolve() : Promise.reject(new Error('refused'))),
    },
  });
  Object.defineProperty(navigator, 'share', {
    configurable: true,
    value: () => Promise.reject(new Error('refused')),
  });
}

/** The markup of a state in one language and theme, with text between the tags. */
export const markup = ({ element }: State, lang: string, theme: string): string =>
  `<${element} lang="${lang}"${element.startsWith('signatory-count') ? '' : ` theme="${theme}"`}>` +
  `The letter</${element.split(' ')[0]}>`;

/** Brings an element into its state. */
export async function enter(state: State, element: Element): Promise<void> {
  const { defaultView, body } = element.ownerDocument;
  stubBrowser(state.name !== 'card, refused', defaultView!);
  await state.act?.(element.shadowRoot!);
  // Where there is a feed, what it brings or its failure must be seen.
  if (state.name !== 'list, feed awaited') {
    await (element as Element & { refreshNow?: () => Promise<void> }).refreshNow?.();
  }
  await settled(body);
  await settled(body);
}
