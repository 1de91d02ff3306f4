import { build, type Rolldown } from 'vite';
import { sourcePacks } from '../../../src/bundle/source-packs.ts';
import { readTexts } from '../../../src/bundle/texts.ts';
import { plain } from '../../../src/content/marked-text.ts';
import { falsifications, type Falsification } from '../../../src/content/letter.ts';
import { runFromSource } from '../../../src/content/run-from-source.ts';
import { loadSignatories } from '../../../src/schema/load.ts';

/** What the React page is made from: English alone. */
export interface LetterData {
  readonly lines: readonly string[];
  readonly falsifications: readonly Pick<Falsification, 'heading' | 'paragraphs'>[];
  readonly labels: Readonly<Record<string, string>>;
  readonly signatories: readonly {
    readonly name: string;
    readonly description: string;
    readonly countries: readonly string[];
    readonly section: string;
  }[];
}

function data(): LetterData {
  runFromSource(sourcePacks());
  const { letter, descriptions, strings } = readTexts().en;
  return {
    lines: letter.map(plain),
    falsifications: falsifications('en').map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((blocks) =>
        blocks.map(({ kind, text }) => ({ kind, text: plain(text) })),
      ),
    })),
    labels: {
      portrayal: strings.portrayal!,
      record: strings.record!,
      omission: strings.omission!,
    },
    signatories: loadSignatories().signatories.map((signatory, i) => {
      const { name, organization = [], countries = [], section = 'people' } = signatory;
      const who = [plain(descriptions[i]!), ...[organization].flat()].filter(Boolean);
      return { name, description: who.join(', '), countries, section };
    }),
  };
}

/** The script of the React page, built for production. */
export async function reactScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'warn',
    define: { __LETTER__: JSON.stringify(data()) },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: new URL('react-letter.ts', import.meta.url).pathname },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
