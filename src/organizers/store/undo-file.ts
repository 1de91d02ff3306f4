import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import * as z from 'zod';
import { signatoriesPath } from '../../schema/load.ts';
import { deltaBetween } from './delta.ts';
import type { Change } from './replace-together.ts';

const undoSchema = z.object({
  version: z.literal(1),
  /** The change in words, for people: "added 3 signatures". */
  did: z.string(),
  at: z.string(),
  files: z.array(
    z.object({
      /** Relative to the file's folder. */
      path: z.string(),
      /** Absent where the change made the file. */
      delta: z
        .object({ head: z.number(), tail: z.number(), middle: z.string(), sum: z.string() })
        .optional(),
      /** Whole, packed, where the change removed the file. */
      whole: z.string().optional(),
    }),
  ),
});

/** The last change, and how to take it back. */
export type Undo = z.infer<typeof undoSchema>;

/**
 * Where it is kept: beside the data, on this machine only, since it may hold who was removed.
 * `.gitignore` names it.
 */
export function undoPath(dataDir: string): string {
  return join(dirname(signatoriesPath(dataDir)), '.undo.json');
}

/** The last change, if one was made here. */
export function readUndo(dataDir: string): Undo | undefined {
  try {
    return undoSchema.parse(JSON.parse(readFileSync(undoPath(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
}

/** Makes the file that takes these changes back. */
export function undoOf(
  dataDir: string,
  did: string,
  at: string,
  changes: readonly (Change & { before: string | undefined })[],
): Change {
  const path = undoPath(dataDir);
  const files = changes.map(({ path: file, text, before }) => ({
    path: relative(dirname(path), file),
    ...(before !== undefined && text !== undefined && { delta: deltaBetween(before, text) }),
    ...(before !== undefined && text === undefined && { whole: before }),
  }));
  return { path, text: `${JSON.stringify({ version: 1, did, at, files } satisfies Undo)}\n` };
}
