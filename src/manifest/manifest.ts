/**
 * The custom elements manifest: what the code's own comments say of the elements, and no more than is
 * public. Everything that describes the elements to editors, frameworks and readers is made from it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassField,
  ClassMember,
  ClassMethod,
  CssCustomProperty,
  CssPart,
  CustomElementDeclaration,
  Event,
  JavaScriptModule,
  Package,
} from 'custom-elements-manifest/schema';
import { LOCALES } from '../content/locales.ts';

const SRC = new URL('../', import.meta.url);

/** An element as the manifest describes it. */
export interface ElementDocs {
  readonly tagName: string;
  readonly className: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly properties: readonly ClassField[];
  readonly methods: readonly ClassMethod[];
  readonly events: readonly Event[];
  readonly parts: readonly CssPart[];
  readonly cssProperties: readonly CssCustomProperty[];
}

/** The elements, from the whole letter to the number alone. */
export const TAGS = [
  'trotsky-statement',
  'falsification-card',
  'signatory-list',
  'signatory-count',
] as const;

/** The folders whose comments describe the elements, their events and types. */
const FOLDERS = [...[...TAGS, 'base', 'feed'].map((folder) => `elements/${folder}`), 'content'];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, SRC))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const code = readFileSync(new URL(`${folder}/${name}`, SRC), 'utf8');
      return ts.createSourceFile(`src/${folder}/${name}`, code, ts.ScriptTarget.ES2022, true);
    }),
);

/** Unions of strings by the name of their type. */
const aliases = new Map(
  sources.flatMap((source) =>
    source.statements
      .filter(ts.isTypeAliasDeclaration)
      .map(({ name, type }) => [name.text, type.getText(source)] as const),
  ),
);

// Its type is made from a list.
aliases.set('Locale', LOCALES.map((locale) => `'${locale}'`).join(' | '));

/** Interfaces with their comments, by name. */
const interfaces = new Map(
  sources.flatMap((source) =>
    source.statements
      .filter(ts.isInterfaceDeclaration)
      .map((node) => [node.name.text, node.getFullText(source).trim()] as const),
  ),
);

/** Reads the type of an event's detail from its class. */
export function eventDetail(className: string): {
  detail: string;
  interfaces: string[];
} {
  for (const source of sources) {
    for (const node of source.statements.filter(ts.isClassDeclaration)) {
      if (node.name?.text !== className) continue;
      const detail = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0]?.getText(source);
      if (detail) {
        const named = interfaces.get(detail);
        return {
          detail: spellOut(detail),
          interfaces: named ? [spellOut(named)] : [],
        };
      }
    }
  }
  throw new Error(`${className} is no class that extends CustomEvent<…>`);
}

/** A type with the unions that it names written out: editors don't see the sources. */
export function spellOut(type: string): string {
  const spelled = type.replaceAll(/(?<![\w.'"])[A-Z]\w+\b(?!['"])/g, (name) =>
    aliases.has(name)
      ? aliases
          .get(name)!
          .replace(/^\|\s*/, '')
          .replaceAll(/\s+/g, ' ')
      : name,
  );
  return spelled === type ? type : spellOut(spelled);
}

const isPublic = ({ privacy = 'public', name }: ClassMember): boolean =>
  privacy === 'public' && name !== '';

function cleaned(declaration: CustomElementDeclaration, tagName: string): CustomElementDeclaration {
  const level = tagName === 'trotsky-statement' ? '2' : '3';
  const members = (declaration.members ?? []).filter(
    (member) => isPublic(member) && !('static' in member && member.static),
  );
  for (const item of [...(declaration.attributes ?? []), ...members]) {
    if ('type' in item && item.type) item.type.text = spellOut(item.type.text);
    if (item.name === 'heading-level' || item.name === 'headingLevel') {
      (item as Attribute).default = level;
    }
    if (item.name === 'lang') (item as Attribute).fieldName = 'lang';
    if ('default' in item && item.default === 'undefined') delete item.default;
    // The analyzer says so of fields that stand among Lit's `static properties` alone.
    if ('privacy' in item) delete item.privacy;
  }
  return {
    ...declaration,
    tagName,
    customElement: true,
    members,
    // The analyzer adds what it sees dispatched; what has a comment is meant.
    events: (declaration.events ?? []).filter(({ description }) => description),
  };
}

/** Adds to the statement the parts of the card and the list, which it renders in its own shadow root. */
function addInnerParts(elements: readonly CustomElementDeclaration[]): void {
  const [statement, card, list] = elements;
  const known = new Set(statement!.cssParts!.map(({ name }) => name));
  for (const part of [...card!.cssParts!, ...list!.cssParts!]) {
    // Only an element alone links to the letter.
    if (known.has(part.name) || part.name === 'letter-link') continue;
    known.add(part.name);
    statement!.cssParts!.push(part);
  }
}

/** A manifest of elements alone. */
export interface Manifest extends Package {
  modules: (JavaScriptModule & { declarations: [CustomElementDeclaration] })[];
}

/** The manifest with the built modules' paths. */
export function makeManifest(): Manifest {
  const manifest = create({
    modules: sources,
    plugins: litPlugin(),
    context: { dev: false },
  });
  const elements = TAGS.map((tag) => {
    const module = manifest.modules.find(({ path }) => path === `src/elements/${tag}/${tag}.ts`);
    const declaration = module?.declarations?.find(({ kind }) => kind === 'class');
    if (!declaration) throw new Error(`${tag}: its class was not found`);
    return cleaned(declaration as CustomElementDeclaration, tag);
  });
  addInnerParts(elements);
  return {
    schemaVersion: manifest.schemaVersion,
    readme: 'README.md',
    modules: elements.map((declaration) => {
      const { name, tagName: tag = '' } = declaration;
      const path = `dist/${tag}.js`;
      return {
        kind: 'javascript-module',
        path,
        declarations: [declaration],
        exports: [
          { kind: 'js', name, declaration: { name, module: path } },
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name, module: path },
          },
        ],
      };
    }),
  };
}

/** The elements of a manifest in the form that declarations and tables are made from. */
export function elementsOf(manifest: Manifest): ElementDocs[] {
  return manifest.modules.map(({ declarations: [element] }) => ({
    tagName: element.tagName!,
    className: element.name,
    description: element.description ?? '',
    attributes: element.attributes ?? [],
    properties: (element.members ?? []).filter((member) => member.kind === 'field'),
    methods: (element.members ?? []).filter((member) => member.kind === 'method'),
    events: element.events ?? [],
    parts: element.cssParts ?? [],
    cssProperties: element.cssProperties ?? [],
  }));
}
