import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { change } from './change.ts';

/** Marks a message in the bundle until it gets its place in the packs. */
export const MARK = 'msg:';

/** The module whose `text()` takes the place of `msg()`. */
const LOOK_UP = fileURLToPath(new URL('../content/localize.ts', import.meta.url));

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (typeof (value as Node).type === 'string') yield value as Node;
  for (const child of Object.values(value)) yield* nodes(child);
}

/** The value of a property that is written out, `{ id: 'share' }`. */
function literal(object: Node | undefined, key: string): unknown {
  const properties = (object?.properties ?? []) as { key: Node; value: Node }[];
  return properties.find((property) => property.key.name === key)?.value.value;
}

/** Finds a module's import from lit-localize: the statement and the local names. */
function importOf(program: Node): { statement: Node; names: Map<string, string> } | undefined {
  for (const statement of nodes(program)) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
    if ((statement.source as Node).value !== '@lit/localize') continue;
    const specifiers = statement.specifiers as { imported: Node; local: Node }[];
    const names = specifiers.map(({ imported, local }) => [imported.name, local.name] as const);
    return { statement, names: new Map(names as [string, string][]) };
  }
  return undefined;
}

/**
 * Compiles calls of lit-localize's `msg()`, as its own transform mode does, but into a look-up: the
 * modules of an entry share their code, and one of them has all languages. The id and the expressions
 * stay. The English text is a locale like the others, and notes are for translators.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('@lit/localize')) return undefined;
      const program = this.parse(code, { lang: 'ts' }) as unknown as Node;
      const found = importOf(program);
      const msg = found?.names.get('msg');
      if (!found || !msg) return undefined;
      return change(code, (text) => {
        text.update(
          found.statement.start,
          found.statement.end,
          `import { text as ${msg} } from ${JSON.stringify(LOOK_UP)};`,
        );
        for (const call of nodes(program)) {
          if (call.type !== 'CallExpression' || (call.callee as Node).name !== msg) continue;
          const [english, options] = call.arguments as [Node, Node | undefined];
          const name = literal(options, 'id');
          if (typeof name !== 'string') this.error(`a message without an id`, call.start);
          const { expressions = [] } = (english.quasi ?? {}) as { expressions?: Node[] };
          const values = expressions.map(({ start, end }) => code.slice(start, end)).join();
          const kept = [JSON.stringify(MARK + name), ...(values ? [`[${values}]`] : [])].join();
          text.update(call.start, call.end, `${msg}(${kept})`);
        }
      });
    },
  };
}
