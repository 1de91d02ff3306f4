/** The READMEs of the repository, and what they link to. */
import { readdirSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import MarkdownIt from 'markdown-it';

export const ROOT = new URL('../../', import.meta.url);

/** Folders that the first README sends its readers to. */
export const README_FOLDERS = [
  ...['elements', 'elements/feed', 'snippets', 'organizers', 'site', 'size'].map((f) => `src/${f}`),
  'data',
  'demo',
  'test',
];

const markdown = new MarkdownIt({ html: true });

/** Paths of all READMEs below the top folder. */
export const READMES: readonly string[] = [
  'README.md',
  ...['data', 'demo', 'findings', 'src', 'test'].flatMap(below),
];

function below(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : below(path);
    return entry.name === 'README.md' ? [path] : [];
  });
}

export const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

/** Ids of the headings, as GitHub and the site give them. */
export function anchors(path: string): Set<string> {
  const slugger = new GithubSlugger();
  const tokens = markdown.parse(read(path), {});
  const titles = tokens.filter((_, i) => tokens[i - 1]?.type === 'heading_open');
  return new Set(
    titles.map(({ children }) => slugger.slug(children!.map((c) => c.content).join(''))),
  );
}

/** Targets of all links and images. */
export function links(path: string): string[] {
  const inline = markdown.parse(read(path), {}).flatMap(({ children }) => children ?? []);
  const targets = inline.flatMap(
    (token) => (token.attrGet('href') ?? token.attrGet('src') ?? []) as string | string[],
  );
  const tags = [...read(path).matchAll(/<img src="([^"]+)"/g)].map(([, src]) => src!);
  return [...targets, ...tags];
}
