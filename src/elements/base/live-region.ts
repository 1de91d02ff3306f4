import { html, type TemplateResult } from 'lit';

/** Milliseconds after which what was told is gone again for those who read the page piece by piece. */
export const STAY = 10_000;

/**
 * An element's one live region, empty but for moments. It has no role: a `status` is a stop of its own
 * for those who read by line, also while it is empty, and Orca drops what a status says while other
 * text comes in.
 */
export const liveRegion = (news: string): TemplateResult =>
  html`<span class="hidden" aria-live="polite">${news}</span>`;
