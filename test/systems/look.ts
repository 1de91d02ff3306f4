/** What a real browser shows of a snippet that went through a tool, once the module runs. */
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { judge } from './judge.ts';
import { BASE, sampleOf, type Sample } from './samples.ts';
import type { Tool } from './tools/tool.ts';
import { inputFor, pageOf, putThrough } from './trial.ts';

const DIST = new URL('../../dist/', import.meta.url);
const PAGE = 'https://blog.invalid/';

/** Letter and card, module and finished HTML, in both directions: each once. */
const SAMPLES = [
  ['falsification-card', 'en', 'module'],
  ['falsification-card', 'ar', 'prerendered'],
  ['trotsky-statement', 'ar', 'module'],
  ['trotsky-statement', 'en', 'prerendered'],
] as const;

interface Shown {
  /** How often each sentence is on the page. */
  readonly counts: readonly number[];
  /** The element's box, and that of its heading in it, in CSS pixels. */
  readonly box: readonly number[];
}

/** Everything on a page that has a box, in the order in which it is shown, and the element's measures. */
function measure(element: string, sentences: readonly string[]): Shown {
  const bare = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLSlotElement) return node.assignedNodes().map(read).join('');
    if (node instanceof Element && !node.checkVisibility()) return '';
    const from = (node instanceof Element && node.shadowRoot) || node;
    return [...from.childNodes].map(read).join('');
  };
  const text = bare(read(document.body));
  const host = document.querySelector(element)!;
  const heading = host.shadowRoot?.querySelector('h1, h2, h3, h4');
  const { width, height, top, left } = host.getBoundingClientRect();
  const inner = heading?.getBoundingClientRect();
  return {
    counts: sentences.map((sentence) => text.split(bare(sentence)).length - 1),
    box: [width, height, (inner?.top ?? 0) - top, (inner?.left ?? 0) - left].map(Math.round),
  };
}

async function open(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 700, height: 900 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    const file = new URL(url.startsWith(BASE) ? url.slice(BASE.length) : 'none', DIST);
    if (url === PAGE) {
      void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    } else if (url.startsWith(BASE) && existsSync(file)) {
      void request.respond({
        contentType: 'text/javascript',
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(file),
      });
    } else void request.respond({ status: 404 });
  });
  // The compiler of these files names functions with it.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(PAGE, { waitUntil: 'networkidle0' });
  return page;
}

/** Nothing where the module never takes over. */
async function shown(browser: Browser, html: string, sample: Sample): Promise<Shown | undefined> {
  const page = await open(browser, html);
  try {
    await page.waitForFunction(
      (element) => customElements.get(element) && document.querySelector(`${element}:defined`),
      { timeout: 5000 },
      sample.element,
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    return await page.evaluate(measure, sample.element, sample.once);
  } catch {
    return undefined;
  } finally {
    await page.close();
  }
}

/** Finished HTML brings no module: the page has it, as a layout does. */
const moduleOf = ({ element, variant }: Sample) =>
  variant === 'prerendered' ? `<script type="module" src="${BASE}${element}.js"></script>` : '';

/** A page's own width differs with what a tool puts round it, so that both pages get the same body. */
const STYLE =
  '<style>body{margin:0!important}body>*{max-width:none}p,div{margin:0;padding:0}</style>';

const references = new Map<string, Promise<Shown | undefined>>();

/** Compares with the snippet alone in a page: text once, and the element's size and heading in the same place. */
export async function look(browser: Browser, tool: Tool): Promise<string | undefined> {
  const samples = SAMPLES.filter(
    ([, , variant]) => !tool.variants || tool.variants.includes(variant),
  ).map(([element, locale, variant]) => sampleOf(element, locale, variant));
  if (samples.length === 0) return undefined;
  const outputs = await putThrough(tool, samples);
  const different: string[] = [];
  let looked = 0;
  for (const [i, sample] of samples.entries()) {
    const output = outputs[i] === undefined ? '' : pageOf(tool, outputs[i]);
    // Where it isn't whole, no module takes over.
    if (judge(output, sample).mark !== 'whole') continue;
    looked++;
    const more = STYLE + moduleOf(sample);
    const key = `${sample.element} ${sample.locale} ${sample.variant}`;
    const alone = pageOf({ kind: 'editor' }, inputFor({ kind: 'editor' }, sample.text));
    const reference = references.get(key) ?? shown(browser, alone + more, sample);
    references.set(key, reference);
    const [wanted, got] = [await reference, await shown(browser, output + more, sample)];
    if (!wanted) throw new Error(`${key} doesn't become an element even alone`);
    const near = (one: number, j: number) => Math.abs(one - wanted.box[j]!) <= 1;
    if (!got) different.push(`${key}: never an element`);
    else if (got.counts.join() !== wanted.counts.join()) different.push(`${key}: not once`);
    else if (!got.box.every(near)) {
      different.push(`${key}: ${got.box.join(' ')} for ${wanted.box.join(' ')}`);
    }
  }
  if (looked === 0) return undefined;
  return different.length === 0 ? `the same (${looked})` : different.join('; ');
}
