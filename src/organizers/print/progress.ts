/** Silence is fine for this long, in milliseconds. */
const PATIENCE = 2000;
const INTERVAL = 200;
/** In a log a line for each step of so many per cent is enough. */
const STEP = 25;

/**
 * One line on stderr that says how far a long task is, at once on a terminal, else only after a
 * while.
 */
export class Progress {
  #start = Date.now();
  #last = 0;
  #shown = false;
  #percent = 0;

  constructor(
    readonly task: string,
    readonly total: number,
  ) {}

  /** Call after each item; it writes seldom. */
  tick(done: number): void {
    if (done % 100 !== 0) return;
    const now = Date.now();
    const tty = process.stderr.isTTY;
    if (now - this.#last < (tty ? INTERVAL : PATIENCE)) return;
    if (!tty && now - this.#start < PATIENCE) return;
    const percent = Math.floor((100 * done) / this.total);
    if (!tty && percent - this.#percent < STEP) return;
    this.#percent = percent;
    this.#last = now;
    this.#shown = true;
    process.stderr.write(`${tty ? '\r' : ''}${this.task} ${percent} %${tty ? '' : '\n'}`);
  }

  /** Clears the line. */
  end(): void {
    if (this.#shown && process.stderr.isTTY) process.stderr.write('\r\u001B[2K');
  }
}
