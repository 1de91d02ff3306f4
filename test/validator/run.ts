/**
 * The W3C's own checker over every page of the site, all finished HTML and the texts between the tags.
 *
 *     npm run validator
 *
 * Needs `dist-site/` (`npm run build:site`) and Java 17. Installs the checker that package.json beside this file pins.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../../src/content/locales.ts';
import { installPackages, stop } from '../runner/opt-in.ts';

const here = import.meta.dirname;
const site = resolve('dist-site');

if (!existsSync(site)) stop('dist-site/ is missing: run `npm run build:site`');
if (spawnSync('java', ['-version']).status !== 0) {
  stop('There is no Java: on Debian, `apt-get install openjdk-17-jre-headless`');
}
installPackages(here);

interface Message {
  readonly type: string;
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

const folder = mkdtempSync(join(tmpdir(), 'validator-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A part of a page as a page: as an author's post has it. */
const asPage = (part: string, locale: string): string => `<!doctype html>
<html lang="${locale}"${locale === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>Post</title></head><body><h1>Post</h1><h2>Part</h2>
${part}
</body></html>`;

/** Finished HTML is named by its language; without one it is in English. */
const localeOf = (file: string): string => /[./](\w\w)(?=[./])/.exec(file)?.[1] ?? 'en';

const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
for (const file of files) {
  const text = readFileSync(join(site, file), 'utf8');
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, /^<!doctype/i.test(text) ? text : asPage(text, localeOf(file)));
}

const jar = join(here, 'node_modules/vnu-jar/build/dist/vnu.jar');
const { stderr } = spawnSync(
  'java',
  ['-Xss1m', '-jar', jar, '--skip-non-html', '--format', 'json', '--exit-zero-always', folder],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, timeout: 600_000 },
);
const { messages } = JSON.parse(stderr) as { messages: readonly Message[] };

/** Whether the page's policy names the hash of each of its styles: the checker finds none of them in it. */
const allowsItsStyles = (html: string): boolean =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].every(([, style]) =>
    html.includes(createHash('sha256').update(style!).digest('base64').replaceAll('&', '&amp;')),
  );

/** English names of the languages that a file may be in. */
const names = new Intl.DisplayNames('en', { type: 'language' });
const LETTER_LANGUAGES = LOCALES.map((locale) => names.of(locale)!);

/** Messages that say nothing against a page, and why. */
function isNoFault({ type, subType, message, url }: Message): boolean {
  if (/^Inline style violates Content Security Policy/.test(message)) {
    return allowsItsStyles(
      readFileSync(fileURLToPath(url.replace(/^file:\/*/, 'file:///')), 'utf8'),
    );
  }
  // Reader modes keep the short blocks of a card as sections alone.
  if (message.startsWith('Section lacks heading')) return true;
  // Each run guesses anew, and now and then at a language that no file is in; at one of the nine it may be right.
  const guess = /^This document appears to be written in (.+?) but/.exec(message)?.[1];
  if (guess) return !LETTER_LANGUAGES.includes(guess);
  return type === 'info' && subType !== 'warning';
}

const faults = messages.filter((message) => !isNoFault(message));
const kinds = new Map<string, number>();
for (const { message, url, lastLine } of faults) {
  const place = url.slice(url.indexOf(folder) + folder.length + 1);
  if (!kinds.has(message)) console.log(`${place}:${lastLine}: ${message}`);
  kinds.set(message, (kinds.get(message) ?? 0) + 1);
}
for (const [message, count] of kinds) console.log(`${count} × ${message}`);
console.log(
  `${files.length} files, ${faults.length} faults; ${messages.length - faults.length} messages that are none`,
);
process.exit(faults.length || !messages.length ? 1 : 0);
