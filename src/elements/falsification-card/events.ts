/** The way in which a falsification was shared. */
export type ShareMethod = 'share' | 'copy-link' | 'copy-embed';

/** The reader shared a falsification or copied a link or embed code. */
export class FalsificationShareEvent extends CustomEvent<{ number: number; method: ShareMethod }> {
  constructor(number: number, method: ShareMethod) {
    super('falsification-share', { bubbles: true, composed: true, detail: { number, method } });
  }
}

/** A falsification of a collapsed letter was opened or closed. */
export class FalsificationToggleEvent extends CustomEvent<{ number: number; open: boolean }> {
  constructor(number: number, open: boolean) {
    super('falsification-toggle', { bubbles: true, composed: true, detail: { number, open } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'falsification-share': FalsificationShareEvent;
    'falsification-toggle': FalsificationToggleEvent;
  }
}
