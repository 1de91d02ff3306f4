import { assert, only, page, type PageOptions, type TestPage, until } from '../support/index.ts';

/** A kind of page on which the elements may find themselves: a row of the table that `npm run hosts` prints. */
export interface Condition {
  name: string;
  /** The page; what can be known only while tests run (addresses, hashes) comes from a function. */
  page: PageOptions | (() => PageOptions | Promise<PageOptions>);
  /** What its readers see: the elements (default), what the author put between the tags, or what `check` says. */
  shows?: 'elements' | 'fallback' | 'other';
  /** Files of `packages.json` that it loads; where they can't be had the test is skipped and says why. */
  packages?: string[];
  /** What the page itself may say on the console. */
  says?: RegExp;
  /** Violations that belong to the condition, as `directive blocked-uri`. */
  violates?: RegExp;
  /** What else must hold on it. */
  check?: (page: TestPage) => void | Promise<void>;
  /** Engines that can be asked, and why not all. */
  only?: Parameters<typeof only>;
}

/** All four elements, each with something between its tags. */
export const elements = `<trotsky-statement lang="en"><b class="fallback">The letter</b></trotsky-statement>
<falsification-card number="3" lang="ru" actions=""><b class="fallback">A card</b></falsification-card>
<signatory-list lang="ar" chart=""><b class="fallback">Signatories</b></signatory-list>
<p>So far <signatory-count lang="en"><b class="fallback">many</b></signatory-count>.</p>`;

/** The module with everything in it. */
export const module = '<script type="module" src="/dist/trotsky-statement.js"></script>';

/** A page in standards mode with the four elements and the module. */
export const html = (before: string, after: string = module): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${before}</head><body>${elements}${after}</body></html>`;

/** How much of each element is there; complete in itself, as pages that can't be reached run it too. */
export function census(document: Document): Record<string, unknown> {
  const root = (tag: string): ShadowRoot | null | undefined =>
    document.querySelector(tag)?.shadowRoot;
  const count = (tag: string, part: string): number | undefined =>
    root(tag)?.querySelectorAll(`[part="${part}"]`).length;
  return {
    falsifications: count('trotsky-statement', 'card'),
    statement: count('trotsky-statement', 'signatory'),
    title: root('trotsky-statement')?.querySelector('[part="title"]')?.textContent,
    card: root('falsification-card')?.querySelector('[part="heading"]')?.textContent,
    list: count('signatory-list', 'signatory'),
    count: root('signatory-count')?.querySelector('span')?.textContent,
    styled: [
      ...document.querySelectorAll('trotsky-statement, falsification-card, signatory-list'),
    ].filter((host) => {
      const ground = host.shadowRoot?.querySelector('.root');
      return ground && getComputedStyle(ground).containerType === 'inline-size';
    }).length,
  };
}

/**
 * A page that can't be reached from outside tells how it does: `tell` is what it then runs with `told`.
 */
export const tells = (tell: string): string => `<script>addEventListener('load', async () => {
  const seen = [];
  addEventListener('error', (event) => seen.push(event.message));
  addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
  for (let tries = 0; tries < 200; tries++) {
    if (document.querySelectorAll(':not(:defined)').length === 0) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  await Promise.all([...document.querySelectorAll(':defined')].map((element) => element.updateComplete));
  const told = { seen, census: (${census.toString()})(document) };
  ${tell}
})</script>`;

/** What `census` gives where all is well. */
export const complete = {
  falsifications: 10,
  statement: 133,
  title: 'Netflix and the Russian Government Join Forces to Spread Lies About Trotsky',
  card: 'Убийца Рамон Меркадер',
  list: 133,
  count: '133 signatories',
  styled: 3,
};

/** A test for each condition. */
export function testConditions(conditions: readonly Condition[]): void {
  for (const condition of conditions) {
    const declare = condition.only ? only(...condition.only).it : it;
    declare(condition.name, async function () {
      for (const file of condition.packages ?? []) {
        const answer = await fetch(`/__packages/${file}`);
        if (answer.ok) continue;
        console.log(`Skipped “${condition.name}”: ${await answer.text()}`);
        this.skip();
      }
      const options =
        typeof condition.page === 'function' ? await condition.page() : condition.page;
      const host = await page(options);
      const { shows = 'elements' } = condition;
      if (shows === 'elements') await showsElements(host);
      if (shows === 'fallback') await showsFallback(host);
      await condition.check?.(host);

      assert.deepEqual(host.errors, [], 'errors on the page');
      const said = host.console.filter((line) => !condition.says?.test(line));
      assert.deepEqual(said, [], 'said on the console');
      const violations = host.violations.filter((line) => !condition.violates?.test(line));
      assert.deepEqual(violations, [], 'violations of the policy');
      if (!condition.violates) assert.deepEqual(await host.reports(), [], 'reports of violations');
    });
  }
}

/** Every element is complete, in its language, with its styles. */
export async function showsElements(host: TestPage): Promise<void> {
  const isComplete = (): boolean =>
    JSON.stringify(census(host.document)) === JSON.stringify(complete);
  try {
    await until(isComplete);
  } catch {
    assert.deepEqual(census(host.document), complete, `elements; ${host.errors.join('; ')}`);
  }
  await host.settled();
  await searches(host);
}

/** They work, too: a search leaves one row, and taking it back leaves all. */
async function searches(host: TestPage): Promise<void> {
  const root = host.document.querySelector('signatory-list')!.shadowRoot!;
  const field = root.querySelector<HTMLInputElement>('[part="search"]')!;
  for (const [query, rows] of [
    ['ŽIŽEK slavoj', 1],
    ['', complete.list],
  ] as const) {
    field.value = query;
    field.dispatchEvent(new host.window.InputEvent('input', { bubbles: true }));
    await host.settled();
    assert.equal(root.querySelectorAll('[part="signatory"]').length, rows, `rows for “${query}”`);
  }
}

/** Every element still shows what stands between its tags. */
export async function showsFallback(host: TestPage): Promise<void> {
  await host.settled();
  const fallbacks = [...host.document.querySelectorAll<HTMLElement>('.fallback')];
  assert.equal(fallbacks.length, 4);
  for (const fallback of fallbacks) {
    assert.ok(fallback.getClientRects().length > 0, `“${fallback.textContent}” is shown`);
    assert.equal(fallback.parentElement!.shadowRoot, null);
  }
}
