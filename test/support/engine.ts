/** The engine that runs the tests. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome/')
    ? 'chromium'
    : 'webkit';

/**
 * `it` and `describe` for what some engines can't do or can't be asked. In the others the test counts as skipped, and
 * its name says why.
 */
export function only(
  engines: (typeof engine)[],
  why: string,
): Pick<typeof globalThis, 'it' | 'describe'> {
  if (engines.includes(engine)) return { it, describe };
  const label = (title: string): string => `${title} (not in ${engine}: ${why})`;
  return {
    it: ((title: string, test?: Mocha.AsyncFunc) => it.skip(label(title), test)) as typeof it,
    describe: ((title: string, tests: (this: Mocha.Suite) => void) =>
      describe.skip(label(title), tests)) as typeof describe,
  };
}
