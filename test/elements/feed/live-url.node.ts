import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { liveUrls } from '../../../src/elements/feed/live-url.ts';
import { FakePage } from './fake-page.ts';

/** What the build was given. */
const build = (feedUrl: string): object => Object.assign(globalThis, { __FEED_URL__: feedUrl });

describe('what live reads', () => {
  afterEach(() => build(''));

  it('lies beside the module', () => {
    build('');
    for (const file of ['trotsky-statement.js', 'x.en.js?v=1/2', 'x.js#a/b', '']) {
      assert.deepEqual(liveUrls(`https://cdn.example/v1/${file}`), {
        url: 'https://cdn.example/v1/count.json',
        listUrl: 'https://cdn.example/v1/signatories.json',
      });
    }
  });

  it('is nothing where the module is not on the web', () => {
    build('');
    for (const url of [
      'file:///a/b.js',
      'blob:https://a/b',
      'data:text/javascript,1',
      'undefined',
    ]) {
      assert.equal(liveUrls(url), undefined);
    }
  });

  it('is where the build says, folder or list, wherever the module lies', () => {
    const page = new FakePage();
    page.install();
    Object.assign(page.document, { baseURI: 'https://page.example/a/' });
    const feeds = 'https://feeds.example/trotsky';
    for (const [feedUrl, folder] of [
      [feeds, feeds],
      [`${feeds}/`, feeds],
      [`${feeds}/signatories.json`, feeds],
      [`${feeds}/count.json`, feeds],
      ['https://feeds.example', 'https://feeds.example'],
      ['/feeds/', 'https://page.example/feeds'],
    ] as const) {
      build(feedUrl);
      assert.deepEqual(liveUrls('blob:https://a/b'), {
        url: `${folder}/count.json`,
        listUrl: `${folder}/signatories.json`,
      });
    }
  });

  it('is the very address of the build where that names another feed', () => {
    const page = new FakePage();
    page.install();
    Object.assign(page.document, { baseURI: 'https://page.example/a/' });
    for (const [feedUrl, url] of [
      ['https://feeds.example/who-signed.json', 'https://feeds.example/who-signed.json'],
      ['https://feeds.example/feed?of=letter', 'https://feeds.example/feed?of=letter'],
      ['https://feeds.example/signatories.json?v=1', 'https://feeds.example/signatories.json?v=1'],
      ['feed.json', 'https://page.example/a/feed.json'],
    ] as const) {
      build(feedUrl);
      assert.deepEqual(liveUrls('https://cdn.example/x.js'), { url });
    }
  });
});
