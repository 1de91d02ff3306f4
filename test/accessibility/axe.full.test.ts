import { assert, axe, engine, fixture, loadModule } from '../support/index.ts';
import { enter, markup, STATES } from './states.ts';

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

describe('axe in every state, language and theme', () => {
  let checks = 0;
  let runs = 0;

  before(() => loadModule('/dist/trotsky-statement.js'));
  after(() => console.log(`axe, ${engine}: ${runs} states, ${checks} checks passed`));

  for (const state of STATES) {
    for (const locale of LOCALES) {
      it(`${state.name}, ${locale}`, async function () {
        this.timeout(120_000);
        for (const theme of ['light', 'dark']) {
          // Far down in a long element axe takes the page's ground for the element's: they are alike.
          document.body.style.cssText = theme === 'dark' ? 'background: #151412; color: #fff' : '';
          const element = await fixture(markup(state, locale, theme));
          await enter(state, element);
          const passed = await axe(element);
          assert.ok(passed > 0);
          checks += passed;
          runs++;
          element.remove();
        }
      });
    }
  }
});
