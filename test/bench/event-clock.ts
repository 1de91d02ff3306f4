import type { Clock } from '../../src/elements/feed/clock.ts';

interface Timer {
  at: number;
  callback?: () => void;
}

/** The same chance each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A clock that jumps from timer to timer; timers are kept by the second, for very many of them. */
export class EventClock implements Clock {
  #now: number;
  readonly #seconds = new Map<number, Timer[]>();

  constructor(
    start: number,
    readonly random: () => number,
  ) {
    this.#now = start;
  }

  now = (): number => this.#now;

  setTimeout = (callback: () => void, milliseconds: number): Timer => {
    const timer = { at: this.#now + milliseconds, callback };
    const second = Math.floor(timer.at / 1000);
    const timers = this.#seconds.get(second);
    if (timers) timers.push(timer);
    else this.#seconds.set(second, [timer]);
    return timer;
  };

  clearTimeout = (timer: unknown): void => {
    if (timer) delete (timer as Timer).callback;
  };

  /** Runs all timers up to `end`, each second's in order; promises settle after each second. */
  async runUntil(end: number): Promise<void> {
    for (let second = Math.floor(this.#now / 1000); second * 1000 < end; second++) {
      for (let timers; (timers = this.#seconds.get(second));) {
        this.#seconds.delete(second);
        timers.sort((one, other) => one.at - other.at);
        for (const timer of timers) {
          this.#now = Math.max(this.#now, timer.at);
          timer.callback?.();
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
      this.#now = (second + 1) * 1000;
    }
  }
}
