/** Interface strings: extracted from the sources and read by lit-localize's own tool. */
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { Message } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';
import { LOCALES, type Locale } from '../locale/locales.ts';

const CONFIG = fileURLToPath(new URL('../../.config/lit-localize.json', import.meta.url));

/** lit-localize with this project's configuration. */
export function localizer(): RuntimeLitLocalizer {
  const config = readConfigFileAndWriteSchema(CONFIG);
  return new RuntimeLitLocalizer({ ...config, output: config.output as RuntimeOutputConfig });
}

/** Ids of the messages that a locale lacks or still has though the sources don't. */
export function staleStrings(tool = localizer()): string[] {
  const ids = new Set(tool.extractSourceMessages().messages.map(({ name }) => name));
  const { translations } = tool.readTranslationsSync();
  return tool.config.targetLocales.flatMap((locale) => {
    const known = new Set((translations.get(locale) ?? []).map(({ name }) => name));
    return [
      ...[...ids]
        .filter((id) => !known.has(id))
        .map((id) => `${locale}: “${id}” has no translation`),
      ...[...known].filter((id) => !ids.has(id)).map((id) => `${locale}: “${id}” is used nowhere`),
    ];
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

/** For every locale, English included, its messages by id. */
export function interfaceStrings(): Record<Locale, Record<string, string>> {
  const tool = localizer();
  const { messages, errors } = tool.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  tool.assertTranslationsAreValid();
  const translated: ReadonlyMap<string, readonly Message[]> =
    tool.readTranslationsSync().translations;
  const byId = (list: readonly Message[]) =>
    Object.fromEntries(list.map((message) => [message.name, pattern(message)]));
  const english = byId(messages);
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, { ...english, ...byId(translated.get(locale) ?? []) }]),
  ) as Record<Locale, Record<string, string>>;
}
