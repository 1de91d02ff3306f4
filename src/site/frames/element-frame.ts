/** The inline script of `/embed/` and `/embed.html`: shows the element that the address asks for. */
import { ENTRIES } from '../../bundle/entries.ts';
import { loadModule } from './load-module.ts';
import { openLinks } from './open-links.ts';
import { PROPERTIES } from './properties.ts';
import { tellHeight } from './tell-height.ts';

const root = document.documentElement;
const query = new URLSearchParams(location.search);
/** From the page to the modules. Some servers drop a `.html`, some the slash at the end. */
const MODULES = /\/embed\/(index\.html)?$/.test(location.pathname) ? '../' : './';
/** The letter in each language, and what to say where the element can't be shown. */
const links = [...document.querySelectorAll<HTMLElement>('[data-failed]')];

/** The link in the reader's language, alone. */
function chooseLanguage(): HTMLElement {
  const tags = [query.get('lang') ?? '', ...navigator.languages, 'en'];
  const subtags = tags.map((tag) => tag.toLowerCase().split('-')[0]);
  const known = subtags.find((subtag) => links.some(({ lang }) => lang === subtag));
  const chosen = links.find(({ lang }) => lang === known)!;
  root.lang = chosen.lang;
  root.dir = chosen.dir;
  for (const link of links) link.hidden = link !== chosen;
  return chosen;
}

/** Matches anything in a style that could request a file; the page's policy blocks it, too. */
const LOADS = /url|image|src|[\\;{}]/i;

function fail(link: HTMLElement, reason: string): void {
  console.error(reason);
  const message = document.createElement('div');
  message.setAttribute('role', 'alert');
  const heading = message.appendChild(document.createElement('h1'));
  heading.append(link.dataset.failed!);
  link.prepend(message);
}

/** The element with those of the query's values that it takes. */
function create(name: string): HTMLElement {
  const element = document.createElement(name);
  const { observedAttributes = [] } = customElements.get(name) as typeof HTMLElement & {
    observedAttributes?: string[];
  };
  // It is the whole page.
  if (observedAttributes.includes('heading-level')) element.setAttribute('heading-level', '1');
  for (const [key, value] of query) {
    if (key === 'element') continue;
    if (key === 'lang' || observedAttributes.includes(key)) element.setAttribute(key, value);
    else if (PROPERTIES.includes(key) && !LOADS.test(value)) root.style.setProperty(key, value);
    else console.warn(`embed: <${name}> takes no ${key}="${value}"`);
  }
  // The ground around the element is as light or dark as the element.
  const theme = element.getAttribute('theme') ?? '';
  if (['light', 'dark'].includes(theme)) root.style.setProperty('color-scheme', theme);
  return element;
}

async function show(): Promise<void> {
  const name = query.get('element') ?? '';
  const link = chooseLanguage();
  if (!(ENTRIES as readonly string[]).includes(name)) {
    return fail(link, `embed: element="${name}" takes ${ENTRIES.join(', ')}`);
  }
  await loadModule(`${MODULES}${name}.js`).catch(() => undefined);
  if (!customElements.get(name)) return fail(link, `embed: ${name}.js can’t be loaded`);
  const element = create(name);
  // The content between the tags shows where the element has nothing to show, without a number for example.
  element.append(...document.querySelector('main')!.childNodes);
  document.querySelector('main')!.append(element);
  await (element as { updateComplete?: Promise<unknown> }).updateComplete;
  // The letter's parts wait for their layout where a reader begins above them. The page around, which gives the frame its
  // height, may show what follows.
  for (const part of element.shadowRoot!.querySelectorAll('.waits')) part.classList.remove('waits');
  return undefined;
}

openLinks();
// Not before: a page around the frame takes the first height that it is told for that of the whole.
void show().finally(tellHeight);
