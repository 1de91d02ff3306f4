import { assert, until } from '../support/index.ts';

async function open(sample: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.src = `/dist-samples/${sample}/index.html`;
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  return frame;
}

describe('the sample apps', () => {
  for (const sample of ['html', 'react', 'vue', 'svelte']) {
    it(`${sample}: attributes, properties, events and language changes arrive`, async () => {
      const frame = await open(sample);
      const { contentDocument, contentWindow } = frame;
      const view = contentWindow as Window & typeof globalThis;
      const card = await until(
        () => contentDocument!.querySelector('falsification-card'),
        'the sample, built by npm run build:samples',
      );
      const heading = () => card.shadowRoot?.querySelector('[part=heading]');
      const output = contentDocument!.querySelector('output')!;
      await until(() => output.textContent?.includes('133'), 'the first data told');
      await until(() => heading()?.localName === 'h2', 'the heading level set');
      assert.ok(card.shadowRoot!.querySelector('[part=actions]'));
      const first = heading()!.textContent;
      const language = contentDocument!.querySelector('select')!;
      language.value = 'de';
      language.dispatchEvent(new view.Event('change', { bubbles: true }));
      await until(() => heading()!.textContent !== first, 'another language');
      assert.equal(card.shadowRoot!.querySelector('[lang]')!.getAttribute('lang'), 'de');
      const german = heading()!.textContent;
      contentDocument!.querySelector('button')!.click();
      await until(() => heading()!.textContent !== german, 'another falsification');
      assert.match(card.shadowRoot!.querySelector('[part=number]')!.textContent, '4');
      frame.remove();
    });
  }
});
