import { tellWordPress } from './wordpress.ts';

/**
 * Tells the page around this frame how high the content is, each time that it has become another height, and when that
 * page asks. To whoever it is, since a height is no secret.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const root = document.documentElement;
  /** Returns the height without a scrollbar, which goes when the frame is as high, and makes lines shorter until then (px). */
  const measure = () => {
    const { overflow } = root.style;
    if (innerWidth > root.clientWidth) root.style.overflow = 'hidden';
    const { height } = root.getBoundingClientRect();
    root.style.overflow = overflow;
    return Math.ceil(height);
  };
  let told = 0;
  const say = () => {
    parent.postMessage({ type: 'trotsky-statement:height', height: told }, '*');
    tellWordPress(told);
  };
  const look = () => {
    const height = measure();
    // A frame that isn't shown has no height, and needs none.
    if (height === 0 || height === told) return;
    told = height;
    say();
  };
  look();
  new ResizeObserver(look).observe(root);
  addEventListener('load', look);
  // Firefox keeps a scrollbar that is needed no more, until somebody asks without it.
  addEventListener('resize', look);
  addEventListener('message', ({ source, data }: MessageEvent) => {
    const asked = data as { type?: unknown; message?: unknown } | null;
    const asks = asked?.type === 'trotsky-statement:tell' || asked?.message === 'ready';
    if (source === parent && asks && told > 0) say();
  });
}
