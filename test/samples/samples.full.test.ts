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

  for (const sample of ['react-server', 'vue-server']) {
    it(`${sample}: HTML from a server has the properties, the number is known on mount, and a chosen language stays`, async () => {
      const answer = await fetch(`/dist-samples/${sample}/index.html`);
      assert.match(await answer.text(), /<trotsky-statement[^>]* lang="en"/);
      const frame = await open(sample);
      const doc = frame.contentDocument!;
      const letter = doc.querySelector<HTMLElement>('trotsky-statement')!;
      const sheet = () => letter.shadowRoot?.querySelector('.root');
      await until(() => sheet(), 'the letter is there');
      assert.ok(letter.shadowRoot!.querySelector('h3[part=title]'), 'its heading level');
      const spanish = letter.shadowRoot!.querySelector<HTMLElement>(
        '[part=language-picker] [lang=es]',
      );
      assert.ok(spanish, 'its language picker');
      await until(() => doc.querySelector('output')!.textContent === '133', 'the number');
      spanish.click();
      await until(() => sheet()!.getAttribute('lang') === 'es', 'the language of the reader');
      doc.querySelector('button')!.click();
      await until(() => sheet()!.getAttribute('lang') === 'de', 'the language of the page');
      frame.remove();
    });
  }
});
