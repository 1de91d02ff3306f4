import { layOutAll } from '../support/geometry.ts';
import { accessibilityTree, fixture, golden, loadModule, only } from '../support/index.ts';

const ELEMENTS: readonly (readonly [name: string, html: string])[] = [
  [
    'trotsky-statement',
    '<trotsky-statement lang="en" collapsed contact="sign@example.org" language-picker signatories="count"></trotsky-statement>',
  ],
  ['falsification-card.1', '<falsification-card number="1" lang="en"></falsification-card>'],
  ['falsification-card', '<falsification-card number="4" lang="en" actions></falsification-card>'],
  ['falsification-card.ar', '<falsification-card number="4" lang="ar"></falsification-card>'],
  ['signatory-list', '<signatory-list lang="en" chart page-size="3"></signatory-list>'],
  ['signatory-count', '<signatory-count lang="en"></signatory-count>'],
];

only(['chromium'], 'its tree can’t be asked for').describe('the accessibility tree', () => {
  before(() => loadModule('/dist/trotsky-statement.js'));

  for (const [name, html] of ELEMENTS) {
    it(`of ${name}`, async () => {
      const element = await fixture(html);
      layOutAll(element);
      // An element that says nothing itself has no node in the tree; its container does.
      const container = element.parentElement!;
      container.id = 'tree';
      container.setAttribute('role', 'group');
      container.setAttribute('aria-label', 'page');
      await golden(`accessibility/${name}.txt`, await accessibilityTree('#tree'));
    });
  }
});
