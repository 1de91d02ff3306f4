import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { displayPath } from '../../schema/json-file.ts';
import { signatoriesPath } from '../../schema/load.ts';
import { CommandError } from '../command-error.ts';
import type { FormSettings } from '../read/read-sheet.ts';

const settingsSchema = z.object({
  version: z.literal(1),
  forms: z.record(
    z.string(),
    z.object({ map: z.array(z.string()), publishIf: z.array(z.string()) }),
  ),
});

/** Organizers' choices for forms: which column is what, and which answers mean yes. */
export type ImportSettings = z.infer<typeof settingsSchema>;

/** Returns its path: beside the data, for everyone who imports. It holds nobody's data. */
export function settingsPath(dataDir: string): string {
  return join(dirname(signatoriesPath(dataDir)), 'import-settings.json');
}

/**
 * Reads what was said in earlier imports.
 * @throws {CommandError} when the file can't be understood: it says who may be published
 */
export function readSettings(dataDir: string): ImportSettings {
  const path = settingsPath(dataDir);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, forms: {} };
    throw error;
  }
  try {
    return settingsSchema.parse(JSON.parse(text));
  } catch {
    throw new CommandError(
      `${displayPath(path)} can’t be read. It keeps which answers mean that somebody may be ` +
        'published. Restore it, or delete it and say so again. Nothing was changed.',
    );
  }
}

/** The settings with those of one form, as a file; `undefined` where nothing changes. */
export function withForm(
  settings: ImportSettings,
  fingerprint: string,
  form: FormSettings,
): string | undefined {
  if (form.map.length === 0 && form.publishIf.length === 0) return undefined;
  const forms = {
    ...settings.forms,
    [fingerprint]: { map: [...form.map], publishIf: [...form.publishIf] },
  };
  const sorted = Object.fromEntries(Object.entries(forms).sort(([a], [b]) => (a < b ? -1 : 1)));
  const text = `${JSON.stringify({ version: 1, forms: sorted }, null, 2)}\n`;
  return text === `${JSON.stringify(settings, null, 2)}\n` ? undefined : text;
}
