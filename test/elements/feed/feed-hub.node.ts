import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { settled } from './fake-page.ts';
import { count, day, FEED, feed, Reader, type World, world } from './subscription.ts';

let { clock, network, page, hub }: World = world();
beforeEach(() => {
  ({ clock, network, page, hub } = world());
  network.serve(FEED, feed(3));
});

describe('one feed', () => {
  it('is read at once, and again after each refresh', async () => {
    const reader = new Reader();
    hub.subscribe(reader);
    assert.equal(network.count(), 1);
    await clock.pass(59);
    assert.deepEqual(reader.totals, [3]);
    network.serve(FEED, feed(4));
    await clock.pass(2);
    assert.equal(network.count(), 2);
    assert.deepEqual(reader.totals, [3, 4]);
  });

  it('is asked for once for all who share it, with the shortest refresh', async () => {
    const readers = [60, 15, 300, 60, 60].map((refresh) => new Reader({ refresh }));
    const handles = readers.map((reader) => hub.subscribe(reader));
    await clock.pass(1);
    assert.equal(network.count(), 1);
    for (const { totals } of readers) assert.deepEqual(totals, [3]);
    await clock.pass(15);
    assert.equal(network.count(), 2);
    handles[1]!.release();
    await clock.pass(58);
    assert.equal(network.count(), 2);
    await clock.pass(3);
    assert.equal(network.count(), 3);
  });

  it('is not read more often than each 15 seconds', async () => {
    hub.subscribe(new Reader({ refresh: 1 }));
    await clock.pass(14);
    assert.equal(network.count(), 1);
    await clock.pass(2);
    assert.equal(network.count(), 2);
  });

  it('is read up to 10 % earlier or later', async () => {
    for (const [chance, before, after] of [
      [0, 53, 55],
      [0.999, 65, 67],
    ] as const) {
      ({ clock, network, hub } = world());
      network.serve(FEED, feed(3));
      clock.chance = chance;
      hub.subscribe(new Reader());
      await clock.pass(before);
      assert.equal(network.count(), 1);
      await clock.pass(after - before);
      assert.equal(network.count(), 2);
    }
  });

  it('is asked for without credentials, referrer and headers of its own', () => {
    hub.subscribe(new Reader());
    const { signal, ...init } = network.requests[0]!.init;
    assert.ok(signal, 'can be aborted');
    assert.deepEqual(init, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('follows a refresh that changes', async () => {
    const reader = new Reader({ refresh: 300 });
    const handle = hub.subscribe(reader);
    await clock.pass(30);
    reader.refresh = 20;
    handle.update();
    assert.equal(network.count(), 2);
    reader.refresh = 1e12;
    handle.update();
    await clock.pass(1e6);
    assert.equal(network.count(), 2);
  });

  it('is read on when someone sets the clock back', async () => {
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(1);
    clock.set(clock.now() - 3_600_000);
    page.hide(true);
    page.hide(false);
    await clock.pass(61);
    assert.equal(network.count(), 2);
  });

  it('gives one who joins what others read, without a request', async () => {
    hub.subscribe(new Reader());
    await clock.pass(30);
    const late = new Reader();
    hub.subscribe(late);
    await settled();
    assert.deepEqual(late.totals, [3]);
    assert.equal(network.count(), 1);
    const gone = new Reader();
    hub.subscribe(gone).release();
    await settled();
    assert.deepEqual(gone.totals, []);
  });

  it('leaves no timer behind but that of the next read', async () => {
    hub.subscribe(new Reader());
    await clock.pass(1);
    assert.equal(clock.pending, 1);
  });

  it('tells when nothing changed with the same data', async () => {
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(121);
    assert.equal(network.count(), 3);
    assert.deepEqual([reader.totals, reader.unchanged], [[3], 2]);
  });

  it('takes a newer, shorter list, and one of the same time', async () => {
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(1);
    network.serve(FEED, feed(2, day(24)));
    await clock.pass(60);
    network.serve(FEED, feed(1, day(24)));
    await clock.pass(60);
    assert.deepEqual(reader.totals, [3, 2, 1]);
  });

  it('ignores older data silently, by the instant and not the text', async () => {
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(1);
    network.serve(FEED, feed(5, '2026-11-23T13:00:00+02:00'));
    await clock.pass(60);
    assert.deepEqual([reader.totals, reader.errors], [[3], []]);
    const late = new Reader();
    hub.subscribe(late);
    await settled();
    assert.deepEqual(late.totals, [3]);
    network.serve(FEED, feed(6, '2026-11-23T11:30:00-02:00'));
    await clock.pass(60);
    assert.deepEqual(reader.totals, [3, 6]);
  });

  it("ignores another feed's older data too", async () => {
    const reader = new Reader();
    reader.data = { total: 7, countries: 1, updated: day(24) };
    hub.subscribe(reader);
    await clock.pass(1);
    assert.deepEqual([reader.totals, reader.errors, reader.unchanged], [[], [], 1]);
  });

  it('serves counts in either form, and a list only in the long one', async () => {
    const [number, list] = [new Reader({ needsNames: false }), new Reader()];
    hub.subscribe(number);
    hub.subscribe(list);
    await clock.pass(1);
    network.serve(FEED, count(9));
    await clock.pass(60);
    assert.deepEqual([number.totals, number.errors], [[3, 9], []]);
    assert.deepEqual([list.totals, list.errors], [[3], ['schema signatories.json']]);
    assert.equal(network.count(), 2);
  });
});
