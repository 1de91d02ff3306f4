/**
 * Waits until `condition` holds, and gives what it gave. For what has no event to wait for; how long it takes is not
 * tested.
 * @throws Error with `what` after ten seconds
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what = String(condition),
): Promise<NonNullable<T>> {
  const end = performance.now() + 10_000;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}

/** The next event of that type at `target`. */
export function nextEvent<E extends Event = Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((done) => {
    target.addEventListener(type, (event) => done(event as E), { once: true });
  });
}
