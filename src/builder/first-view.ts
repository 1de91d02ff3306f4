/**
 * Runs within the page, before anything is shown: puts the top of the page in the reader's language into the place of the
 * English one.
 */
import { interfaceLocale } from './interface-locale.ts';

const ui = interfaceLocale(location.search, navigator.languages);
const top = document.querySelector<HTMLTemplateElement>(`template[lang=${ui}]`);
if (top) {
  document.documentElement.lang = ui;
  document.documentElement.dir = top.dir;
  document.querySelector('main')!.replaceChildren(top.content);
}
