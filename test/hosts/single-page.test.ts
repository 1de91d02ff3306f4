import { assert, page, settled, type TestPage, until } from '../support/index.ts';

interface Card extends HTMLElement {
  number?: number | string;
}

const empty = (
  script = '<script type="module" src="/dist/trotsky-statement.js"></script>',
): Promise<TestPage> =>
  page({
    body: `<!doctype html><html lang="en"><head><title>App</title></head><body><main></main><aside></aside>${script}</body></html>`,
  });

const heading = (card: Element): string | null | undefined =>
  card.shadowRoot?.querySelector('[part="heading"]')?.textContent;
const mercader = 'The assassin Ramón Mercader';

describe('single-page apps', () => {
  let app: TestPage;
  let main: Element;
  let aside: Element;
  beforeEach(async () => {
    app = await empty();
    main = app.document.querySelector('main')!;
    aside = app.document.querySelector('aside')!;
  });
  afterEach(() => {
    assert.deepEqual([...app.errors, ...app.console], []);
  });
  const card = (): Card => {
    const element = app.document.createElement('falsification-card') as Card;
    element.setAttribute('number', '3');
    return element;
  };

  it('take elements in and out again and again', async () => {
    const elements = ['trotsky-statement', 'signatory-list', 'signatory-count'].map((tag) =>
      app.document.createElement(tag),
    );
    elements.push(card());
    for (let round = 0; round < 20; round++) {
      main.append(...elements);
      if (round % 3 === 0) await settled(app.document);
      for (const element of elements) element.remove();
    }
    main.append(...elements);
    await settled(app.document);
    assert.equal(heading(elements[3]!), mercader);
    assert.equal(elements[0]!.shadowRoot!.querySelectorAll('[part="card"]').length, 10);
    assert.equal(elements[1]!.shadowRoot!.querySelectorAll('[part="signatory"]').length, 133);
  });

  it('move them, into shadow roots too, and they keep what the reader did', async () => {
    const statement = app.document.createElement('trotsky-statement');
    statement.setAttribute('collapsed', '');
    main.append(statement);
    await settled(app.document);
    statement.shadowRoot!.querySelectorAll('details')[2]!.open = true;
    const host = app.document.createElement('div');
    aside.append(host);
    aside.setAttribute('lang', 'fr');
    host.attachShadow({ mode: 'closed' }).append(statement);
    await settled(app.document);
    await until(() => statement.shadowRoot!.querySelector('.root')?.getAttribute('lang') === 'fr');
    assert.ok(statement.shadowRoot!.querySelectorAll('details')[2]!.open);
  });

  it('clone them, alone, in fragments and from templates', async () => {
    const original = card();
    main.append(original);
    await settled(app.document);
    const template = app.document.createElement('template');
    template.innerHTML = '<p><falsification-card number="3"></falsification-card></p>';
    main.append(original.cloneNode(true), original.cloneNode());
    main.append(template.content.cloneNode(true), app.document.importNode(template.content, true));
    await settled(app.document);
    const cards = [...main.querySelectorAll('falsification-card')];
    assert.equal(cards.length, 5);
    for (const each of cards) assert.equal(heading(each), mercader);
  });

  it('make them by innerHTML, and by new and properties alone', async () => {
    main.innerHTML = '<falsification-card number="3"></falsification-card>';
    const made = app.document.createElement('falsification-card') as Card;
    made.number = 3;
    aside.append(made);
    await settled(app.document);
    assert.equal(heading(main.firstElementChild!), mercader);
    assert.equal(heading(made), mercader);
  });

  it('set properties before the module is there', async () => {
    app = await empty('');
    const early = app.document.createElement('falsification-card') as Card;
    early.number = 3;
    app.document.querySelector('main')!.append(early);
    const script = app.document.createElement('script');
    script.type = 'module';
    script.src = '/dist/falsification-card.js';
    app.document.body.append(script);
    await until(() => heading(early) === mercader);
    early.number = 'brest-litovsk';
    await settled(app.document);
    assert.equal(heading(early), 'The peace of Brest-Litovsk');
  });

  it('empty them, replace them, and change what is between the tags', async () => {
    const element = card();
    main.append(element);
    await settled(app.document);
    element.innerHTML = '<b>other</b>';
    element.replaceChildren();
    element.normalize();
    element.replaceWith(card());
    await settled(app.document);
    assert.equal(heading(main.querySelector('falsification-card')!), mercader);
  });

  it('take them into the document of a frame', async () => {
    const frame = app.document.createElement('iframe');
    aside.append(frame);
    const element = card();
    main.append(element);
    await settled(app.document);
    frame.contentDocument!.body.append(element);
    element.setAttribute('number', '4');
    await settled(app.document);
    main.append(element);
    await settled(app.document);
    assert.ok(heading(element));
  });
});
