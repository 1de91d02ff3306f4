/** Interface strings: extracted from the sources and built by lit-localize's own tool. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import type { ProgramMessage } from '@lit/localize-tools/lib/messages.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import type { RuntimeOutputConfig } from '@lit/localize-tools/lib/types/modes.js';

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

const escaped = (text: string) => text.replaceAll(/[`\\]|\$\{/g, '\\$&');

/** The message as lit-localize writes those of other locales: a number for each expression. */
function source({ contents, tag }: ProgramMessage): string {
  const text = contents.map((part) =>
    typeof part === 'string' ? escaped(part) : `\${${part.index}}`,
  );
  return `${tag ?? ''}\`${text.join('')}\``;
}

/** Writes `strings/<locale>.ts` into `out` for every locale, English included. */
export async function generateStrings(out: URL): Promise<void> {
  await mkdir(new URL('strings/', out), { recursive: true });
  const tool = localizer();
  const { messages, errors } = tool.extractSourceMessages();
  if (errors.length > 0) throw new Error(errors.map(({ messageText }) => messageText).join('\n'));
  await tool.build();
  const english = messages.map((message) => `'${message.name}': ${source(message)},`);
  await writeFile(
    new URL('strings/en.ts', out),
    `import { str } from '@lit/localize';\nexport const templates = {\n${english.join('\n')}\n};\nvoid str;\n`,
  );
}
