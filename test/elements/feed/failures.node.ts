import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { count, FEED, feed, Reader, type World, world } from './subscription.ts';

let { clock, network, page, hub }: World = world();
beforeEach(() => {
  ({ clock, network, page, hub } = world());
  network.serve(FEED, feed(3));
});

/** A body that gives `chunk` whenever it is asked, up to `times`, and then says nothing more. */
const stream = (chunk: Uint8Array, times = Infinity): ReadableStream<Uint8Array> => {
  let given = 0;
  return new ReadableStream({
    pull(controller) {
      if (given++ < times) return controller.enqueue(chunk);
      return new Promise(() => undefined);
    },
  });
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const MEGABYTE = bytes(' '.repeat(1024 * 1024));

/** Reads good data first, then `spoil` takes effect for the next read. */
async function afterGoodData(spoil: () => void): Promise<Reader> {
  const reader = new Reader();
  hub.subscribe(reader);
  await clock.pass(1);
  spoil();
  await clock.pass(60);
  return reader;
}

describe('a read that fails', () => {
  const row = { id: 'a', name: 'A' };
  const bad: [string, () => void][] = [
    ['network', () => network.answers.delete(FEED)],
    ['http', () => network.serve(FEED, feed(4), { status: 404 })],
    ['http', () => network.serve(FEED, feed(4), { status: 206 })],
    ['http', () => network.answers.set(FEED, () => new Response(null, { status: 204 }))],
    ['json', () => network.serve(FEED, '{"version": 1')],
    ['json', () => network.serve(FEED, '')],
    ['json', () => network.answers.set(FEED, () => new Response(null))],
    ['json', () => network.serve(FEED, '<!doctype html>')],
    ['schema', () => network.serve(FEED, 'null')],
    ['schema', () => network.serve(FEED, { ...feed(4), updated: 'yesterday' })],
    ['schema', () => network.serve(FEED, count(4))],
    ['version', () => network.serve(FEED, { ...feed(4), version: 2 })],
    ['duplicate', () => network.serve(FEED, { ...feed(0), signatories: [row, row] })],
    ['size', () => network.answers.set(FEED, () => new Response(stream(MEGABYTE)))],
  ];
  for (const [i, [reason, spoil]] of bad.entries()) {
    it(`tells each subscriber once why (${reason}, ${i + 1}) and keeps the data`, async () => {
      const other = new Reader();
      hub.subscribe(other);
      const reader = await afterGoodData(spoil);
      for (const { errors, totals, data } of [reader, other]) {
        assert.deepEqual(errors, [`${reason} signatories.json`]);
        assert.deepEqual([totals, data?.signatories?.length], [[3], 3]);
      }
      assert.equal(network.count(), 2);
    });
  }

  it('is over after 20 seconds, before the headers or in the body', async () => {
    for (const stalled of [
      () => network.hold(FEED),
      () => network.answers.set(FEED, () => new Response(stream(bytes('{'), 3))),
    ]) {
      ({ clock, network, page, hub } = world());
      network.serve(FEED, feed(3));
      const reader = await afterGoodData(stalled);
      await clock.pass(18);
      assert.deepEqual(reader.errors, []);
      await clock.pass(2);
      assert.deepEqual(reader.errors, ['timeout signatories.json']);
      assert.equal(network.requests.at(-1)!.init.signal!.aborted, true);
    }
  });

  it('by a network that ignores the abort is over just the same', async () => {
    network.deaf = true;
    const reader = await afterGoodData(() => network.hold(FEED));
    await clock.pass(20);
    assert.deepEqual(reader.errors, ['timeout signatories.json']);
  });

  it('is none at exactly 32 MiB', async () => {
    const text = bytes(JSON.stringify(feed(4)));
    const rest = MEGABYTE.slice(text.length);
    network.answers.set(FEED, () => {
      const parts = [text, rest, ...Array.from({ length: 31 }, () => MEGABYTE)];
      return new Response(new Blob(parts as BlobPart[]).stream());
    });
    const reader = new Reader();
    await hub.subscribe(reader).refreshNow();
    assert.deepEqual([reader.totals, reader.errors], [[4], []]);
  });

  it('is forgotten with the next good one', async () => {
    const reader = await afterGoodData(() => network.answers.delete(FEED));
    network.serve(FEED, feed(4));
    await clock.pass(120);
    assert.deepEqual([reader.totals, reader.errors.length], [[3, 4], 1]);
    await clock.pass(120);
    assert.ok(network.count() >= 5, 'reads each minute again');
  });
});

describe('characters', () => {
  it('cut in two by the network are read whole, after a byte order mark', async () => {
    const text = { ...feed(0), signatories: [{ id: 'a', name: 'Žižek 𝒜' }] };
    const whole = bytes(`\ufeff${JSON.stringify(text)}`);
    network.answers.set(FEED, () => {
      const cut = new ReadableStream({
        start(controller) {
          for (const byte of whole) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      return new Response(cut);
    });
    const reader = new Reader();
    await hub.subscribe(reader).refreshNow();
    assert.equal(reader.data!.signatories![0]!.name, 'Žižek 𝒜');
  });
});

describe('waits after failures', () => {
  /** Seconds between the requests of the next `seconds`. */
  async function gaps(seconds: number): Promise<number[]> {
    const times: number[] = [];
    const { requests } = network;
    for (let i = 0, known = requests.length; i < seconds; i++) {
      await clock.pass(1);
      if (requests.length > known) times.push(i);
      known = requests.length;
    }
    return times.slice(1).map((time, i) => time - times[i]!);
  }

  it('double, up to 15 minutes and as much again for spreading', async () => {
    network.answers.clear();
    clock.chance = 0;
    hub.subscribe(new Reader());
    assert.deepEqual(await gaps(5000), [120, 240, 480, 900, 900, 900, 900]);
    clock.chance = 0.999;
    const late = await gaps(5000);
    assert.ok(
      Math.min(...late) >= 900 && Math.max(...late) <= 960,
      `waits of ${late.join(', ')} s`,
    );
  });

  it('are never shorter than the refresh', async () => {
    network.answers.clear();
    hub.subscribe(new Reader({ refresh: 3600 }));
    await clock.pass(3599);
    assert.equal(network.count(), 1);
  });

  it('hold for one who joins, and not for refreshNow()', async () => {
    network.answers.clear();
    hub.subscribe(new Reader());
    await clock.pass(1);
    const handle = hub.subscribe(new Reader());
    await clock.pass(1);
    assert.equal(network.count(), 1);
    await handle.refreshNow();
    assert.equal(network.count(), 2);
  });

  it('hold when the page comes back', async () => {
    network.answers.clear();
    hub.subscribe(new Reader());
    await clock.pass(1);
    page.hide(true);
    await clock.pass(30);
    page.hide(false);
    assert.equal(network.count(), 1);
    page.hide(true);
    await clock.pass(90);
    page.hide(false);
    assert.equal(network.count(), 2);
  });
});

describe('Retry-After', () => {
  const busy = (retryAfter: string): void =>
    network.serve(FEED, '', { status: 503, headers: { 'Retry-After': retryAfter } });

  it('is obeyed in seconds and as a date, by all kinds of reads', async () => {
    for (const value of ['300', 'Mon, 23 Nov 2026 12:05:00 GMT']) {
      ({ clock, network, page, hub } = world());
      busy(value);
      clock.chance = 0;
      const handle = hub.subscribe(new Reader({ refresh: 15 }));
      await clock.pass(298);
      await handle.refreshNow();
      handle.release();
      await clock.pass(0);
      const back = hub.subscribe(new Reader({ refresh: 15 }));
      page.hide(true);
      page.hide(false);
      await back.refreshNow();
      assert.equal(network.count(), 1);
      await clock.pass(3);
      assert.equal(network.count(), 2);
    }
  });

  it('of nonsense or in the past means nothing', async () => {
    for (const value of ['soon', '-5', '0', 'Mon, 23 Nov 2020 12:05:00 GMT']) {
      ({ clock, network, page, hub } = world());
      busy(value);
      const handle = hub.subscribe(new Reader());
      await clock.pass(1);
      await handle.refreshNow();
      assert.equal(network.count(), 2);
    }
  });
});

describe('refreshNow()', () => {
  it('settles after the read, whether it worked or not', async () => {
    const reader = new Reader();
    const handle = hub.subscribe(reader);
    await handle.refreshNow();
    assert.deepEqual([reader.totals, network.count()], [[3], 1], 'joins the read under way');
    network.serve(FEED, feed(4));
    await handle.refreshNow();
    assert.deepEqual(reader.totals, [3, 4]);
    network.answers.clear();
    await handle.refreshNow();
    assert.deepEqual(reader.errors, ['network signatories.json']);
  });

  it('settles at once while the page is hidden, a read under way or not', async () => {
    network.hold(FEED);
    const handle = hub.subscribe(new Reader());
    page.hide(true);
    await handle.refreshNow();
    assert.equal(network.count(), 1);
  });
});
