import { assert, axe, fixture, loadModule, settled, until } from '../../support/index.ts';
import { letterData, shownWords, wordsOf } from '../../support/letter-data.ts';

const heading = (card: Element) => card.shadowRoot!.querySelector('[part=heading]')?.textContent;

async function warnings(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void said.push(args.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** The field with the embed code that a card shows where the clipboard is refused. */
function refusedEmbed(card: Element): Promise<HTMLTextAreaElement> {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('refused')) },
  });
  card.shadowRoot!.querySelector<HTMLElement>('[part=copy-embed]')!.click();
  return until(() => card.shadowRoot!.querySelector('textarea'), 'a field');
}

describe('falsification-card', () => {
  before(() => loadModule('/dist/falsification-card.js'));

  it('shows one falsification by number or slug', async () => {
    const card = await fixture('<falsification-card number="3"></falsification-card>');
    assert.equal(heading(card), 'The assassin Ramón Mercader');
    assert.equal(shownWords(card.shadowRoot!), wordsOf(await letterData('en'), 2));
    card.setAttribute('number', 'brest-litovsk');
    await settled();
    assert.equal(heading(card), 'The peace of Brest-Litovsk');
    await axe(card);
  });

  it('keeps the fallback and warns once without a valid number', async () => {
    const said = await warnings(async () => {
      const card = await fixture('<falsification-card number="11">Kept</falsification-card>');
      assert.equal(card.shadowRoot!.querySelector('slot')?.assignedNodes()[0]?.textContent, 'Kept');
      card.setAttribute('heading-level', '4');
      await settled();
    });
    assert.equal(said.length, 1);
    assert.match(said[0]!, /falsification-card.*number="11".*1 to 10/);
  });

  it('falls back and says so when an attribute makes no sense', async () => {
    const said = await warnings(async () => {
      const card = await fixture(
        '<falsification-card number="1" theme="purple" heading-level="nine"></falsification-card>',
      );
      assert.equal(card.shadowRoot!.querySelector('[part=heading]')?.localName, 'h3');
      assert.ok(card.shadowRoot!.querySelector('.root.auto'));
    });
    assert.equal(said.length, 2);
  });

  it('follows lang on itself, its ancestors across shadow roots and the document', async () => {
    const section = await fixture('<section lang="fr"><div></div></section>');
    const shadow = section.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<falsification-card number="3"></falsification-card>';
    const card = shadow.querySelector('falsification-card')!;
    await settled();
    const shown = () => card.shadowRoot!.querySelector('.root')!.getAttribute('lang');
    assert.equal(shown(), 'fr');
    section.lang = 'de-AT';
    await settled();
    assert.equal(shown(), 'de');
    card.setAttribute('lang', 'es-MX');
    await settled();
    assert.equal(shown(), 'es');
    card.setAttribute('lang', 'zh');
    await settled();
    assert.equal(shown(), 'de');
  });

  it('hands out its text with the embed code, and a field where the clipboard is refused', async () => {
    const card = await fixture(
      '<falsification-card number="2" lang="de" actions></falsification-card>',
    );
    const field = await refusedEmbed(card);
    assert.match(field.value, /^<falsification-card number="2" lang="de" actions><strong>2\. /);
    assert.match(field.value, /<script type="module" src="http.*\/dist\/falsification-card\.js"/);
    assert.ok(
      field.value.includes(
        (await letterData('de')).falsifications[1]!.paragraphs[0]![1]!.portrayal!,
      ),
    );
    await axe(card);
  });

  it('leads in the embed code where the author says that the whole letter is', async () => {
    const card = await fixture(
      '<falsification-card number="2" lang="en" actions letter-href="/a?b=1&amp;c=%22"></falsification-card>',
    );
    const field = await refusedEmbed(card);
    const address = `${location.origin}/a?b=1&amp;c=%22`;
    assert.match(
      field.value,
      `<falsification-card number="2" lang="en" actions letter-href="${address}">`,
    );
    assert.match(field.value, `<a href="${address}">Read the whole letter</a>`);
  });

  it('says in the embed code which way its text runs', async () => {
    const card = await fixture(
      '<falsification-card number="2" lang="ar" actions></falsification-card>',
    );
    const field = await refusedEmbed(card);
    assert.match(field.value, '<falsification-card number="2" lang="ar" dir="rtl" actions>');
  });

  it('keeps the page’s styles out', async () => {
    const style = document.createElement('style');
    style.textContent =
      '* { text-transform: uppercase !important; letter-spacing: 9px !important; }';
    document.head.append(style);
    try {
      const card = await fixture('<falsification-card number="3"></falsification-card>');
      const look = getComputedStyle(card.shadowRoot!.querySelector('[part=portrayal]')!);
      assert.equal(look.textTransform, 'none');
      assert.equal(look.letterSpacing, 'normal');
    } finally {
      style.remove();
    }
  });
});
