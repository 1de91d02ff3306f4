/** Focuses an element where it stands, also one that the Tab key doesn't reach. */
export function focusInPlace(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
