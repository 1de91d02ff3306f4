import type { Wanted } from './fallback.ts';

/** The address of a release's files. */
export interface Files {
  /** Absolute address of their folder, with a closing slash. */
  readonly base: string;
  readonly release: string;
  /** Hashes by file name, as in `integrity.json`. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** Options of a snippet. */
export interface SnippetOptions extends Wanted {
  readonly files: Files;
  /** Loads this release with its hash, rather than whatever is newest. */
  readonly pinned: boolean;
  /** Values of custom properties by name. */
  readonly properties: Readonly<Record<string, string>>;
  /** The page blocks inline styles: custom properties go into its own stylesheet. */
  readonly strict: boolean;
  /** VitePress is to leave the tag alone. */
  readonly vPre?: boolean;
}
