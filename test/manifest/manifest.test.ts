import { assert, loadModule } from '../support/index.ts';

interface Manifest {
  modules: {
    declarations: { tagName: string; attributes: { name: string }[] }[];
  }[];
}

describe('the manifest', () => {
  it('has the attributes that the built elements observe, and no others', async () => {
    await loadModule('/dist/trotsky-statement.js');
    const answer = await fetch('/dist/custom-elements.json');
    const { modules } = (await answer.json()) as Manifest;
    assert.equal(modules.length, 4);
    for (const { tagName, attributes } of modules.flatMap(({ declarations }) => declarations)) {
      const { observedAttributes } = customElements.get(tagName) as unknown as {
        observedAttributes: string[];
      };
      const names = attributes.map(({ name }) => name);
      // What servers make of properties' names is the same attribute.
      const aliases = names
        .filter((name) => name.includes('-'))
        .map((name) => name.replace('-', ''));
      // `lang` is every element's own; it is followed wherever it stands.
      assert.deepEqual(
        [...names, ...aliases].sort(),
        [...new Set([...observedAttributes, 'lang'])].sort(),
      );
    }
  });
});
