import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { count, COUNT, day, FEED, feed, Reader, type World, world } from './subscription.ts';

let { clock, network, hub }: World = world();
beforeEach(() => {
  ({ clock, network, hub } = world());
  network.serve(FEED, feed(3));
});

describe('live', () => {
  const live = { url: COUNT, listUrl: FEED };
  beforeEach(() => network.serve(COUNT, count(3)));

  it('never reads the list for who shows no names', async () => {
    const reader = new Reader({ ...live, needsNames: false });
    hub.subscribe(reader);
    await clock.pass(121);
    assert.deepEqual([network.count(COUNT), network.count(FEED)], [3, 0]);
    assert.deepEqual(reader.totals, [3]);
  });

  it('reads the list once for all when the count file is newer than what they show', async () => {
    const readers = [new Reader(live), new Reader(live)];
    readers.forEach((reader) => hub.subscribe(reader));
    await clock.pass(121);
    assert.deepEqual([network.count(COUNT), network.count(FEED)], [3, 1]);
    network.serve(COUNT, count(4, day(24)));
    network.serve(FEED, feed(4, day(24)));
    await clock.pass(60);
    assert.deepEqual([network.count(COUNT), network.count(FEED)], [4, 2]);
    for (const reader of readers) assert.deepEqual(reader.totals, [3, 4]);
  });

  it('waits with the list until it comes near the viewport', async () => {
    const reader = new Reader({ ...live, near: false });
    const handle = hub.subscribe(reader);
    await clock.pass(121);
    assert.equal(network.count(FEED), 0);
    reader.near = true;
    handle.update();
    await clock.pass(0);
    assert.deepEqual([network.count(FEED), reader.totals], [1, [3]]);
    handle.update();
    assert.equal(network.count(FEED), 1);
  });

  it('needs no list where one that is near has read it', async () => {
    const far = new Reader({ ...live, near: false });
    const handle = hub.subscribe(far);
    hub.subscribe(new Reader(live));
    await clock.pass(1);
    far.near = true;
    handle.update();
    await clock.pass(1);
    assert.deepEqual([far.totals, network.count(FEED)], [[3], 1]);
  });

  it('says when the count file can be read again, though nothing changed', async () => {
    const reader = new Reader(live);
    hub.subscribe(reader);
    await clock.pass(1);
    network.answers.delete(COUNT);
    await clock.pass(60);
    assert.deepEqual([reader.errors, reader.unchanged], [['network count.json'], 0]);
    network.serve(COUNT, count(3));
    await clock.pass(120);
    assert.equal(reader.unchanged, 1);
  });

  it('asks for a list that lags behind once for each count', async () => {
    network.serve(COUNT, count(4, day(24)));
    const reader = new Reader(live);
    const handle = hub.subscribe(reader);
    await clock.pass(1);
    handle.update();
    handle.update();
    await clock.pass(1);
    assert.equal(network.count(FEED), 1);
    await clock.pass(60);
    assert.equal(network.count(FEED), 2);
    assert.deepEqual(reader.totals, [3]);
  });

  it('reads no list for one who joins what others just read', async () => {
    hub.subscribe(new Reader(live));
    await clock.pass(1);
    const late = new Reader(live);
    hub.subscribe(late);
    await clock.pass(1);
    assert.deepEqual([late.totals, network.count(COUNT), network.count(FEED)], [[3], 1, 1]);
  });

  it('refreshes count and list before refreshNow() settles', async () => {
    const reader = new Reader(live);
    const handle = hub.subscribe(reader);
    await clock.pass(1);
    network.serve(COUNT, count(4, day(24)));
    network.serve(FEED, feed(4, day(24)));
    await handle.refreshNow();
    assert.deepEqual(reader.totals, [3, 4]);
  });

  it('reads a list that failed again when asked to, but not within Retry-After', async () => {
    network.serve(FEED, 'no JSON');
    const reader = new Reader(live);
    const handle = hub.subscribe(reader);
    await clock.pass(1);
    assert.deepEqual(reader.errors, ['json signatories.json']);
    network.serve(FEED, feed(3));
    await handle.refreshNow();
    assert.deepEqual([reader.totals, network.count(FEED)], [[3], 2]);

    network.serve(COUNT, count(4, day(24)));
    network.serve(FEED, '', { status: 503, headers: { 'Retry-After': '300' } });
    await handle.refreshNow();
    await handle.refreshNow();
    assert.equal(network.count(FEED), 3);
  });

  it('tells which file failed, and tries a failed list less and less often', async () => {
    network.serve(FEED, 'no JSON');
    const reader = new Reader(live);
    hub.subscribe(reader);
    await clock.pass(1);
    assert.deepEqual(reader.errors, ['json signatories.json']);
    await clock.pass(20 * 60);
    assert.ok(network.count(COUNT) >= 20, `${network.count(COUNT)} reads of the count`);
    assert.ok(network.count(FEED) < 7, `${network.count(FEED)} reads of the list`);
    network.serve(COUNT, 'no JSON');
    await clock.pass(60);
    assert.equal(reader.errors.at(-1), 'json count.json');
  });

  it('shares the requests of those who have the same files as feeds', async () => {
    const readers = [
      new Reader(live),
      new Reader({ url: COUNT, needsNames: false }),
      new Reader({ url: FEED }),
    ];
    readers.forEach((reader) => hub.subscribe(reader));
    await clock.pass(59);
    for (const reader of readers) assert.deepEqual(reader.totals, [3]);
    assert.equal(network.count(), 2);
  });
});
