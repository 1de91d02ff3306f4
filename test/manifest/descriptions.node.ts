import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

function json<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, dist), 'utf8')) as T;
}

interface Manifest {
  modules: {
    path: string;
    declarations: { tagName: string; attributes: { name: string }[] }[];
  }[];
}

const { modules } = json<Manifest>('custom-elements.json');
const elements = modules.flatMap(({ declarations }) => declarations);

test('the manifest’s modules are there', () => {
  for (const { path } of modules) {
    assert.ok(existsSync(new URL(`../${path}`, dist)), path);
  }
});

test('editors know every tag and attribute, and each custom property once', () => {
  const { tags } = json<{
    tags: { name: string; attributes: { name: string }[] }[];
  }>('vscode.html-custom-data.json');
  const { name, contributions } = json<{
    name: string;
    contributions: {
      html: { elements: { name: string; attributes: { name: string }[] }[] };
      css: { properties: { name: string }[] };
    };
  }>('web-types.json');
  const shape = (list: { name: string; attributes: { name: string }[] }[]) =>
    list.map((tag) => [tag.name, tag.attributes.map((attribute) => attribute.name).sort()]);
  const expected = shape(elements.map((e) => ({ name: e.tagName, attributes: e.attributes })));
  assert.deepEqual(shape(tags), expected);
  assert.deepEqual(shape(contributions.html.elements), expected);
  assert.equal(name, 'trotsky-statement');
  const properties = contributions.css.properties.map((property) => property.name);
  assert.equal(properties.length, 11);
  assert.equal(new Set(properties).size, 11);
});
