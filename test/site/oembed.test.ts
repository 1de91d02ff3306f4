import { assert, page } from '../support/index.ts';

interface Answer {
  html: string;
  width: number;
  height: number;
}

const LOCALES = ['en', 'es', 'fr', 'pt', 'de', 'ca', 'it', 'ru', 'ar'];

/** CSS pixels of the widest. */
const SCROLL_BAR = 15;

const answerOf = async (locale: string, name: string) =>
  (await (await fetch(`/dist-site/oembed/${locale}/${name}.json`)).json()) as Answer;

describe('oEmbed answers', () => {
  it('give each card a frame that is high enough, and not by half a screen too high', async () => {
    const host = await page({ body: '<!doctype html><title>Host</title>' });
    const frame = host.document.createElement('iframe');
    host.document.body.append(frame);
    for (const locale of LOCALES) {
      for (let number = 1; number <= 10; number++) {
        const { width, height } = await answerOf(locale, String(number));
        // High, so that no scroll bar is there, but as narrow as one makes it that came while the card loaded.
        frame.width = String(width - SCROLL_BAR);
        frame.height = '3000';
        frame.src = `/dist-site/embed/${locale}/${number}/index.html`;
        await new Promise((done) => frame.addEventListener('load', done, { once: true }));
        const root = frame.contentDocument!.documentElement;
        const needs = Math.ceil(root.getBoundingClientRect().height);
        assert.ok(
          needs <= height && height - needs < 450,
          `${locale}/${number}: ${height} for ${needs}`,
        );
      }
    }
  });

  it('show the frame alone where they are inserted as they are, no wider than the page', async () => {
    const { html } = await answerOf('de', '5');
    const { document } = await page({
      body: `<!doctype html><html lang="de"><title>Host</title><body>${html}`,
      width: 320,
    });
    assert.equal(document.querySelector('blockquote')!.checkVisibility(), false);
    assert.ok(document.querySelector('iframe')!.getBoundingClientRect().right <= 320);
    assert.ok(document.documentElement.scrollWidth <= 320);
  });
});
