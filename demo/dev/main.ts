import { LOCALES } from '../../src/content/locales.ts';
import { runFromSource } from '../../src/content/run-from-source.ts';
// A module that the server makes: the languages as they are in data/.
import { packs } from 'virtual:packs';

runFromSource(packs);
await import('../../src/entries/trotsky-statement.ts');

const select = document.querySelector('select')!;
const { hash } = location;
select.append(...LOCALES.map((locale) => new Option(locale)));
// Kept in the address, so that a page that loads anew shows the same.
select.value = LOCALES.find((locale) => `#${locale}` === hash) ?? 'en';
const show = (): void => {
  document.documentElement.lang = select.value;
};
select.addEventListener('change', () => {
  history.replaceState(null, '', `#${select.value}`);
  show();
});
show();
