import { afterThisTest } from './cleanup.ts';
import type { Hit, ServedFile } from './served-file.ts';

/** Files on the test server, under an address of their own. */
export interface Site {
  /** The address of a file, on the test page's own origin. */
  url(path?: string): string;
  /** The same file on another origin; it lets nobody read it unless its headers say so. */
  otherUrl(path?: string): string;
  /** Changes or adds a file. */
  set(path: string, file: ServedFile): Promise<void>;
  /** The requests so far, to all files or to one. */
  hits(path?: string): Promise<Hit[]>;
  /** Reports that were sent to `reportUrl`. */
  reports(): Promise<unknown[]>;
  /** Where a `report-uri` directive may send its reports. */
  reportUrl: string;
  /** Lets the rest of a held answer go. */
  release(path: string): Promise<void>;
}

let count = 0;
let other: Promise<string> | undefined;

/** The second origin of the test server, which has `/dist/` too. */
export function otherOrigin(): Promise<string> {
  other ??= fetch('/__control/origin').then((answer) => answer.json() as Promise<string>);
  return other;
}

/** Serves files until the test ends. The file with the empty path is the folder's index. */
export async function serve(files: Record<string, ServedFile>): Promise<Site> {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}-${++count}`;
  const control = async (action: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(`/__control/${id}/${action}`, {
      method: 'POST',
      body: JSON.stringify(body ?? null),
    });
    return answer.json();
  };
  const second = await otherOrigin();
  await control('create', files);
  afterThisTest(() => control('delete'));
  return {
    url: (path = '') => `${location.origin}/__pages/${id}/${path}`,
    otherUrl: (path = '') => `${second}/__pages/${id}/${path}`,
    set: async (path, file) => {
      await control(`set?path=${encodeURIComponent(path)}`, file);
    },
    hits: async (path) => {
      const hits = (await control('hits')) as Hit[];
      return hits.filter((hit) => path === undefined || hit.path === path);
    },
    reports: async () => (await control('reports')) as unknown[],
    reportUrl: `${location.origin}/__control/${id}/report`,
    release: async (path) => {
      await control(`release?path=${encodeURIComponent(path)}`);
    },
  };
}
