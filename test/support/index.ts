/**
 * How browser tests are written here.
 *
 * A file `test/<folder>/<name>.test.ts` runs in a page of its own, in every engine, with mocha's `describe` and `it` as
 * globals. `assert` is chai’s, strict. A test that needs no browser is a
 * `test/<folder>/<name>.node.ts` with `node:test`.
 *
 *     import { assert, axe, fixture, keys, loadModule, page } from '../support/index.ts';
 *
 *     before(() => loadModule('/dist/signatory-count.en.js'));   // the built file, as an embedder would
 *
 *     it('counts the signatories', async () => {
 *       const count = await fixture('<signatory-count></signatory-count>');
 *       assert.equal(count.shadowRoot?.textContent.trim(), '133 signatories');
 *       await axe(count);
 *     });
 *
 * - `fixture(html)` puts markup into the page; `settled()` waits for what follows a change. Both look into shadow roots.
 * - `page({ body, csp, … })` is a whole page in a frame: any header, any content security policy, quirks, sandbox.
 *   It records violations, errors, console and requests. `serve()` is the same without a frame, for feeds.
 * - `keys('Tab', 'Shift+Tab')` and `typeText('marx')` press real keys, in all engines.
 * - `emulate`, `throttle`, `setViewport`, `accessibilityTree` and `visit` (a page in a tab of its own, watched from
 *   outside) are Chromium's alone: say so with `only(['chromium'], 'why').it(…)`, which shows as skipped elsewhere.
 * - `organizers()` runs the organizers' real tool on a copy of the data, and serves what it publishes.
 * - `golden('card.txt', text)` compares with a reviewed file; `UPDATE_GOLDEN=1 npm test` writes it.
 * - What a test opened or changed with these is taken back after it.
 * - `npx tsx test/run.ts --no-build --only signatory-list [--browsers firefox]` runs a part.
 */
export { assert } from './assert.ts';
export { axe } from './axe.ts';
export {
  accessibilityTree,
  emulate,
  golden,
  keys,
  setViewport,
  throttle,
  typeText,
  visit,
} from './commands.ts';
export type { Emulation, Throttling, Visit, VisitOptions } from './command-types.ts';
export { engine, only } from './engine.ts';
export { deepElements, fixture, loadModule, settled } from './fixture.ts';
export { layoutShift } from './layout-shift.ts';
export { organizers, type Organizers } from './organizers.ts';
export { page, type PageOptions, type TestPage } from './page.ts';
export { otherOrigin, serve, type Site } from './serve.ts';
export type { Hit, ServedFile } from './served-file.ts';
export { nextEvent, until } from './wait.ts';
