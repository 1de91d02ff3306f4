import type { Clock } from '../../../src/elements/feed/clock.ts';

interface Timer {
  at: number;
  callback: () => void;
}

/** A clock that stands still until it is told to go on. */
export class FakeClock implements Clock {
  /** What `random()` gives: half-way, so that jitter is nothing. */
  chance = 0.5;
  #now = Date.parse('2026-11-23T12:00:00Z');
  #timers = new Set<Timer>();

  now = (): number => this.#now;
  random = (): number => this.chance;

  setTimeout = (callback: () => void, milliseconds: number): Timer => {
    // As browsers do: what doesn't fit into 31 bits is due at once.
    const wait = milliseconds > 0x7fffffff ? 1 : milliseconds;
    const timer = { at: this.#now + wait, callback };
    this.#timers.add(timer);
    return timer;
  };

  clearTimeout = (timer: unknown): void => void this.#timers.delete(timer as Timer);

  /** How many timers are to come. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass, and promises settle after each timer. */
  async pass(seconds: number): Promise<void> {
    const end = this.#now + seconds * 1000;
    await settled();
    for (;;) {
      let next: Timer | undefined;
      for (const timer of this.#timers) {
        if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
      }
      if (!next) break;
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.callback();
      await settled();
    }
    this.#now = end;
  }

  /** Sets the time of day, as a person may, without any timer running. */
  set(milliseconds: number): void {
    this.#now = milliseconds;
  }
}

/** Until all promises that wait for nothing but each other have settled. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The network: answers by path, and what was asked for. */
export class FakeNetwork {
  readonly requests: { url: string; init: RequestInit }[] = [];
  /** Answers that come although the request was aborted. */
  deaf = false;
  /** What each URL answers: text (200), a response, or `undefined` for no connection. */
  readonly answers = new Map<string, () => Response | Promise<Response> | undefined>();

  install(): void {
    globalThis.fetch = async (input, init = {}) => {
      const url = String(input);
      this.requests.push({ url, init });
      const pending = this.answers.get(url)?.();
      const answer = await (this.deaf ? pending : Promise.race([pending, aborted(init.signal)]));
      if (!answer) throw new TypeError('Failed to fetch');
      return answer;
    };
  }

  /** Has `url` answer with a value as JSON, or with text as it stands. */
  serve(url: string, body: unknown, init?: ResponseInit): void {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    this.answers.set(url, () => new Response(text, init));
  }

  /** Has `url` answer when the function that is given back is called. */
  hold(url: string): (response: Response) => void {
    let release!: (response: Response) => void;
    const answer = new Promise<Response>((resolve) => (release = resolve));
    this.answers.set(url, () => answer);
    return release;
  }

  /** How many requests there were, of one URL or all. */
  count(url?: string): number {
    return this.requests.filter((request) => !url || request.url === url).length;
  }
}

const aborted = (signal?: AbortSignal | null): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });

/** As much of a document and a window as the hub looks at. */
export class FakePage {
  readonly document = Object.assign(new EventTarget(), { hidden: false });
  readonly window = new EventTarget();
  readonly navigator = { onLine: true };

  install(): void {
    for (const [key, value] of Object.entries({
      document: this.document,
      navigator: this.navigator,
      addEventListener: this.window.addEventListener.bind(this.window),
    })) {
      Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
    }
  }

  hide(hidden: boolean): void {
    this.document.hidden = hidden;
    this.document.dispatchEvent(new Event('visibilitychange'));
  }

  connect(onLine: boolean): void {
    this.navigator.onLine = onLine;
    this.window.dispatchEvent(new Event(onLine ? 'online' : 'offline'));
  }
}
