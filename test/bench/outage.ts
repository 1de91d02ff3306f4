/**
 * Simulates what a server sees of a fleet of pages through an outage of ten minutes: the real
 * scheduler, 10,000 times, on a clock that jumps from event to event.
 *
 *     tsx test/bench/outage.ts
 *
 * Prints requests per second before, during and after, for several kinds of outage, and ends with
 * code 1 where the peak after it is more than twice the steady state.
 */
import { setMaxListeners } from 'node:events';
import { createHub, type FeedSubscriber } from '../../src/elements/feed/feed-hub.ts';
import { FakePage } from '../elements/feed/fake-page.ts';
import { EventClock, seeded } from './event-clock.ts';

const CLIENTS = 10_000;
/** Seconds. */
const [REFRESH, BEFORE, OUTAGE, AFTER] = [60, 300, 600, 1200];
const START = Date.parse('2026-11-23T12:00:00Z');
const END = START + (BEFORE + OUTAGE) * 1000;

type Answer = () => Promise<unknown>;

/** As much of a response as is read, made anew for each of a million requests. */
const response = (status: number, text: string, retryAfter?: string): unknown => {
  let chunk: Uint8Array | undefined = new TextEncoder().encode(text);
  const read = (): Promise<{ value?: Uint8Array }> => {
    const value = chunk;
    chunk = undefined;
    return Promise.resolve({ value });
  };
  return {
    status,
    headers: { get: () => retryAfter ?? null },
    body: { getReader: () => ({ read }) },
  };
};

const COUNT = JSON.stringify({
  version: 1,
  updated: '2026-11-23T12:00:00Z',
  total: 133,
  countries: 21,
});

/** What the server answers while it is out. */
const outages: Record<string, Answer> = {
  'no connection': () => Promise.reject(new TypeError('Failed to fetch')),
  'no answer, until the time-out': () => new Promise(() => undefined),
  '503 with Retry-After: 120': () => Promise.resolve(response(503, '', '120')),
  '503 with the date of its end': () =>
    Promise.resolve(response(503, '', new Date(END).toUTCString())),
};

/** Requests in each second of the simulation. */
async function simulate(answer: Answer): Promise<Uint32Array> {
  const random = seeded(1);
  const clock = new EventClock(START, random);
  const requests = new Uint32Array(BEFORE + OUTAGE + AFTER);
  const page = new FakePage();
  page.install();
  setMaxListeners(0, page.document, page.window);
  globalThis.fetch = (() => {
    const second = Math.floor((clock.now() - START) / 1000);
    requests[second]!++;
    const isOut = second >= BEFORE && second < BEFORE + OUTAGE;
    return isOut ? answer() : Promise.resolve(response(200, COUNT));
  }) as unknown as typeof fetch;

  const subscriber: Omit<FeedSubscriber, 'onData'> = {
    url: 'https://example.org/count.json',
    refresh: REFRESH,
    needsNames: false,
    near: false,
    isRendered: () => true,
    shown: () => null,
    onError: () => undefined,
  };
  for (let i = 0; i < CLIENTS; i++) {
    // Visitors come all the time: the first minute brings them all.
    clock.setTimeout(
      () => createHub(clock).subscribe({ ...subscriber, onData: () => undefined }),
      random() * REFRESH * 1000,
    );
  }
  await clock.runUntil(START + requests.length * 1000);
  return requests;
}

const mean = (values: Uint32Array): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const peak = (values: Uint32Array): number => values.reduce((most, value) => Math.max(most, value));
const figure = (value: number): string => value.toFixed(0).padStart(5);

console.log(
  `${CLIENTS.toLocaleString('en')} clients, a read each ${REFRESH} s, ${OUTAGE / 60} minutes out\n\n` +
    'requests per second     before        during         after        peak after\n' +
    '                      mean  peak    mean  peak    mean  peak    / steady mean',
);
for (const [name, answer] of Object.entries(outages)) {
  const requests = await simulate(answer);
  const [before, during, after] = [
    requests.subarray(2 * REFRESH, BEFORE),
    requests.subarray(BEFORE, BEFORE + OUTAGE),
    requests.subarray(BEFORE + OUTAGE),
  ];
  const ratio = peak(after) / mean(before);
  if (ratio > 2) process.exitCode = 1;
  const columns = [before, during, after]
    .map((part) => `${figure(mean(part))} ${figure(peak(part))}`)
    .join('   ');
  console.log(`${name}\n                     ${columns}         ${ratio.toFixed(2)}`);
}
