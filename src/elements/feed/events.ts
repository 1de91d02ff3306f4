import type { FeedErrorReason } from './feed-error.ts';

/** The data that an element shows now. */
export interface SignatoriesChangeDetail {
  /** All who signed. */
  readonly count: number;
  /** Number of different countries. */
  readonly countries: number;
  readonly source: 'bundled' | 'feed';
  /** RFC 3339 time of the feed; `null` for the bundled data. */
  readonly updated: string | null;
}

/** A read that failed; the last good data stay on the page. */
export interface SignatoriesErrorDetail {
  /** Absolute address that was read. */
  readonly url: string;
  readonly reason: FeedErrorReason;
}

/** Fires after an element rendered other signatories than before, the first ones included. */
export class SignatoriesChangeEvent extends CustomEvent<SignatoriesChangeDetail> {
  constructor(detail: SignatoriesChangeDetail) {
    super('signatories-change', { bubbles: true, composed: true, detail });
  }
}

/** Fires once for each read that failed. */
export class SignatoriesErrorEvent extends CustomEvent<SignatoriesErrorDetail> {
  constructor(detail: SignatoriesErrorDetail) {
    super('signatories-error', { bubbles: true, composed: true, detail });
  }
}

declare global {
  interface HTMLElementEventMap {
    'signatories-change': SignatoriesChangeEvent;
    'signatories-error': SignatoriesErrorEvent;
  }
  interface GlobalEventHandlersEventMap {
    'signatories-change': SignatoriesChangeEvent;
    'signatories-error': SignatoriesErrorEvent;
  }
}
