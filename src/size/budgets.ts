import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ENTRIES, type Entry } from '../bundle/entries.ts';
import { MODULES, type Module } from '../bundle/modules.ts';
import { shares, type Share } from './sources.ts';

const FILE = new URL('../../.config/size-budgets.json', import.meta.url);

interface Budgets {
  /** Bytes of Brotli above the floor, for modules with one language and with all. */
  readonly one: Readonly<Record<Entry, number>>;
  readonly all: Readonly<Record<Entry, number>>;
  /** Minified bytes by source when they were last recorded: what grew since is told from them. */
  readonly recorded: Readonly<Partial<Record<Entry, Readonly<Record<string, number>>>>>;
}

const budgets = JSON.parse(readFileSync(FILE, 'utf8')) as Budgets;

/** Bytes of Brotli that a module may have above its floor. */
export const budgetOf = ({ entry, locale }: Module): number =>
  budgets[locale ? 'one' : 'all'][entry];

/** Lists sources that grew since the record, largest growth first, in minified bytes. */
export const growth = ({ entry }: Module, now: readonly Share[]): [string, number][] =>
  now
    .map(({ source, minified }): [string, number] => [
      source,
      minified - (budgets.recorded[entry]?.[source] ?? 0),
    ])
    .filter(([, more]) => more > 0)
    .sort(([, a], [, b]) => b - a);

/** Records what the sources weigh now. */
export async function record(): Promise<void> {
  const recorded: Partial<Record<Entry, Record<string, number>>> = {};
  for (const entry of ENTRIES) {
    const module = MODULES.find(({ name }) => name === `${entry}.en`)!;
    const sorted = (await shares(module)).sort((a, b) => (a.source < b.source ? -1 : 1));
    recorded[entry] = Object.fromEntries(sorted.map(({ source, minified }) => [source, minified]));
  }
  const options = await resolveConfig(FILE);
  const text = JSON.stringify({ ...budgets, recorded });
  writeFileSync(FILE, await format(text, { ...options, parser: 'json' }));
}
