import type { Clock } from './clock.ts';
import { FeedError, type FeedErrorReason } from './feed-error.ts';

/** Milliseconds that an answer may take, to its last byte. */
const TIME_LIMIT = 20_000;

/** Bytes that an answer may have, unpacked: a compressed one can grow a thousandfold. */
const SIZE_LIMIT = 32 * 1024 * 1024;

/** `Retry-After` (RFC 9110: seconds or a date) in milliseconds; 0 where it says nothing. */
const retryAfter = (value: string, now: number): number =>
  Math.max(0, /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now) || 0;

/**
 * Gets a feed's text: no credentials, no referrer, no header that would cost a preflight; the
 * browser's own cache revalidates by ETag.
 * @param url absolute
 * @param controller aborts the request from outside; is aborted when the read fails
 * @param now asks the server even where a cache thinks that what it has is good
 * @throws {FeedError} with `network`, `timeout`, `http`, `size`, or `json` where it is no UTF-8
 */
export function readFeed(
  url: string,
  controller: AbortController,
  clock: Clock,
  now = false,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // The first outcome stands: what the abort itself brings up afterwards is not heard any more.
    const fail = (reason: FeedErrorReason, wait?: number): void => {
      reject(new FeedError(reason, wait));
      controller.abort();
    };
    const timer = clock.setTimeout(() => fail('timeout'), TIME_LIMIT);

    const read = async (): Promise<void> => {
      const response = await fetch(url, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
        ...(now && { cache: 'no-cache' as const }),
      });
      if (response.status !== 200) {
        return fail('http', retryAfter(response.headers.get('Retry-After') ?? '', clock.now()));
      }
      const reader = response.body?.getReader();
      const decoder = new TextDecoder('utf-8', { fatal: true });
      const decode = (chunk?: Uint8Array): void => {
        try {
          text += decoder.decode(chunk, { stream: !!chunk });
        } catch {
          fail('json');
        }
      };
      let text = '';
      let size = 0;
      for (let chunk; (chunk = (await reader?.read())?.value);) {
        size += chunk.length;
        if (size > SIZE_LIMIT) return fail('size');
        decode(chunk);
      }
      decode();
      resolve(text);
    };

    void read()
      .catch(() => fail('network'))
      .then(() => clock.clearTimeout(timer));
  });
}
