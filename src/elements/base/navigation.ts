/** Tells whether the reader came anew, rather than back or by reloading: then the old place counts. */
export const isFresh = (): boolean => !/reload|back/.test(arrival()?.type ?? '');

/** Returns how the page was opened. A page's `var performance` takes the browser's place. */
export const arrival = (): PerformanceNavigationTiming | undefined =>
  performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined;
