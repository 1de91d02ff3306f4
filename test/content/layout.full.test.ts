import { enter, markup, STATES } from '../accessibility/states.ts';
import { misplaced, placesOf } from '../support/geometry.ts';
import { assert, page, settled, type TestPage } from '../support/index.ts';
import { onWrongSide } from './sides.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

/** Without the scroll bar, which takes its width from the page in some engines. */
const open = (locale: string, width: number): Promise<TestPage> =>
  page({
    width,
    body: `<!doctype html><html lang="${locale}" style="scrollbar-width: none"><meta charset="utf-8"><title>t</title>
      <body style="margin: 0"><script type="module" src="/dist/trotsky-statement.js"></script>`,
  });

describe('layout of every state in every language', () => {
  for (const locale of LOCALES) {
    for (const width of [320, 1280]) {
      it(`${locale}, ${width} pixels: nothing cut off, over another or on the wrong side`, async function () {
        this.timeout(60_000);
        const { document } = await open(locale, width);
        const root = document.documentElement;
        assert.equal(root.clientWidth, width);
        const wrong: string[] = [];
        for (const state of STATES) {
          document.body.innerHTML = markup(state, locale, 'light');
          const element = document.body.firstElementChild as HTMLElement & { theme?: string };
          await settled(document);
          await enter(state, element);
          const found = [...misplaced(element), ...onWrongSide(element)];
          if (root.scrollWidth > width) found.push(`the page is ${root.scrollWidth} pixels wide`);
          const light = placesOf(element);
          element.theme = 'dark';
          await settled(document);
          if (placesOf(element) !== light) found.push('the dark theme moves something');
          wrong.push(...found.map((line) => `${state.name}: ${line}`));
        }
        assert.deepEqual(wrong, []);
      });
    }
  }
});
