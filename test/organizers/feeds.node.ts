import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatFeed, makeFeeds, MAX_TRANSLATED } from '../../src/schema/feed-files.ts';
import { LOCALES } from '../../src/content/locales.ts';
import { countFeedSchema, feedSchema } from '../../src/schema/feed.ts';
import { loadAllDescriptions, loadSignatories } from '../../src/schema/load.ts';

const file = loadSignatories();
const descriptions = loadAllDescriptions();
const updated = '2026-11-23T12:00:00Z';

describe('the feeds', () => {
  const feeds = makeFeeds({ file, descriptions }, updated);
  const row = (id: string) =>
    feeds.signatories.signatories.find((signatory) => signatory.id === id)!;

  it('are what their schema says, as written, too', () => {
    assert.deepEqual(
      feedSchema.parse(JSON.parse(formatFeed(feeds.signatories))),
      feeds.signatories,
    );
    assert.deepEqual(countFeedSchema.parse(JSON.parse(formatFeed(feeds.count))), feeds.count);
  });

  it('have descriptions in every language, without markup', () => {
    const { description } = row('pablo-pozzi');
    assert.deepEqual(Object.keys(description!).sort(), [...LOCALES].sort());
    assert.doesNotMatch(JSON.stringify(feeds), /\]\{lang/);
    assert.equal((description as { en: string }).en, 'historian from Universidad de Buenos Aires');
  });

  it('have section and organizations where there are any, and nothing that is the letter’s alone', () => {
    assert.deepEqual(row('santiago-lupe'), {
      id: 'santiago-lupe',
      name: 'Santiago Lupe',
      section: 'organizations',
      organization: 'Corriente Revolucionaria de Trabajadores y Trabajadoras',
      umbrella: 'Fracción Trotskista por la Cuarta Internacional (FT-CI)',
      countries: ['ES'],
    });
    assert.equal(row('slavoj-zizek').section, undefined);
    assert.doesNotMatch(JSON.stringify(feeds), /"(printed|namesakes)"/);
  });

  it('keep descriptions in one language above 20,000 signatories, and say so', () => {
    const many = (count: number) => {
      const signatories = Array.from({ length: count }, (_, number) => ({
        ...file.signatories[0]!,
        id: number === 0 ? file.signatories[0]!.id : `person-${number}`,
      }));
      return makeFeeds({ file: { ...file, signatories }, descriptions }, updated);
    };
    const few = many(MAX_TRANSLATED);
    assert.equal(few.translationsLeftOut, false);
    assert.equal(typeof few.signatories.signatories[0]!.description, 'object');
    const more = many(MAX_TRANSLATED + 1);
    assert.equal(more.translationsLeftOut, true);
    assert.equal(typeof more.signatories.signatories[0]!.description, 'string');
    assert.equal(more.count.total, MAX_TRANSLATED + 1);
  });
});
