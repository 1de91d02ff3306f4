import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedJsonSchema } from '../../../src/schema/pages/schema.ts';

interface JsonSchema {
  $schema?: string;
  $ref?: string;
  anyOf?: JsonSchema[];
  $defs?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: unknown;
  description?: string;
  properties?: Record<string, JsonSchema>;
}

describe("the feeds' JSON Schema", () => {
  const schema = feedJsonSchema() as JsonSchema;
  const { Feed, CountFeed } = schema.$defs!;

  it('names both forms', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.deepEqual(schema.anyOf, [{ $ref: '#/$defs/Feed' }, { $ref: '#/$defs/CountFeed' }]);
    assert.deepEqual(Feed!.required, ['version', 'updated', 'signatories']);
    assert.deepEqual(CountFeed!.required, ['version', 'updated', 'total', 'countries']);
  });

  it('lets in fields of later times', () => {
    for (const form of [Feed, CountFeed]) assert.equal(form!.additionalProperties, undefined);
  });

  it('describes each field', () => {
    // In the short form `signatories` is what must not be there.
    for (const [name, field] of Object.entries({ ...CountFeed!.properties, ...Feed!.properties })) {
      assert.match(field.description ?? '', /\w+ \w+/, name);
    }
  });
});
