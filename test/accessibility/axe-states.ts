import { layOutAll } from '../support/geometry.ts';
import { assert, axe, engine, fixture, loadModule } from '../support/index.ts';
import { enter, markup, STATES } from './states.ts';

/** Checks every state in both themes in these languages. A file has three: all nine take too long for one page. */
export function checkStates(locales: readonly string[]): void {
  describe('axe in every state, language and theme', () => {
    let checks = 0;
    let runs = 0;

    before(() => loadModule('/dist/trotsky-statement.js'));
    after(() => console.log(`axe, ${engine}: ${runs} states, ${checks} checks passed`));

    for (const state of STATES) {
      for (const locale of locales) {
        it(`${state.name}, ${locale}`, async function () {
          this.timeout(120_000);
          for (const theme of ['light', 'dark']) {
            const element = await fixture(markup(state, locale, theme));
            await enter(state, element);
            layOutAll(element);
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
}
