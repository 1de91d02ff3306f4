import { assert, axe, fixture, loadModule } from '../support/index.ts';

const all = (host: Element, selector: string) => [
  ...host.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

describe('structure for the ear', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  it('says where a judgement begins after what the series shows', async () => {
    const host = await fixture('<trotsky-statement lang="en"></trotsky-statement>');
    let after = 0;
    for (const card of all(host, '[part="card"]')) {
      card.querySelectorAll('.block').forEach((block, i) => {
        const words = block.lastElementChild!;
        const label = words.previousElementSibling?.textContent;
        const judges = words.matches('[part="comment"]');
        if (!judges) assert.match(label, /^(On screen|On record|Left out)$/);
        else assert.equal(label, i > 0 ? 'Comment' : undefined);
        if (judges && i > 0) after++;
      });
    }
    assert.equal(after, 3);
  });

  it('nests headings without a gap', async () => {
    for (const [html, first] of [
      ['<trotsky-statement></trotsky-statement>', 2],
      ['<trotsky-statement collapsed heading-level="1"></trotsky-statement>', 1],
      ['<signatory-list group-by="country"></signatory-list>', 3],
      ['<falsification-card number="2" heading-level="4"></falsification-card>', 4],
    ] as const) {
      const host = await fixture(html);
      const levels = all(host, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => +localName[1]!);
      assert.equal(levels[0], first);
      levels.forEach((level, i) =>
        assert.ok(level >= first && level - (levels[i - 1] ?? level) <= 1),
      );
    }
  });

  // The page has a search of its own more often than not, and perhaps two lists.
  it('adds no landmark to the page', async () => {
    const box = await fixture(
      '<div lang="en"><form role="search"><label>Site <input></label></form><signatory-list chart></signatory-list><signatory-list></signatory-list><trotsky-statement chart actions language-picker contact="a@example.org"></trotsky-statement></div>',
    );
    const landmarks = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation'];
    const roles = [...landmarks, 'region', 'search'].map((role) => `[role="${role}"]`);
    for (const element of [...box.children].slice(1)) {
      const found = all(element, [...roles, 'main', 'nav', 'aside', 'form', 'search'].join());
      assert.equal(found.length, 0);
      // These three are landmarks outside an article or where they have a name.
      for (const part of all(element, 'header, footer')) assert.ok(part.closest('article'));
      assert.equal(all(element, 'section:is([aria-label], [aria-labelledby])').length, 0);
    }
    await axe(box);
  });
});
