/** Ways that content comes in while somebody reads: pages, what the reader looks at, and what happens. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Site } from './server.ts';
import type { Tab } from './tabs.ts';

export interface Way {
  readonly name: string;
  /** Words, or a selector. */
  readonly what: string;
  readonly path: string;
  /** Puts the pages there. */
  prepare?(): void;
  /** Goes on while the reader looks. */
  act(tab: Tab): Promise<unknown>;
}

const documentWith = (content: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>t</title>${head}
  <style>body { font: 16px/1.5 serif }</style></head><body><p style="height: 600px">Before.</p>${content}
  <p id="after">After the letter.</p><p style="height: 2000px">The end.</p></body></html>`;

const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
const HEADING = 'The claim to be based on fact';
const LATER = 'Trotsky’s personality';
const TEXT = 'murder Trotsky in August 1940';
const AFTER = '#after';
const SET_LANGUAGE = `document.querySelector('trotsky-statement').lang = 'ru'`;

/** A feed of so many people, as the elements read it. */
const feed = (people: number, date: string, first: string) =>
  JSON.stringify({
    version: 1,
    updated: date,
    signatories: Array.from({ length: people }, (_, i) => ({
      id: i < people - 60 ? `${first}-${i}` : `person-${i - people + 60}`,
      name: i < people - 60 ? `${first} ${i}` : `Person ${i - people + 60}`,
      countries: ['AR'],
    })),
  });

const arrive = (tab: Tab) => tab.run(`import('/dist/trotsky-statement.js').then(() => 1)`);
const reload = (tab: Tab) => tab.reload();

/** Goes elsewhere and back. */
async function back(tab: Tab, origin: string): Promise<void> {
  // A page that listens to `unload` isn't kept.
  await tab.run(`addEventListener('unload', () => {})`);
  await tab.goto(`${origin}/elsewhere`);
  await tab.back();
  await pause(300);
}

/** Returns all ways, for a build, and for the site beside it where there is one. */
export async function waysOf(site: Site, dist: string): Promise<Way[]> {
  const finished = await readFile(`${dist}/prerendered/en/trotsky-statement.html`, 'utf8');
  const fallback = finished.replace(/<template[^]*<\/template>/, '');
  const plain = fallback.replaceAll(/<\/?trotsky-statement.*?>/g, '');
  const page = (html: string) => () => void site.pages.set('/place', html);
  const path = '/place';
  const ways: Way[] = [];
  const goBack = (tab: Tab) => back(tab, site.origin);

  for (const what of [HEADING, LATER, AFTER]) {
    const on = (name: string, html: string, act: Way['act']) =>
      ways.push({ name, what, path, prepare: page(html), act });
    on('finished HTML is taken over', documentWith(finished), arrive);
    on('the module comes late', documentWith(fallback), arrive);
    on('reload', documentWith(fallback, MODULE), reload);
    on('Back, page not kept', documentWith(fallback, MODULE), goBack);
    on('reload, finished HTML', documentWith(finished, MODULE), reload);
    on('Back, finished HTML', documentWith(finished, MODULE), goBack);
    on('reload, plain HTML', documentWith(plain), reload);
    on('Back, plain HTML', documentWith(plain), goBack);
  }
  // A page's own script that writes what the letter says, in the place of its first sentences: what browsers do then.
  const short = `${plain.slice(0, plain.indexOf('<h3'))}</div>`;
  const write = `document.querySelector('#own').innerHTML = ${JSON.stringify(plain)}`;
  site.scripts.set('/own.js', write);
  const written = documentWith(
    `<div id="own">${short}</div>`,
    '<script type="module" src="/own.js"></script>',
  );
  const late = documentWith(`<div id="own">${short}</div>`);
  ways.push(
    {
      name: 'reload, plain HTML by a script',
      what: AFTER,
      path,
      prepare: page(written),
      act: reload,
    },
    {
      name: 'Back, plain HTML by a script',
      what: AFTER,
      path,
      prepare: page(written),
      act: goBack,
    },
    {
      name: 'plain HTML comes late',
      what: AFTER,
      path,
      prepare: page(late),
      act: (tab) => tab.run(`import('/own.js').then(() => 1)`),
    },
    {
      name: 'reload, finished HTML alone',
      what: LATER,
      path,
      prepare: page(documentWith(finished)),
      act: reload,
    },
    {
      name: 'a text link into the fallback',
      what: TEXT,
      path: `${path}#:~:text=${encodeURIComponent(TEXT)}`,
      prepare: page(documentWith(fallback)),
      act: arrive,
    },
    {
      name: 'a feed puts rows in above',
      what: 'Person 30',
      path,
      prepare: () => {
        site.scripts.set('/feed.json', feed(120, '2026-11-24T12:00:00Z', 'Old'));
        page(
          documentWith('<signatory-list lang="en" feed="/feed.json"></signatory-list>', MODULE),
        )();
      },
      act: async (tab) => {
        site.scripts.set('/feed.json', feed(130, '2026-11-25T12:00:00Z', 'Old'));
        await tab.run(`document.querySelector('signatory-list').refreshNow().then(() => 1)`);
      },
    },
  );
  // Headings stay where their translation is: number 8 is found by its place.
  const switched = documentWith(
    `<trotsky-statement lang="en"></trotsky-statement><button
      style="position: fixed; inset: 0 auto auto 0; width: 40px; height: 40px"
      onclick="${SET_LANGUAGE}">ru</button>`,
    MODULE,
  );
  const language = { what: '#falsification-8', path, prepare: page(switched) };
  ways.push(
    { ...language, name: 'a script changes the language', act: (tab) => tab.run(SET_LANGUAGE) },
    { ...language, name: 'the reader changes the language', act: (tab) => tab.click(20, 20) },
  );
  return [...ways, ...siteWays(site, dist, goBack)];
}

/** Returns ways on the pages of the site itself, and on pages with its frames. */
function siteWays(site: Site, dist: string, goBack: Way['act']): Way[] {
  const folder = resolve(dist, '../dist-site');
  if (!existsSync(`${folder}/en/index.html`)) return [];
  site.folders.set('/site/', folder);
  const ways: Way[] = [];
  for (const [name, path, ...texts] of [
    ['letter page', 'en/index.html', HEADING, LATER, 'MIT licence'],
    ['card page', 'en/falsifications/3/index.html', 'MIT licence'],
    ['frame’s page', 'embed.html?element=trotsky-statement&lang=en', HEADING, LATER],
    ['letter’s own frame', 'embed/en/letter/index.html', LATER],
    ['builder', 'index.html?ui=en', '#builder', '.gallery', 'Documentation (in English)'],
    ['builder, frame', 'index.html?ui=en&variant=frame', 'Documentation (in English)'],
    [
      'builder, finished HTML',
      'index.html?ui=en&variant=prerendered',
      'Documentation (in English)',
    ],
  ] as const) {
    for (const what of texts) {
      ways.push({ name: `reload, ${name}`, what, path: `/site/${path}`, act: reload });
      ways.push({ name: `Back, ${name}`, what, path: `/site/${path}`, act: goBack });
    }
  }
  const frame = (address: string) =>
    `<iframe src="/site/${address}" title="t" height="560" width="600" style="width: 100%; border: 0"
      loading="lazy" allow="clipboard-write"></iframe>`;
  const script = existsSync(`${dist}/frame.js`)
    ? '<script src="/site/frame.js" async></script>'
    : '';
  for (const [name, second] of [
    ['card and letter', 'embed/?element=trotsky-statement&lang=en'],
    ['two cards', 'embed/en/5/'],
  ] as const) {
    const framed = documentWith(frame('embed/en/3/') + script + frame(second) + script);
    const prepare = () => void site.pages.set('/framed', framed);
    const onPage = { what: AFTER, path: '/framed', prepare };
    ways.push(
      { ...onPage, name: `reload, page with our frames, ${name}`, act: reload },
      { ...onPage, name: `Back, page with our frames, ${name}`, act: goBack },
    );
  }
  return ways;
}
