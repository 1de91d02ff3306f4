/** What `console.warn` is told while something runs. */
export async function warnings(run: () => unknown): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...values: unknown[]) => void said.push(values.join(' '));
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return said;
}
