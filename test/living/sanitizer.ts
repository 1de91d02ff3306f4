/** What of each snippet the browser's own sanitizer leaves: `setHTML()`, which Chromium and Firefox have. */
import type { Page } from 'puppeteer-core';
import { ENTRIES } from '../../src/bundle/entries.ts';
import { sampleOf, type Sample } from '../systems/samples.ts';
import { documentOf, MODULE, pause, type Living } from './living.ts';

/** What README promises: text as HTML stays, and with an empty sanitizer each snippet. */
const WAYS = [
  { way: 'setHTML(html)', options: '', promised: ['html'] },
  {
    way: 'setHTML(html, { sanitizer: {} })',
    options: ', { sanitizer: {} }',
    promised: ['html', 'picture', 'module', 'prerendered', 'tag'],
  },
  {
    way: 'setHTML(html, { sanitizer }) that allows the tag',
    options: ', { sanitizer: allowing() }',
    promised: ['html', 'module', 'tag'],
  },
] as const;
const VARIANTS = ['module', 'tag', 'prerendered', 'html', 'picture', 'frame', 'link'] as const;

/** Says what a page shows; a shadow root instead of the light children that it hides. */
const SHOWN = `(() => {
  const text = (node) => node.shadowRoot ? text(node.shadowRoot)
    : node.nodeType === 3 ? node.data
    : ['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.nodeName) ? ''
    : [...node.childNodes].map(text).join('') + (/^(SPAN|BDI|A|B|I|EM)$/.test(node.nodeName) ? '' : ' ');
  const here = document.querySelector('#here');
  return {
    text: text(here).replace(/\\s+/g, ' '),
    kept: ['iframe', 'img', 'a', 'script'].filter((name) => here.querySelector(name)),
  };
})()`;

/** Puts a snippet into a page; says `pass` or what a reader doesn't find. */
async function left(page: Page, { once, names, variant, text, source }: Sample, options: string) {
  const allowing = `const allowing = () => {
    const sanitizer = new Sanitizer();
    for (const name of ${JSON.stringify(ENTRIES)})
      sanitizer.allowElement({ name, attributes: [{ name: 'number' }, { name: 'collapsed' }] });
    return sanitizer;
  };`;
  await page.evaluate(`{
    ${allowing}
    const here = document.querySelector('#here');
    here.setHTML(${JSON.stringify(text)}${options});
  }`);
  await pause(200);
  const shown = (await page.evaluate(SHOWN)) as { text: string; kept: string[] };
  const spaced = (words: string) => words.replaceAll(/\s+/g, ' ').trim();
  if (variant === 'frame') return shown.kept.includes('iframe') || 'no frame';
  if (variant === 'link') return true;
  if (variant === 'picture') {
    if (!shown.kept.includes('a')) return 'nothing left';
    return shown.kept.includes('img') || 'no picture, its link stays';
  }
  const wanted = [...once, ...names].map(spaced);
  const found = wanted.filter((words) => shown.text.includes(words));
  const times = (words: string) => shown.text.split(spaced(words)).length - 1;
  const own = spaced(source.replaceAll(/<[^>]*>/g, ' '));
  const twice = once.filter((words) => times(words) > own.split(spaced(words)).length);
  if (twice.length > 0) return `${twice.length} sentences twice`;
  if (found.length === 0) return 'nothing left';
  return (
    found.length === wanted.length ||
    `${wanted.length - found.length} of ${wanted.length} sentences and names lost`
  );
}

/** Tries each snippet in each way. What isn't promised is said, and is no failure. */
export async function trySanitizer({ site, browser, report, wanted }: Living): Promise<void> {
  if (!wanted('setHTML')) return;
  site.pages.set('/sanitizer', documentOf(MODULE, '<div id="here"></div>'));
  const page = await browser.newPage();
  await page.goto(`${site.origin}/sanitizer`);
  for (const { way, options, promised } of WAYS) {
    for (const variant of VARIANTS) {
      const elements = ENTRIES.filter(
        (element) => variant !== 'picture' || element === 'falsification-card',
      );
      await report.row(way, `snippet “${variant}”`, async () => {
        const results = [];
        for (const element of elements) {
          const result = await left(page, sampleOf(element, 'en', variant), options);
          if (result !== true) results.push(`${element}: ${result}`);
        }
        if (results.length === 0) return true;
        const what = new Set(results.map((result) => result.replace(/^.*: /, '')));
        const said =
          what.size === 1 && results.length === elements.length
            ? [...what][0]!
            : results.join('; ');
        return (promised as readonly string[]).includes(variant) ? said : `(${said})`;
      });
    }
  }
  await page.close();
}
