/** A page of its own, in a frame, with what a snippet shows when it is pasted. */
import { direction } from '../content/intl.ts';
import type { Locale } from '../content/locales.ts';
import type { State } from './state.ts';

/** CSS pixels. */
const PHONE = 360;
const DESKTOP = 1100;
const TALLEST = 700;
const SHORTEST = 120;
/** Width of the column that stays in view beside the preview (CSS pixels). */
const BESIDE = 320;

const documentOf = (body: string, lang: Locale) =>
  `<!doctype html><html lang="${lang}" dir="${direction(lang)}"><head><meta charset="utf-8"><title>Preview</title><base target="_blank"><style>
body { margin: 0; padding: 16px; font: 1.125rem/1.6 Georgia, serif; overflow-wrap: break-word; }
p.sentence { margin: 0; font: 700 2.5rem/1.2 Arial, sans-serif; }
pre { white-space: pre-wrap; font: inherit; }
</style></head><body>${body}</body></html>`;

/** Scripts that come as text don't run: they are made anew. */
function insert(target: HTMLElement, markup: string): void {
  const { ownerDocument } = target;
  const holder = ownerDocument.createElement('template');
  holder.innerHTML = markup;
  for (const script of holder.content.querySelectorAll('script')) {
    const fresh = ownerDocument.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.textContent = script.textContent;
    script.replaceWith(fresh);
  }
  target.replaceChildren(holder.content);
}

/** Shows snippets at the width of a phone or, scaled where there is no room, of a desktop. */
export class Preview {
  readonly element = document.createElement('div');
  private readonly frame = document.createElement('iframe');
  private readonly room = new ResizeObserver(() => this.fit());
  private content?: ResizeObserver;
  private width: number = DESKTOP;
  private shown = '';
  /** The kind of document in the frame, whose content can be replaced by another of the kind; empty if none can. */
  private reusable = '';
  private ready: Promise<unknown> = Promise.resolve();
  /** False before anything is shown: till then the letter is expected, which fills the room. */
  private filled = false;

  constructor() {
    this.element.className = 'stage';
    this.element.append(this.frame);
    this.room.observe(this.element);
  }

  /** Names the frame, in the language of the builder. */
  set title(title: string) {
    this.frame.title = title;
  }

  /**
   * Shows a snippet. One that loads a module takes the place of the last of its kind without loading anything anew.
   * @param kind documents of one kind can be given other content
   */
  async show(snippet: string, kind: string, state: State): Promise<void> {
    this.width = state.width === 'phone' ? PHONE : DESKTOP;
    const key = `${kind}|${snippet}`;
    if (key !== this.shown) {
      this.shown = key;
      if (kind && kind === this.reusable) {
        await this.ready;
        if (key === this.shown) insert(this.frame.contentDocument!.body, snippet);
      } else {
        this.reusable = kind;
        this.ready = new Promise((done) =>
          this.frame.addEventListener('load', done, { once: true }),
        );
        this.frame.srcdoc = documentOf(snippet, state.lang);
      }
    }
    this.fit();
    await this.ready;
    this.filled ||= !!snippet;
    const root = this.frame.contentDocument?.documentElement;
    root?.style.setProperty('color-scheme', state.ground);
    this.frame.style.setProperty('color-scheme', state.ground);
    this.element.classList.toggle('dark', state.ground === 'dark');
    this.watch();
    this.fit();
  }

  /** Follows the height of what is shown. */
  private watch(): void {
    this.content?.disconnect();
    const view = this.frame.contentWindow as (Window & typeof globalThis) | null;
    if (!view?.document.body) return;
    this.content = new view.ResizeObserver(() => this.fit());
    this.content.observe(view.document.body);
  }

  private fit(): void {
    const scale = Math.min(1, this.element.clientWidth / this.width);
    const root = this.frame.contentDocument?.documentElement;
    const body = this.filled ? root?.querySelector('body')?.getBoundingClientRect().height : 1e5;
    const content = Math.ceil(body ?? 0);
    const room = Math.min(TALLEST, Math.max(innerHeight - BESIDE, 2 * SHORTEST)) / scale;
    const height = Math.min(Math.max(content, SHORTEST), room);
    // A bar that comes and goes with the height that it changes would never come to rest.
    root?.style.setProperty('overflow-y', content > room ? 'scroll' : 'hidden');
    const { style } = this.frame;
    style.setProperty('width', `${this.width}px`);
    style.setProperty('height', `${height}px`);
    style.setProperty('transform', scale < 1 ? `scale(${scale})` : '');
    this.element.style.setProperty('height', `${height * scale}px`);
  }
}
