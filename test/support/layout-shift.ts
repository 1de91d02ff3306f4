/** Returns the layout shift of a page so far, which Chromium alone counts. */
export const layoutShift = (view: Window): Promise<number> =>
  new Promise((done) => {
    const { PerformanceObserver: Observer } = view as Window & typeof globalThis;
    new Observer((list, observer) => {
      observer.disconnect();
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      done(shifts.reduce((sum, { value }) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Nothing is told where nothing was shifted.
    setTimeout(() => done(0), 300);
  });
