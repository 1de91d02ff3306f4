/** Interface strings: extracted from the sources and read by lit-localize's own tool. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Message } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import { DATA_DIR, TRANSLATIONS } from '../schema/load.ts';
import { LOCALES, type Locale } from '../content/locales.ts';

const CONFIG = fileURLToPath(new URL('../../.config/lit-localize.json', import.meta.url));

/** lit-localize with this project's configuration. */
export function localizer(): RuntimeLitLocalizer {
  const config = readConfigFileAndWriteSchema(CONFIG);
  return new RuntimeLitLocalizer({
    ...config,
    targetLocales: TRANSLATIONS as string[] as typeof config.targetLocales,
    output: config.output as RuntimeOutputConfig,
  });
}

/** A message with `{0}` where its first expression goes. Each is one line of a pack. */
function pattern({ name, contents }: Message): string {
  const text = contents
    .map((part) => (typeof part === 'string' ? part : `{${part.index}}`))
    .join('');
  if (text.includes('\n')) throw new Error(`“${name}” is more than one line`);
  return text;
}

const UNIT =
  /<trans-unit id="([^"]*)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?.*?<\/trans-unit>/gs;

/** Text as XLIFF has it, with `{0}` for what is put in. */
const readable = (xml: string) =>
  xml
    .replaceAll(/<x id="(\d+)"[^>]*\/>/g, '{$1}')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Lists a message's placeholders: `{0}`, and `{number}` in plurals. */
const values = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort().join(' ');

/** Lists the plural categories of the language that a message lacks. */
function missingForms(locale: string, message: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  const given = message.split(' | ').map((form) => form.split(': ')[0]!);
  return pluralCategories.filter((category) => !given.includes(category));
}

/** Lists interface strings in `data/strings/` that are missing, empty, outdated or unused. */
export function staleStrings(
  dataDir = DATA_DIR,
  messages: readonly Message[] = localizer().extractSourceMessages().messages,
): string[] {
  const source = new Map(messages.map((message) => [message.name, pattern(message)]));
  return TRANSLATIONS.flatMap((locale) => {
    const file = `data/strings/${locale}.xlf`;
    const path = join(dataDir, `strings/${locale}.xlf`);
    if (!existsSync(path)) return [`${file}: the file is missing`];
    const units = new Map(
      [...readFileSync(path, 'utf8').matchAll(UNIT)].map(
        ([, id = '', english = '', target = '']) => [id, [english, target].map(readable)] as const,
      ),
    );
    const found: string[] = [];
    for (const [id, english] of source) {
      const [from, to = ''] = units.get(id) ?? [];
      const problem = !to.trim()
        ? `no translation; in English: “${english}”`
        : from !== english
          ? `translates “${from}”, but the English now is “${english}”`
          : !english.includes(' | ') && values(to) !== values(english)
            ? `expected ${values(english) || 'nothing'} to be filled in, found ${values(to) || 'nothing'}`
            : english.includes(' | ') && missingForms(locale, to).length > 0
              ? `no plural form for ${missingForms(locale, to).join(', ')}`
              : undefined;
      if (problem) found.push(`${file}: “${id}”: ${problem}`);
    }
    for (const id of units.keys()) {
      if (!source.has(id)) found.push(`${file}: “${id}”: used nowhere`);
    }
    return found;
  });
}

/** For every locale, English included, its messages by id. */
export function interfaceStrings(): Record<Locale, Record<string, string>> {
  const tool = localizer();
  const { messages, errors } = tool.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  tool.assertTranslationsAreValid();
  const translated: ReadonlyMap<string, readonly Message[]> =
    tool.readTranslationsSync().translations;
  const byId = (list: readonly Message[]) =>
    // In the order of their ids, which doesn't change with the order in which files are read.
    Object.fromEntries(
      list
        .map((message): [string, string] => [message.name, pattern(message)])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const english = byId(messages);
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, { ...english, ...byId(translated.get(locale) ?? []) }]),
  ) as Record<Locale, Record<string, string>>;
}
