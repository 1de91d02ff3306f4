import {
  assert,
  axe,
  deepElements,
  emulate,
  keys,
  nextEvent,
  only,
  page,
  settled,
  until,
} from '../support/index.ts';
import type { TestPage } from '../support/index.ts';
import { filled, openBuilder, shownText, type Builder } from './open-builder.ts';

const params = (builder: Builder) => new URLSearchParams(builder.window.location.search);

/** An empty page with the snippet pasted into it. */
const paste = (snippet: string) =>
  page({
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title></head><body>${snippet}</body></html>`,
  });

async function upgraded(where: Document | TestPage, tag: string): Promise<Element> {
  const root = 'document' in where ? where.document : where;
  const element = await until(
    () => [...root.querySelectorAll(tag)].find((one) => one.shadowRoot?.childElementCount),
    `${tag} is drawn`,
  );
  await settled(root);
  return element;
}

const previewedText = async (builder: Builder, tag: string) =>
  shownText(await upgraded(await builder.preview(tag), tag));

describe('the embed builder', () => {
  it('gives a snippet that shows in an empty page what its preview shows', async () => {
    const builder = await openBuilder('lang=en');
    await builder.set('[name="element"][value="falsification-card"]', true);
    await builder.set('#lang', 'es');
    await builder.set('#number', '3');
    await builder.set('#actions', true);
    const previewed = await previewedText(builder, 'falsification-card');
    assert.match(previewed, 'Mercader');
    assert.match(previewed, 'Compartir');

    builder.find<HTMLButtonElement>('.snippet button').click();
    await until(
      () => builder.find('.snippet [aria-live]').textContent.includes('Copied'),
      'the builder says that it copied',
    );
    assert.equal(builder.clipboard.text, builder.snippet());
    const pasted = await paste(builder.clipboard.text);
    assert.equal(shownText(await upgraded(pasted, 'falsification-card')), previewed);
    assert.deepEqual(pasted.errors, []);
    assert.deepEqual(pasted.violations, []);
  });

  it('makes a snippet of every element that is alive in an empty page', async () => {
    for (const [tag, expected] of [
      ['trotsky-statement', 'Netflix und die russische Regierung'],
      ['signatory-list', 'Žižek'],
      ['signatory-count', '133 Unterzeichnende'],
    ] as const) {
      const builder = await openBuilder(`element=${tag}&lang=de`);
      const previewed = await previewedText(builder, tag);
      assert.match(previewed, expected);
      const pasted = await paste(builder.snippet());
      assert.equal(shownText(await upgraded(pasted, tag)), previewed);
    }
  });

  it('loads a versioned module by its hash, or the evergreen one without', async () => {
    const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<
      string,
      string
    >;
    const builder = await openBuilder('element=signatory-count&lang=fr');
    const script = /<script type="module" src="(.+?)"(.*?)><\/script>$/;
    let [, src, rest] = script.exec(builder.snippet())!;
    assert.match(src, /\/__builder\/v\d+\.\d+\.\d+\/signatory-count\.js$/);
    const pinned = `integrity="${integrity['signatory-count.js']}" crossorigin="anonymous"`;
    assert.equal(rest, ` ${pinned} async`);
    await builder.set('[name="version"][value="newest"]', true);
    await builder.set('#variant', 'language');
    [, src, rest] = script.exec(builder.snippet())!;
    assert.match(src, /\/__builder\/signatory-count\.fr\.js$/);
    assert.equal(rest, ' async');
    await builder.set('#base', 'https://example.org/files');
    assert.match(builder.snippet(), 'src="https://example.org/files/signatory-count.fr.js"');
  });

  it('keeps its choices in its address', async () => {
    const first = await openBuilder('lang=en');
    await first.set('#contact', 'sign@example.org');
    await first.set('#collapsed', true);
    await first.set('[name="theme"][value="dark"]', true);
    await first.set('#heading-level', '3');
    await first.set('#lang', 'ca');
    await first.set('[name="ground"][value="dark"]', true);
    assert.equal(params(first).get('contact'), 'sign@example.org');
    assert.equal(params(first).get('refresh'), null);
    const second = await openBuilder(first.window.location.search.slice(1));
    assert.equal(second.snippet(), first.snippet());
    assert.match(second.snippet(), '<trotsky-statement lang="ca" theme="dark" heading-level="3"');
    assert.ok(second.find<HTMLInputElement>('[name="ground"][value="dark"]').checked);
  });

  it('takes nothing that makes no sense from its address', async () => {
    const builder = await openBuilder(
      'element=script&lang=xx&variant=nope&heading-level=9&accent=red;}&contact=javascript:alert(1)&ui=zz',
    );
    assert.match(builder.snippet(), /<trotsky-statement lang="\w\w">/);
  });

  it('escapes what is typed', async () => {
    const builder = await openBuilder('element=falsification-card&lang=en');
    await builder.set('#letter-href', 'https://example.org/?a="><script>alert(1)</script>&b');
    assert.ok(!builder.snippet().includes('<script>alert'));
    const parsed = new DOMParser().parseFromString(builder.snippet(), 'text/html');
    assert.equal(
      parsed.querySelector('falsification-card')?.getAttribute('letter-href'),
      'https://example.org/?a="><script>alert(1)</script>&b',
    );
  });

  it('says what is wrong with a value, and leaves it out', async () => {
    const builder = await openBuilder('lang=en');
    const before = builder.snippet();
    await builder.set('#contact', 'nobody');
    const field = builder.find('#contact');
    assert.equal(field.getAttribute('aria-invalid'), 'true');
    const note = builder.document.getElementById(field.getAttribute('aria-describedby')!);
    assert.match(note?.textContent, 'Enter an e-mail address');
    await builder.set('#refresh', '3');
    assert.match(builder.find('#refresh-wrong').textContent, '15 or more');
    assert.equal(builder.snippet(), before);
    await builder.set('#contact', 'mailto:sign@example.org');
    assert.equal(field.getAttribute('aria-invalid'), 'false');
    assert.match(builder.snippet(), 'href="mailto:sign@example.org?subject=');
  });

  it('writes custom properties on the tag, or as a rule where inline styles are blocked', async () => {
    const builder = await openBuilder(
      'element=signatory-list&lang=en&accent=%23006644&radius=12&font-text=Georgia,%20"Noto Serif"',
    );
    const style =
      '--trotsky-accent: #006644; --trotsky-font-text: Georgia, &quot;Noto Serif&quot;; --trotsky-radius: 12px';
    assert.match(builder.snippet(), `style="${style}"`);
    const list = await upgraded(await builder.preview('signatory-list'), 'signatory-list');
    const total = () => builder.window.getComputedStyle(list.shadowRoot!.querySelector('.total')!);
    assert.equal(total().color, 'rgb(0, 102, 68)');
    await builder.set('#strict', true);
    assert.ok(!builder.snippet().includes('style='));
    const strict = await upgraded(await builder.preview('style'), 'signatory-list');
    const number = strict.shadowRoot!.querySelector('.total')!;
    assert.equal(builder.window.getComputedStyle(number).color, 'rgb(0, 102, 68)');
    assert.match(builder.find<HTMLTextAreaElement>('#stylesheet').value, 'signatory-list {\n');
    assert.match(
      builder.find<HTMLTextAreaElement>('#stylesheet').value,
      '  --trotsky-accent: #006644;\n',
    );
  });

  it('warns of colours that can’t be read', async () => {
    const builder = await openBuilder('lang=en&text=%23888888&surface=%23999999');
    assert.match(builder.find('details').textContent, 'too much alike');
    builder.find<HTMLButtonElement>('details button').click();
    assert.ok(!builder.find('details').textContent.includes('too much alike'));
    assert.equal(params(builder).get('text'), null);
  });

  it('tells assistive tools what is news alone, and says in each field what counts', async () => {
    const builder = await openBuilder('element=signatory-list&lang=en&live=true');
    assert.equal(builder.document.querySelector('[role="status"]'), null);
    const guide = builder.find('.guide');
    assert.ok(!guide.hasAttribute('aria-live'), 'the guide is there from the start');
    await builder.set('#host', 'mkdocs');
    assert.equal(guide.getAttribute('aria-live'), 'polite');
    assert.match(guide.textContent, /\. (?:That was|It wasn’t) tried there/);
    assert.equal(builder.find<HTMLInputElement>('#refresh').value, '60');
    for (const button of builder.document.querySelectorAll('.exhibit button')) {
      const heading = button.getAttribute('aria-describedby')!;
      assert.equal(builder.document.getElementById(heading)?.localName, 'h2');
    }
  });

  it('shows the text to be selected where copying is refused', async () => {
    const builder = await openBuilder('lang=en');
    builder.clipboard.refuse = true;
    builder.find<HTMLButtonElement>('.snippet button').click();
    await until(
      () => builder.find('.snippet [aria-live]').textContent.includes('select the text'),
      'the builder says to select the text',
    );
    const field = builder.find<HTMLTextAreaElement>('#snippet');
    assert.equal(field.selectionEnd - field.selectionStart, field.value.length);
  });

  it('previews at the width of a phone and on a dark page', async () => {
    const builder = await openBuilder('element=falsification-card&lang=en&width=phone');
    const inner = await builder.preview('falsification-card');
    await until(() => inner.defaultView!.innerWidth === 360, 'the preview is as wide as a phone');
    await builder.set('[name="ground"][value="dark"]', true);
    const card = await upgraded(inner, 'falsification-card');
    const root = card.shadowRoot!.querySelector('.root')!;
    assert.equal(builder.window.getComputedStyle(root).colorScheme, 'dark');
    await builder.set('[name="width"][value="desktop"]', true);
    await until(() => inner.defaultView!.innerWidth > 1000, 'the preview is as wide as a desktop');
  });

  it('says which file a preview lacks', async () => {
    const builder = await openBuilder('element=signatory-count&lang=en&variant=prerendered');
    await until(
      () =>
        builder.find('.missing').textContent.includes('prerendered/en/signatory-count.html') ||
        builder.snippet().includes('shadowrootmode'),
      'there is finished HTML, or a message',
    );
  });

  it('speaks the language of its address, right to left too', async () => {
    const builder = await openBuilder('ui=ar');
    const { documentElement } = builder.document;
    assert.equal(documentElement.lang, 'ar');
    assert.equal(documentElement.dir, 'rtl');
    assert.match(builder.find('h1').textContent, 'ضع الرسالة');
    assert.match(builder.snippet(), '<trotsky-statement lang="ar">');
    const links = builder.document.querySelectorAll<HTMLElement>('.hero nav a');
    links[7]!.click();
    assert.equal(documentElement.lang, 'ru');
    assert.equal(documentElement.dir, 'ltr');
    assert.match(builder.find('h1').textContent, 'Письмо');
    assert.match(builder.snippet(), '<trotsky-statement lang="ar">');
    assert.equal(params(builder).get('ui'), 'ru');
  });

  it('shows all four elements at work', async () => {
    const builder = await openBuilder('ui=en');
    for (const tag of [
      'trotsky-statement',
      'falsification-card',
      'signatory-list',
      'signatory-count',
    ]) {
      await upgraded(builder.document, tag);
    }
    const overflow = builder.document.documentElement.scrollWidth - builder.window.innerWidth;
    assert.ok(overflow <= 0, 'the page is wider than its window');
  });

  it('shows each of them at its best with nothing chosen, and chooses it at a press', async () => {
    const tags = 'falsification-card signatory-count signatory-list trotsky-statement'.split(' ');
    for (const ui of ['en', 'ar', 'es']) {
      const builder = await openBuilder(`ui=${ui}`);
      const exhibits = [...builder.document.querySelectorAll('.exhibit')];
      assert.equal(exhibits.length, tags.length);
      for (const [i, tag] of tags.entries()) {
        const shown = [...exhibits[i]!.querySelectorAll<HTMLElement>(tag)];
        assert.equal(shown[0]?.lang, ui);
        for (const one of shown) assert.ok(shownText(one));
        exhibits[i]!.querySelector('button')!.click();
        await settled(builder.document);
        assert.match(builder.snippet(), `<${tag}`);
      }
      // One dark, one of another direction, one in a page's own colours.
      const roots = [...exhibits[0]!.querySelectorAll('falsification-card')].map(({ shadowRoot }) =>
        builder.window.getComputedStyle(shadowRoot!.querySelector('.root')!),
      );
      assert.equal(roots[0]!.colorScheme, 'dark');
      assert.ok(roots[1]!.direction !== roots[0]!.direction);
      assert.equal(new Set(roots.map(({ backgroundColor }) => backgroundColor)).size, 3);
    }
  });

  it('is whole by the time that it has loaded for who comes back, and they are where they were', async () => {
    const { frame, window, document } = await openBuilder();
    const parts = document.querySelectorAll('.stage, .exhibit').length;
    const gallery = document.querySelector('.gallery')!;
    window.scrollTo(0, gallery.getBoundingClientRect().bottom + window.scrollY - 500);
    const place = window.scrollY;
    assert.ok(place > 900, 'the gallery is far down');
    const loaded = nextEvent(frame, 'load');
    window.location.reload();
    await loaded;
    const drawn = [...frame.contentDocument!.querySelectorAll('.stage, .exhibit')].filter(filled);
    assert.equal(drawn.length, parts);
    await until(
      () => Math.abs(frame.contentWindow!.scrollY - place) <= 2,
      'the reader is at the old place',
    );
    assert.ok(frame.contentDocument!.querySelector('.hero')!.getBoundingClientRect().bottom < 0);
  });

  it('fits a narrow phone', async () => {
    for (const ui of ['de', 'ru', 'ar']) {
      const builder = await openBuilder(
        `ui=${ui}&accent=%23006644&element=falsification-card`,
        320,
      );
      await upgraded(builder.document, 'signatory-list');
      const wide = deepElements(builder.document.body).filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return (left < 0 || right > 320) && !element.closest('.stage');
      });
      assert.deepEqual(
        wide.map((element) => `${element.localName}#${element.id}.${element.className}`),
        [],
        `${ui} is too wide`,
      );
    }
  });

  only(['chromium', 'firefox'], 'WebKit’s driver does not move the focus').it(
    'works by keyboard',
    async () => {
      const builder = await openBuilder('lang=en');
      builder.find<HTMLElement>('.elements :checked').focus();
      await keys('ArrowDown');
      assert.match(builder.snippet(), '<falsification-card number="1"');
      await keys('Tab', 'Tab');
      assert.equal(builder.document.activeElement?.id, 'number');
      await keys('ArrowDown');
      assert.match(builder.snippet(), '<falsification-card number="2"');
      builder.find<HTMLElement>('.snippet button').focus();
      await keys('Enter');
      await until(() => builder.clipboard.text, 'something was copied');
    },
  );

  it('has nothing that axe finds', async () => {
    for (const query of ['ui=en&accent=%23006644&contact=nobody', 'ui=ar&element=signatory-list']) {
      const builder = await openBuilder(query);
      await upgraded(builder.document, 'trotsky-statement');
      await axe(builder as unknown as TestPage);
    }
  });

  only(['chromium'], 'only its media can be emulated').it(
    'has nothing that axe finds in the dark',
    async () => {
      await emulate({ colorScheme: 'dark' });
      const builder = await openBuilder('ui=ru&strict=true&accent=%23006644&base=nowhere');
      await upgraded(builder.document, 'trotsky-statement');
      await axe(builder as unknown as TestPage);
    },
  );
});
