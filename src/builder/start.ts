/**
 * Begins with the builder once the top of the page, which is in its HTML, has been painted. Who comes back is to find the
 * old place: browsers go there when the page has loaded, so all of it comes before that.
 */
import { isFresh } from '../elements/base/navigation.ts';
import { holdLoad } from '../elements/base/hold-load.ts';

const release = isFresh() ? undefined : holdLoad();
const painted = new Promise<unknown>((done) =>
  new PerformanceObserver(done).observe({ type: 'paint', buffered: true }),
);
// A page in the background is never painted.
const late = new Promise((done) => setTimeout(done, 1000));
void (release ? Promise.resolve() : Promise.race([painted, late])).then(async () => {
  // As on any page; it lies beside this one.
  const module = new URL('./trotsky-statement.js', location.href).href;
  const main = import('./main.ts');
  // Elements and page in one step: Firefox may stay where it went on a page that is half there.
  if (release) await main;
  const elements = import(/* @vite-ignore */ module) as Promise<unknown>;
  const { begin } = await main;
  await begin(elements, !!release).finally(release);
});
