/**
 * Tells whether the reader came anew, rather than back or by reloading: then the old place counts. A page's `var performance`
 * takes the browser's place.
 */
export const isFresh = (): boolean =>
  !/reload|back/.test(
    (performance.getEntriesByType?.('navigation')[0] as PerformanceNavigationTiming | undefined)
      ?.type ?? '',
  );

/** Returns the Navigation API, where there is one. A page's `var navigation` takes the browser's place. */
export function navigation():
  (EventTarget & { currentEntry: { url?: string | null } }) | undefined {
  const { navigation: own } = globalThis as { navigation?: ReturnType<typeof navigation> };
  return own?.currentEntry ? own : undefined;
}
