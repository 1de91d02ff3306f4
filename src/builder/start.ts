/** Begins with the builder once the top of the page, which is in its HTML, has been painted. */
const painted = new Promise<unknown>((done) =>
  new PerformanceObserver(done).observe({ type: 'paint', buffered: true }),
);
// A page in the background is never painted.
const late = new Promise((done) => setTimeout(done, 1000));
void Promise.race([painted, late]).then(async () => {
  // As on any page; it lies beside this one.
  const module = new URL('./trotsky-statement.js', location.href).href;
  const elements = import(/* @vite-ignore */ module) as Promise<unknown>;
  const { begin } = await import('./main.ts');
  await begin(elements);
});

export {};
