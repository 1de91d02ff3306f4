import type { Wanted } from './fallback.ts';

/** Where the files of a release lie. */
export interface Files {
  /** Absolute address of their folder, with a closing slash. */
  readonly base: string;
  readonly release: string;
  /** Hashes by file name, as in `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** What a snippet is made of. */
export interface SnippetOptions extends Wanted {
  readonly files: Files;
  /** Loads this release with its hash, rather than whatever is newest. */
  readonly pinned: boolean;
  /** Values of custom properties by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The page blocks inline styles: custom properties go into its own stylesheet. */
  readonly strict: boolean;
}
