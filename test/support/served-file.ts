/** An answer of the test server. What isn't given is as a plain static server would have it. */
export interface ServedFile {
  body?: string;
  /** The body as a value to be serialized, instead of `body`. */
  json?: unknown;
  /** The body as bytes, in base64, instead of `body`. */
  base64?: string;
  /** Default 200. */
  status?: number;
  headers?: Record<string, string>;
  /** Content type; by default what the path's extension says, HTML where it has none. */
  type?: string;
  /** Milliseconds before the answer starts. */
  delay?: number;
  /** Never answers, or answers and never ends. */
  hang?: 'before' | 'after';
  /** Sends the body this many times, as a stream. */
  repeat?: number;
  /** Compresses what is sent. */
  gzip?: boolean;
  /**
   * Tells what the body is by an `ETag`, lets caches keep it but ask each time, and answers 304 to
   * who has it; otherwise nothing is kept.
   */
  etag?: boolean;
  /** Sends the beginning only, until `page()` has its listeners in place; for `page()` alone. */
  hold?: boolean;
  /** What comes from this text on waits for `release()`; for `page()` with `loading` alone. */
  stall?: string;
}

/** A request that the test server got. */
export interface Hit {
  /** Relative to what was served, without the query. */
  path: string;
  method: string;
  /** Of the answer; none where it never came. */
  status?: number;
  /** Names in lower case. */
  headers: Record<string, string>;
}
