import type { Plugin } from 'vite';
import { change } from './swap.ts';

/** How a message is written in the bundle until it gets its place in the packs. */
export const MARK = 'msg:';

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

/**
 * Leaves of a call of `msg()` what readers need: the message's id and its expressions. The English
 * text is a locale like the others, and notes are for translators.
 */
export function messages(): Plugin {
  return {
    name: 'messages',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !code.includes('@lit/localize')) return undefined;
      const calls = [...nodes(this.parse(code) as unknown)].filter(
        ({ type, callee }) => type === 'CallExpression' && (callee as Node).name === 'msg',
      );
      return change(code, (text) => {
        for (const call of calls) {
          const [english, options] = call.arguments as [Node, Node | undefined];
          const name = literal(options, 'id');
          if (typeof name !== 'string') this.error(`a message without an id`, call.start);
          const { expressions } = (english.quasi ?? {}) as { expressions?: Node[] };
          const values = expressions?.map(({ start, end }) => code.slice(start, end)).join();
          const kept = [JSON.stringify(MARK + name), ...(values ? [`[${values}]`] : [])].join();
          text.update(call.start, call.end, `msg(${kept})`);
        }
      });
    },
  };
}
