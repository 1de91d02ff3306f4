import type { Pack } from '../content/packs.ts';

declare global {
  /** The languages of a module: the build puts them in. */
  const __PACKS__: readonly Pack[];
}
