/**
 * `frame.js`: for pages with our frames. Gives each frame the height that it tells of itself.
 *
 * It looks for a frame when a message comes rather than when the page does: what stands beside a frame, and when it came,
 * is the content system's business.
 */
import { goBackAfterLayout } from '../elements/base/go-back.ts';
import { isFresh } from '../elements/base/navigation.ts';
import { holdLoad } from '../elements/base/hold-load.ts';

/** Marks a page that listens: a second copy of this script has nothing to do. */
const LISTENS = Symbol.for('trotsky-statement.frame');
const TALLEST = 1e5;

const frames = () => [...document.querySelectorAll('iframe')];

const originOf = (address: string): string => {
  try {
    return new URL(address).origin;
  } catch {
    return '';
  }
};

/** Tells whether a message comes from the document that the page put into the frame; a sandboxed one has no origin. */
function isOwn(frame: HTMLIFrameElement, origin: string): boolean {
  const { sandbox } = frame;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin')) {
    return origin === 'null';
  }
  return origin === originOf(frame.src);
}

/** True while a page comes that was there before: the reader's old place is found when its frames have their heights. */
const goesBack = document.readyState !== 'complete' && !isFresh();
const waiting = new Set<HTMLIFrameElement>();
const fitted = new WeakSet<HTMLIFrameElement>();
let release: (() => void) | undefined;

function fit({ source, origin, data }: MessageEvent): void {
  const told = data as { type?: unknown; height?: unknown } | null;
  if (told?.type !== 'trotsky-statement:height' || typeof told.height !== 'number') return;
  if (!(told.height > 0) || !(TALLEST > told.height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isOwn(frame, origin)) return;
  if (goesBack && !scrollY) goBackAfterLayout();
  frame.height = String(Math.ceil(told.height));
  fitted.add(frame);
  waiting.delete(frame);
  if (waiting.size) return;
  release?.();
  release = undefined;
}

const page = document as unknown as Record<symbol, unknown>;
if (!page[LISTENS]) {
  page[LISTENS] = true;
  addEventListener('message', fit);
  // Frames that were faster than this script have told already, and tell again; those of others aren't bothered.
  const home = originOf((document.currentScript as HTMLScriptElement | null)?.src ?? '');
  const isOurs = ({ src }: HTMLIFrameElement) =>
    src && (originOf(src) === home || /\/embed(\.html|\/)/.test(src));
  const ask = () => {
    for (const frame of frames().filter(isOurs)) {
      frame.contentWindow?.postMessage({ type: 'trotsky-statement:tell' }, '*');
      if (!goesBack || fitted.has(frame)) continue;
      frame.loading = 'eager';
      waiting.add(frame);
    }
    if (waiting.size) release ??= holdLoad();
  };
  ask();
  if (goesBack) addEventListener('DOMContentLoaded', ask);
}

export {};
