import { assert, page, until } from '../../support/index.ts';

describe('painting what is far away', () => {
  it('is deferred and leaves a deep link at its heading, down and up the letter', async () => {
    const letter = await page({
      body: '<!doctype html><title>Letter</title><trotsky-statement lang="en"></trotsky-statement><script type="module" src="/dist/trotsky-statement.en.js"></script>',
    });
    const root = letter.document.querySelector('trotsky-statement')!.shadowRoot!;
    const frame = () =>
      new Promise<unknown>((done) => letter.window.requestAnimationFrame(() => done(null)));
    for (const number of [8, 3]) {
      letter.window.location.hash = `falsification-${number}`;
      const heading = root.querySelector(`#falsification-${number} [part=heading]`)!;
      await until(() => root.activeElement === heading);
      // What comes near is laid out in the frames that follow, above the heading too.
      for (let i = 0; i < 10; i++) await frame();
      const { top } = heading.getBoundingClientRect();
      assert.ok(top >= 0 && top < 200, `falsification ${number} is at ${top} px`);
    }
  });
});
