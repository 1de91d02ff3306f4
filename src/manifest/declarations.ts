/**
 * The types of the built modules and of their tags in frameworks, from the manifest. They stand alone:
 * the modules carry Lit inside, so their types don't ask for it.
 */
import { LOCALES } from '../content/locales.ts';
import { eventDetail, type ElementDocs } from './manifest.ts';

/** The elements that each module defines. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'trotsky-statement': [
    'trotsky-statement',
    'falsification-card',
    'signatory-list',
    'signatory-count',
  ],
  'falsification-card': ['falsification-card'],
  'signatory-list': ['signatory-list', 'signatory-count'],
  'signatory-count': ['signatory-count'],
};

const comment = (text = '', indent = '  ') => (text ? `${indent}/** ${text} */\n` : '');

const quoted = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Attributes by their own names and, where these differ, as properties. */
function attributes({ className, attributes: list }: ElementDocs): string {
  const lines = list.flatMap(({ name, fieldName, description, type }) =>
    [...new Set([name, fieldName ?? name])].map(
      (key) => `${comment(description)}  ${quoted(key)}?: ${type?.text};\n`,
    ),
  );
  return `/** Attributes of the tag. */
export interface ${className}Attributes {\n${lines.join('')}}\n`;
}

const events = ({ className, events: list }: ElementDocs): string =>
  `/** Events of the element. */\nexport interface ${className}Events {\n${list
    .map(({ name, description, type }) => `${comment(description)}  '${name}': ${type.text};\n`)
    .join('')}}\n`;

function elementClass({ className, description, properties, methods }: ElementDocs): string {
  const fields = properties.map(
    ({ name, description: text, type, readonly }) =>
      `${comment(text)}  ${readonly ? 'readonly ' : ''}${name}: ${type?.text};\n`,
  );
  const calls = methods.map(
    ({ name, description: text, return: result }) =>
      `${comment(text)}  ${name}(): ${result?.type?.text ?? 'void'};\n`,
  );
  return (
    `${comment(description, '')}export declare class ${className} extends HTMLElement {\n` +
    `${fields.join('')}${calls.join('')}` +
    `${comment('Settles when what was set has been rendered.')}  readonly updateComplete: Promise<boolean>;\n}\n`
  );
}

/** `classes.d.ts`: the classes, what their tags take and what they fire. */
function classModule(docs: readonly ElementDocs[]): string {
  const fired = new Map(docs.flatMap((d) => d.events).map(({ name, type }) => [name, type.text]));
  const details = new Map([...fired.values()].map((name) => [name, eventDetail(name)]));
  const parts = new Set([...details.values()].flatMap((detail) => detail.interfaces));
  return [
    ...parts,
    ...[...details].map(
      ([name, { detail }]) => `export interface ${name} extends CustomEvent<${detail}> {}`,
    ),
    ...docs.flatMap((d) => [elementClass(d), attributes(d), events(d)]),
    `declare global {\n  interface GlobalEventHandlersEventMap {\n${[...fired]
      .map(([name, type]) => `    '${name}': ${type};\n`)
      .join('')}  }\n}\n`,
  ].join('\n');
}

/** A module's own: its classes, and the tags that it defines. */
function entry(tags: readonly string[], docs: readonly ElementDocs[]): string {
  const own = docs.filter(({ tagName }) => tags.includes(tagName));
  const names = own.map(({ className }) => className).join(', ');
  const known = new Set(own.flatMap((d) => d.events.map(({ type }) => type.text)));
  const types = own.flatMap(({ className }) => [`${className}Attributes`, `${className}Events`]);
  return [
    `import { ${names} } from './classes.js';`,
    `export { ${names} };`,
    `export type { ${[...known, ...types].join(', ')} } from './classes.js';`,
    'declare global {\n  interface HTMLElementTagNameMap {',
    ...own.map(({ tagName, className }) => `    '${tagName}': ${className};`),
    '  }\n}\n',
  ].join('\n');
}

const ON = `/** Listeners by event. */
type Listeners<E> = { [K in keyof E as \`on\${K & string}\`]?: (event: E[K]) => void };
`;

const intrinsic = (docs: readonly ElementDocs[], type: (className: string) => string) =>
  docs.map(({ tagName, className }) => `      '${tagName}': ${type(className)};`).join('\n');

const classes = (docs: readonly ElementDocs[]) =>
  `import type {\n${docs
    .flatMap(({ className: c }) => [c, `${c}Attributes`, `${c}Events`])
    .map((name) => `  ${name},\n`)
    .join('')}} from './classes.js';\n`;

/** `react.d.ts` and the like: a page imports one for its types alone. */
const FRAMEWORKS: Readonly<Record<string, (docs: readonly ElementDocs[]) => string>> = {
  react: (docs) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classes(docs)}
${ON}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(docs, (c) => `DetailedHTMLProps<HTMLAttributes<${c}>, ${c}> & ${c}Attributes & Listeners<${c}Events>`)}
    }
  }
}
`,
  preact: (docs) => `import type { HTMLAttributes } from 'preact';
${classes(docs)}
${ON}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(docs, (c) => `HTMLAttributes<${c}> & ${c}Attributes & Listeners<${c}Events>`)}
    }
  }
}
`,
  vue: (docs) => `import type { DefineComponent, HTMLAttributes } from 'vue';
${classes(docs)}
type Camel<S extends string> = S extends \`\${infer A}-\${infer B}\` ? \`\${A}\${Capitalize<Camel<B>>}\` : S;
/** Listeners by event, as Vue calls them. */
type Listeners<E> = {
  [K in keyof E as \`on\${Capitalize<Camel<K & string>>}\`]?: (event: E[K]) => void;
};

declare module 'vue' {
    interface GlobalComponents {
${intrinsic(docs, (c) => `DefineComponent<HTMLAttributes & ${c}Attributes & Listeners<${c}Events>>`)}
    }
}
`,
  svelte: (docs) => `import type { HTMLAttributes } from 'svelte/elements';
${classes(docs)}
${ON}
declare module 'svelte/elements' {
    interface SvelteHTMLElements {
${intrinsic(docs, (c) => `HTMLAttributes<${c}> & ${c}Attributes & Listeners<${c}Events>`)}
    }
}
`,
};

/** Every `.d.ts` of `dist/` by its name. */
export function declarations(docs: readonly ElementDocs[]): Map<string, string> {
  const modules = new Map([
    ['classes', classModule(docs)],
    ...Object.entries(MODULES).map(([name, tags]) => [name, entry(tags, docs)] as const),
  ]);
  const files = new Map<string, string>();
  for (const [module, types] of modules) {
    files.set(`${module}.d.ts`, types);
    for (const locale of LOCALES) {
      files.set(`${module}.${locale}.d.ts`, `export * from './${module}.js';\n`);
    }
  }
  for (const [framework, make] of Object.entries(FRAMEWORKS)) {
    files.set(`${framework}.d.ts`, make(docs));
  }
  return files;
}
