/** Why a read failed, as `signatories-error` tells it. */
export type FeedErrorReason =
  'network' | 'timeout' | 'http' | 'size' | 'json' | 'schema' | 'version' | 'duplicate';

/** A read that brought nothing to show. */
export class FeedError extends Error {
  constructor(
    readonly reason: FeedErrorReason,
    /** Milliseconds that the server asks to be left alone (`Retry-After`). */
    readonly retryAfter = 0,
    /** The file that was read, if it is not the feed itself. */
    public url?: string,
  ) {
    super(reason);
  }
}
