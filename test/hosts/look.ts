import { assert, deepElements, page, type TestPage } from '../support/index.ts';
import type { Stylesheet } from './stylesheets.ts';

/**
 * The host's box is the page's to style, and so are these that inherit; pinned, what is inside must be the same on every
 * page, to the pixel.
 */
const pins = [
  ...['display: block', 'position: static', 'float: none', 'margin: 0', 'padding: 0', 'border: 0'],
  ...['width: 600px', 'min-width: 0', 'max-width: none', 'height: auto', 'min-height: 0'],
  ...['max-height: none', 'box-sizing: content-box', 'overflow: visible', 'font-size: 16px'],
  ...['color-scheme: light', 'transition: none', 'animation: none', 'writing-mode: inherit'],
];
const pinned = `style="${pins.map((pin) => `${pin} !important`).join('; ')}"`;

const body = `<trotsky-statement ${pinned} lang="en" collapsed language-picker signatories="count" contact="sign@example.org"></trotsky-statement>
<falsification-card ${pinned} lang="en" number="3" actions></falsification-card>
<signatory-list ${pinned} lang="ar" chart page-size="4"></signatory-list>
<p class="sentence">So far <signatory-count lang="en"></signatory-count>.</p>
<script type="module" src="/dist/trotsky-statement.js"></script>`;

/** A page with a style sheet, or a bare one. */
export const styled = (sheet?: Stylesheet): Promise<TestPage> =>
  page({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
      ${sheet?.file ? `<link rel="stylesheet" href="/__packages/${sheet.file}">` : ''}
      <style>${sheet?.css ?? ''}</style></head><body ${sheet?.body ?? ''}>${body}</body></html>`,
    // What the sheets themselves would get from elsewhere.
    csp: "default-src 'self' 'unsafe-inline'; font-src 'none'; img-src 'none'",
    width: 1000,
  });

/** Pseudo-elements that an element may have, beside those with content. */
const pseudos: Record<string, string[]> = {
  li: ['::marker'],
  summary: ['::marker'],
  input: ['::placeholder'],
};

/** Where what only screen readers see lies on the page: nowhere in particular. */
const aside = /^(inset|top|right|bottom|left)/;

/**
 * Every computed property of what is inside the block elements, of two elements of each kind: a map of `element property`
 * to value.
 */
export function look({ document, window }: TestPage): Map<string, string> {
  const values = new Map<string, string>();
  const seen = new Map<string, number>();
  for (const tag of ['trotsky-statement', 'falsification-card', 'signatory-list']) {
    for (const element of deepElements(document.querySelector(tag)!.shadowRoot!)) {
      const [part, kind] = ['part', 'class'].map((name) => element.getAttribute(name) ?? '');
      const name = `${tag} <${element.localName} class="${kind?.replace(' waits', '')}" part="${part}">`;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (count > 2) continue;
      for (const pseudo of ['', '::before', '::after', ...(pseudos[element.localName] ?? [])]) {
        const style = window.getComputedStyle(element, pseudo || null);
        if (/before|after/.test(pseudo) && /none|normal/.test(style.content)) continue;
        for (const property of style) {
          if (property.startsWith('--')) continue; // the page's inherit, and nothing reads them
          // An ancestor's underline is drawn over everything in its flow; nothing takes it off again.
          if (property === '-webkit-text-decorations-in-effect') continue;
          if (kind === 'hidden' && aside.test(property)) continue;
          values.set(`${name} ${count}${pseudo} ${property}`, style.getPropertyValue(property));
        }
      }
    }
  }
  return values;
}

/** Both are the same; else the first differences of each property. */
export function assertSameLook(bare: Map<string, string>, host: Map<string, string>): void {
  const differences = new Map<string, string>();
  for (const key of new Set([...bare.keys(), ...host.keys()])) {
    const [before, after] = [bare.get(key), host.get(key)];
    const property = key.split(' ').at(-1)!;
    if (before !== after && !differences.has(property)) {
      differences.set(property, `${key}: ${String(before)} → ${String(after)}`);
    }
  }
  assert.deepEqual([...differences.values()], []);
}

/** What a count takes from its sentence. */
const taken = [
  ...[
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'color',
    'letter-spacing',
    'line-height',
  ],
  ...['text-transform', 'word-spacing', 'text-shadow', 'visibility', 'cursor', 'font-variant-caps'],
  ...['-webkit-text-fill-color', 'writing-mode', 'white-space-collapse', 'text-indent'],
];

/** A count looks like its sentence in everything. */
export function assertInherits({ document, window }: TestPage): void {
  const host = document.querySelector('signatory-count')!;
  const value = host.shadowRoot!.querySelector('[part="value"]')!;
  const [outside, inside] = [host, value].map((element) => window.getComputedStyle(element));
  for (const property of taken) {
    const [theirs, ours] = [outside, inside].map((style) => style!.getPropertyValue(property));
    assert.equal(ours, theirs, property);
  }
}
