import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens closed disclosures for the printer and closes them again afterwards. */
export class OpenInPrint implements ReactiveController {
  printing = false;
  private closed: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.before);
    addEventListener('afterprint', this.after);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.before);
    removeEventListener('afterprint', this.after);
  }

  private readonly before = (): void => {
    this.printing = true;
    this.closed = [
      ...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    for (const details of this.closed) details.open = true;
  };

  private readonly after = (): void => {
    for (const details of this.closed) details.open = false;
    // The events of this closing come a task later.
    setTimeout(() => (this.printing = false));
  };
}
