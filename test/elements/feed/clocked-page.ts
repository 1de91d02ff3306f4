import { page, type TestPage } from '../../support/index.ts';

/** A page whose clock stands still until it is told to go on; its network is a real one. */
export interface ClockedPage extends TestPage {
  /** Lets time pass, the page's timers run, and elements update. */
  pass(seconds: number): Promise<void>;
  /** Has the page believe that another tab is in front of it, or no longer. */
  hide(hidden: boolean): void;
  /** `{ type, detail }` of each event of the feeds, with the tag that it came from. */
  events: { tag: string; type: string; detail: Record<string, unknown> }[];
}

interface Clocked extends Window {
  pass(seconds: number): void;
}

// Timers at once are left to the browser: what they wait for is no time.
const CLOCK = `{
  let now = Date.parse('2026-11-23T12:00:00Z');
  const timers = new Map();
  let last = 1e6;
  const real = setTimeout;
  Date.now = () => now;
  Math.random = () => 0.5;
  window.setTimeout = (callback, wait = 0) => {
    if (wait <= 0) return real(callback, 0);
    const id = ++last;
    timers.set(id, { at: now + wait, callback });
    return id;
  };
  const clear = clearTimeout;
  window.clearTimeout = (id) => timers.delete(id) || clear(id);
  window.pass = (seconds) => {
    const end = now + seconds * 1000;
    for (;;) {
      const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      now = Math.max(now, due[1].at);
      timers.delete(due[0]);
      due[1].callback();
    }
    now = end;
  };
  window.seen = [];
  for (const type of ['signatories-change', 'signatories-error']) {
    addEventListener(type, ({ target, detail }) => {
      window.seen.push({ tag: target.localName, type, detail });
    });
  }
}`;

/** Opens a page with the built elements; all of them are shown when this settles. */
export async function clockedPage(
  body: string,
  { module = 'trotsky-statement.en.js', style = '' } = {},
): Promise<ClockedPage> {
  const opened = await page({
    body: `<!doctype html><html lang="en"><title>Live</title><meta charset="utf-8">
      <style>${style}</style><script>${CLOCK}</script>
      <script type="module" src="/dist/${module}"></script><body>${body}`,
  });
  const frame = opened.window as TestPage['window'] & Clocked & { seen: ClockedPage['events'] };
  return Object.assign(opened, {
    events: frame.seen,
    pass: async (seconds: number) => {
      frame.pass(seconds);
      await opened.settled();
    },
    hide: (hidden: boolean) => {
      const { document } = frame;
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      document.dispatchEvent(new frame.Event('visibilitychange'));
    },
  });
}

/** What live elements have beside their attributes. */
export type Live = HTMLElement & { count: number; refreshNow(): Promise<void> };

/** A feed of `total` rows, the first `first` of which are others than before. */
export const feed = (total: number, updated = '2026-11-23T12:00:00Z', prefix = ''): object => ({
  version: 1,
  updated,
  signatories: [
    ...(prefix ? [{ id: prefix, name: prefix, countries: ['BR'] }] : []),
    ...Array.from({ length: total - (prefix ? 1 : 0) }, (_, i) => ({
      id: `person-${i}`,
      name: `Person ${i}`,
      countries: ['AR'],
    })),
  ],
});

export const countFeed = (total: number, updated = '2026-11-23T12:00:00Z'): object => ({
  version: 1,
  updated,
  total,
  countries: 22,
});
