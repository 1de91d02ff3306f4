import { assert, axe, page, until, type PageOptions, type TestPage } from '../../support/index.ts';

const MODULE = '<script type="module" src="/dist/trotsky-statement.js"></script>';
const TALL = '<div style="height:2000px"></div>';

const open = (body: string, options: Partial<PageOptions> = {}) =>
  page({
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>t</title>${body}`,
    ...options,
  });

/** Where the focus is: the element's id, and the number of the falsification whose heading has it. */
function focused({ document: doc }: TestPage): string {
  let active = doc.activeElement;
  let path = '';
  while (active?.shadowRoot) {
    path += `${active.id} `;
    active = active.shadowRoot.activeElement;
  }
  const card = active?.closest('[id^=falsification-]');
  return active?.matches('[part=heading]') ? `${path}${card!.id.replace(/\D/g, '')}` : '';
}

/** Takes the focus away. */
function blur({ document: doc }: TestPage): void {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  (active as HTMLElement).blur();
}

const inView = ({ window: view }: TestPage, element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < view.innerHeight;
};

/** Time for what would happen, where nothing should. */
const pause = () => new Promise((done) => setTimeout(done, 100));

describe('#falsification-N', () => {
  it('leads to the heading when the page is opened with it, with all options of a letter', async () => {
    for (const options of ['', 'collapsed', 'collapsed actions lang="ar"']) {
      const it = await open(
        `<main><h1>t</h1>${TALL}<trotsky-statement id="l" ${options}></trotsky-statement></main>${MODULE}`,
        {
          suffix: '#falsification-7',
        },
      );
      await until(() => focused(it) === 'l 7', 'the heading has the focus');
      const card = it.document
        .querySelector('trotsky-statement')!
        .shadowRoot!.querySelector('#falsification-7')!;
      await until(() => inView(it, card.querySelector('[part=heading]')!), 'it is in view');
      assert.ok(card.getBoundingClientRect().top > -2, 'its number is in view, too');
      if (options) assert.ok((card as HTMLDetailsElement).open);
      assert.equal(it.window.history.scrollRestoration, 'auto');
      await axe(it);
    }
  });

  it('is followed when it changes, by links and by script, and when a link to it is used again', async () => {
    const it = await open(
      `<a id="three" href="#falsification-3">3</a><a id="other" href="#other">o</a>
       ${TALL}<trotsky-statement id="l" collapsed></trotsky-statement>${MODULE}`,
    );
    const { window: view, document: doc } = it;
    assert.equal(focused(it), '');
    doc.getElementById('three')!.click();
    await until(() => focused(it) === 'l 3');
    view.location.hash = 'falsification-10';
    await until(() => focused(it) === 'l 10');
    view.scrollTo(0, 0);
    blur(it);
    doc.getElementById('three')!.click();
    await until(() => focused(it) === 'l 3');
    view.scrollTo(0, 0);
    blur(it);
    doc.getElementById('three')!.click();
    await until(() => focused(it) === 'l 3', 'the same link again');
    await until(() => view.scrollY > 1000);
    const details = doc.querySelector('trotsky-statement')!.shadowRoot!.querySelectorAll('[open]');
    assert.deepEqual(
      [...details].map(({ id }) => id),
      ['falsification-3', 'falsification-10'],
    );
    for (const hash of ['other', 'falsification-11', 'falsification-0', 'falsification-03', '']) {
      blur(it);
      view.location.hash = hash;
      await pause();
      assert.equal(focused(it), '', hash);
    }
  });

  it('is followed where a router stops the click and leaves the anchor out of the address', async () => {
    const it = await open(
      `<a id="there" href="?there#falsification-3">3</a><a id="plain" href="?there">p</a>
       ${TALL}<trotsky-statement id="l" collapsed></trotsky-statement>${MODULE}`,
    );
    const { window: view, document: doc } = it;
    await until(() => doc.querySelector('trotsky-statement')!.shadowRoot, 'it is there');
    doc.addEventListener('click', (event) => {
      const { search } = event.target as HTMLAnchorElement;
      event.preventDefault();
      event.stopPropagation();
      view.history.pushState(null, '', search);
      const letter = doc.querySelector('trotsky-statement')!;
      letter.replaceWith(letter.cloneNode());
    });
    doc.getElementById('there')!.click();
    await until(() => focused(it) === 'l 3');
    view.history.pushState(null, '', '?elsewhere');
    blur(it);
    doc.getElementById('plain')!.click();
    await new Promise((done) => setTimeout(done, 400));
    assert.equal(focused(it), '', 'a link without it');
  });

  it('leads to the first that has it, in page order, across shadow roots and modules', async () => {
    const it = await open(
      `<div id="host"></div>
       <trotsky-statement id="letter"></trotsky-statement>
       <falsification-card id="late" number="3"></falsification-card>
       <script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
         '<falsification-card id="early" number="3"></falsification-card>'</script>
       <script type="module" src="/dist/falsification-card.js"></script>${MODULE}`,
      { suffix: '#falsification-3' },
    );
    await until(() => focused(it) === 'host early 3', 'the card in the shadow root');
    it.window.location.hash = 'falsification-4';
    await until(() => focused(it) === 'letter 4', 'the letter, of the second module');
    it.document.querySelector('#host')!.remove();
    it.window.location.hash = 'falsification-3';
    await until(() => focused(it) === 'letter 3');
    it.document.querySelector('#letter')!.remove();
    it.window.location.hash = 'falsification-5';
    await pause();
    it.window.location.hash = 'falsification-3';
    await until(() => focused(it) === 'late 3');
  });

  it('waits for the whole page where the module comes early', async () => {
    const it = await open(
      `<script async type="module" src="/dist/falsification-card.js"></script>
       <falsification-card id="a" number="1"></falsification-card>
       <script src="slow.js"></script><falsification-card id="b" number="3"></falsification-card>`,
      { suffix: '#falsification-3', files: { 'slow.js': { body: '', delay: 400 } } },
    );
    await until(() => focused(it) === 'b 3');
  });

  it('is not followed on going back or forward, nor on reloading', async () => {
    const it = await open(
      `<a href="#falsification-3">3</a><a href="#falsification-5">5</a><a href="#falsification-6">6</a>
       <trotsky-statement id="l"></trotsky-statement>${MODULE}`,
    );
    const { window: view, document: doc } = it;
    const click = async (number: number) => {
      doc.querySelector<HTMLElement>(`[href$="-${number}"]`)!.click();
      await until(() => focused(it) === `l ${number}`);
    };
    await click(3);
    await click(5);
    blur(it);
    view.history.back();
    await until(() => view.location.hash === '#falsification-3');
    await pause();
    assert.equal(focused(it), '');
    view.history.forward();
    await until(() => view.location.hash === '#falsification-5');
    await pause();
    assert.equal(focused(it), '');
    view.history.back();
    await until(() => view.location.hash === '#falsification-3');
    // A new branch of the history has as many entries as the old one.
    await click(6);
    let reloaded = false;
    it.frame.addEventListener('load', () => (reloaded = true));
    view.location.reload();
    await until(async () => {
      await it.release('');
      return reloaded;
    });
    await until(() => !!it.document.querySelector('trotsky-statement')?.shadowRoot);
    await it.settled();
    await pause();
    assert.equal(it.window.location.hash, '#falsification-6');
    assert.equal(focused(it), '');
  });

  it('is followed where the history is full, and still not on going back', async () => {
    const it = await open(`<trotsky-statement id="l"></trotsky-statement>${MODULE}`);
    const { location: address, history } = it.window;
    const go = async (hash: string) => {
      const changed = new Promise((done) => {
        it.window.addEventListener('hashchange', done, { once: true });
      });
      address.hash = hash;
      await changed;
    };
    let before: number;
    let step = 0;
    do {
      before = history.length;
      await go(`step-${step++}`);
    } while (history.length > before && step < 120);
    // Where there is a Navigation API its events tell, however full the history is.
    assert.ok('navigation' in it.window || history.length <= before, 'the history is full');
    for (const number of [8, 3]) {
      await go(`falsification-${number}`);
      await until(() => focused(it) === `l ${number}`, 'the heading has the focus');
      blur(it);
    }
    history.back();
    await until(() => address.hash === '#falsification-8');
    await pause();
    assert.equal(focused(it), '');
  });
});
