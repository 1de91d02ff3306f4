import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { FEED, feed, Reader, type World, world } from './subscription.ts';

let { clock, network, page, hub }: World = world();
beforeEach(() => {
  ({ clock, network, page, hub } = world());
  network.serve(FEED, feed(3));
});

describe('a page that is hidden or offline', () => {
  it('reads nothing, and at once when it is back and the data are stale', async () => {
    for (const away of [
      (gone: boolean) => page.hide(gone),
      (gone: boolean) => page.connect(!gone),
    ]) {
      ({ clock, network, page, hub } = world());
      network.serve(FEED, feed(3));
      const reader = new Reader();
      hub.subscribe(reader);
      await clock.pass(1);
      away(true);
      await clock.pass(30);
      away(false);
      assert.equal(network.count(), 1, 'not stale yet');
      away(true);
      await clock.pass(600);
      assert.equal(network.count(), 1);
      away(false);
      assert.equal(network.count(), 2);
      await clock.pass(61);
      assert.equal(network.count(), 3);
    }
  });

  it('reads nothing for one who joins, until it is shown', async () => {
    page.hide(true);
    const reader = new Reader();
    const handle = hub.subscribe(reader);
    await handle.refreshNow();
    await clock.pass(100);
    assert.equal(network.count(), 0);
    page.hide(false);
    await clock.pass(0);
    assert.deepEqual(reader.totals, [3]);
  });
});

describe('who leaves', () => {
  it('as the last aborts the request, and no late answer is heard', async () => {
    network.deaf = true;
    const answer = network.hold(FEED);
    const reader = new Reader();
    const handle = hub.subscribe(reader);
    const refreshed = handle.refreshNow();
    handle.release();
    await clock.pass(0);
    assert.equal(network.requests[0]!.init.signal!.aborted, true);
    answer(new Response(JSON.stringify(feed(3))));
    await clock.pass(600);
    await refreshed;
    assert.deepEqual([reader.totals, reader.errors, network.count()], [[], [], 1]);
  });

  it('and comes back in the same task keeps the request', async () => {
    const answer = network.hold(FEED);
    hub.subscribe(new Reader()).release();
    const moved = new Reader();
    hub.subscribe(moved);
    await clock.pass(0);
    answer(new Response(JSON.stringify(feed(3))));
    await clock.pass(1);
    assert.deepEqual([moved.totals, network.count()], [[3], 1]);
  });

  it('and comes back later is given a new request', async () => {
    hub.subscribe(new Reader()).release();
    await clock.pass(1);
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(1);
    assert.deepEqual([reader.totals, network.count()], [[3], 2]);
  });

  it('and comes back before a late answer hears the new one alone', async () => {
    network.deaf = true;
    const old = network.hold(FEED);
    hub.subscribe(new Reader()).release();
    await clock.pass(0);
    const answer = network.hold(FEED);
    const readers = [new Reader(), new Reader()];
    const handle = hub.subscribe(readers[0]!);
    old(new Response(JSON.stringify(feed(9))));
    await clock.pass(1);
    hub.subscribe(readers[1]!);
    const refreshed = handle.refreshNow();
    await clock.pass(1);
    assert.equal(network.count(), 2, 'the read is still under way');
    answer(new Response(JSON.stringify(feed(3))));
    await refreshed;
    for (const { totals } of readers) assert.deepEqual(totals, [3]);
  });

  it('hears nothing more while others read on', async () => {
    const [gone, stays] = [new Reader(), new Reader()];
    const handle = hub.subscribe(gone);
    hub.subscribe(stays);
    handle.release();
    await clock.pass(1);
    assert.deepEqual([gone.totals, stays.totals], [[], [3]]);
  });
});

describe('one who leaves and comes back', () => {
  it('before the next read is due is shown what there is, and asks for nothing', async () => {
    hub.subscribe(new Reader()).release();
    await clock.pass(1);
    hub.subscribe(new Reader());
    await clock.pass(1);
    const asked = network.count();
    for (let visit = 0; visit < 10; visit++) {
      const reader = new Reader();
      const handle = hub.subscribe(reader);
      await clock.pass(2);
      assert.deepEqual(reader.totals, [3]);
      handle.release();
      await clock.pass(2);
    }
    assert.ok(network.count() <= asked + 1, `${network.count() - asked} reads in 40 s`);
  });

  it('after that is given a new read', async () => {
    const handle = hub.subscribe(new Reader());
    await clock.pass(1);
    handle.release();
    await clock.pass(61);
    assert.equal(clock.pending, 0);
    network.serve(FEED, feed(4));
    const reader = new Reader();
    hub.subscribe(reader);
    await clock.pass(1);
    assert.deepEqual([reader.totals, network.count()], [[4], 2]);
  });

  it('is kept waiting after failures as if it had stayed', async () => {
    network.serve(FEED, '', { status: 500 });
    for (let visit = 0; visit < 20; visit++) {
      const handle = hub.subscribe(new Reader({ refresh: 15 }));
      await clock.pass(1);
      handle.release();
      await clock.pass(1);
    }
    assert.ok(network.count() <= 2, `${network.count()} requests in 40 s`);
  });
});

describe('one whose container is hidden', () => {
  it('asks for nothing until it is shown, unless somebody asks now', async () => {
    const reader = Object.assign(new Reader(), { shownNow: true });
    const handle = hub.subscribe(Object.assign(reader, { isRendered: () => reader.shownNow }));
    await clock.pass(1);
    assert.equal(network.count(), 1);
    reader.shownNow = false;
    await clock.pass(600);
    assert.equal(network.count(), 1);
    await handle.refreshNow();
    assert.equal(network.count(), 2);
    await clock.pass(120);
    reader.shownNow = true;
    await clock.pass(2);
    assert.equal(network.count(), 3);
  });
});

describe('an announcement', () => {
  it('is made by another element where the first has gone', async () => {
    const told: string[] = [];
    hub.announce(1, () => void told.push('first'));
    await clock.pass(1);
    hub.announce(2, () => false);
    hub.announce(2, () => void told.push('second'));
    hub.announce(2, () => void told.push('third'));
    await clock.pass(60);
    assert.deepEqual(told, ['first', 'second']);
    await clock.pass(120);
    assert.equal(told.length, 2);
  });
});
