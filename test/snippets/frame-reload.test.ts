import { assert, engine, layoutShift, nextEvent, page, until } from '../support/index.ts';

/** Waits until two frames have been painted. */
const painted = (view: Window) =>
  new Promise((done) => view.requestAnimationFrame(() => view.requestAnimationFrame(done)));

/** A page of somebody's with a frame that tells its height late, in a frame of its own; `reload()` settles when it has loaded. */
async function framed(attributes: string, script: string, more = '') {
  const { document } = await page({
    body: '<!doctype html><html lang="en"><title>Host</title><iframe src="page.html" title="Page" height="600"></iframe>',
    files: {
      'page.html': {
        body: `<!doctype html><iframe src="embed/en/3/" title="Card" height="300" ${attributes}></iframe>
          <script src="frame.js" ${script}></script>${more}`,
      },
      'embed/en/3/': {
        body: `<script>setTimeout(() => {
          parent.postMessage({ type: 'trotsky-statement:height', height: 700 }, '*');
        }, 400)</script>`,
      },
      'frame.js': { body: await (await fetch('/dist/frame.js')).text() },
    },
  });
  const outer = document.querySelector('iframe')!;
  const heights = () =>
    [...(outer.contentDocument?.querySelectorAll('iframe') ?? [])].map(({ height }) => height);
  await until(() => heights().join() === '700', 'the frame has its height');
  const reload = async () => {
    const reloaded = nextEvent(outer, 'load');
    outer.contentWindow!.location.reload();
    await reloaded;
  };
  return { outer, heights, reload };
}

describe('a page with frames that is reloaded', () => {
  it('gives them their heights before it has loaded: browsers go back to a place by then', async () => {
    const { heights, reload } = await framed('loading="lazy"', 'async');
    await reload();
    assert.deepEqual(heights(), ['700']);
  });

  it('goes back to its place, though it is there before its frames have their heights', async () => {
    const { outer, heights, reload } = await framed('', '', '<p style="height: 4000px">Text.</p>');
    // The end of the frame is in view: Chromium is there at once, and takes what grows for something above the reader.
    outer.contentWindow!.scrollTo(0, 600);
    await painted(outer.contentWindow!);
    await reload();
    assert.deepEqual(heights(), ['700']);
    await until(() => outer.contentWindow!.scrollY > 0, 'the browser goes back to the place');
    await painted(outer.contentWindow!);
    assert.equal(outer.contentWindow!.scrollY, 600);
    assert.ok(!outer.contentDocument!.documentElement.style.overflowAnchor, 'nothing is left');
  });

  it('goes back to a place that is beyond its end until its frames have their heights', async () => {
    const { outer, heights, reload } = await framed(
      'style="margin-top: 700px"',
      '',
      '<p style="height: 900px">Text.</p>',
    );
    outer.contentWindow!.scrollTo(0, 1650);
    await painted(outer.contentWindow!);
    await reload();
    assert.deepEqual(heights(), ['700']);
    await until(() => outer.contentWindow!.scrollY === 1650, 'the browser goes back to the place');
    await painted(outer.contentWindow!);
    assert.equal(outer.contentWindow!.scrollY, 1650);
    assert.equal(
      outer.contentDocument!.querySelectorAll('html > div').length,
      0,
      'nothing is left',
    );
    if (engine !== 'chromium') return;
    const shift = await layoutShift(outer.contentWindow!);
    assert.ok(shift <= 0.01, `layout shift ${shift}`);
  });
});
