/**
 * Something that a page has once, whatever modules it loads: a later module adopts the first one's. On
 * element classes, by name.
 */
export interface Shared<T = unknown> {
  get(): T;
  /** Replaces this module's own by that of the module which came first. */
  adopt(other: T): void;
}
