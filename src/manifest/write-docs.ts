/** `npm run docs`: makes README's tables anew from the code's own comments. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { withTables } from './docs.ts';
import { elementsOf, makeManifest } from './manifest.ts';

const README = new URL('../../README.md', import.meta.url);

const style = await resolveConfig(fileURLToPath(README));
const text = withTables(await readFile(README, 'utf8'), elementsOf(makeManifest()));
await writeFile(README, await format(text, { ...style, parser: 'markdown' }));
