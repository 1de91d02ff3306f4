/** The text as Markdown, for engines that let no HTML through, and for those that would read numbers as a list. */
import { fallbackLines, type Wanted } from './fallback.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** Text that means itself: what Markdown would read as marks is held back. */
const escaped = (text: string): string =>
  text
    .replaceAll(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!)
    .replaceAll(/[\\`*_[\]{}]/g, '\\$&')
    .replaceAll('<', '&lt;');

const pieces = (html: string): string =>
  html
    .split(/(<a href=".*?".*?>.*?<\/a>|<\/?[a-z][^>]*>)/)
    .map((piece) => {
      const [, href, words] = /^<a href="(.*?)".*?>(.*?)<\/a>$/.exec(piece) ?? [];
      if (href !== undefined) {
        const address = href.replaceAll('&amp;', '&');
        return `[${escaped(words!)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
      }
      if (/^<\/?(b|strong)\b/.test(piece)) return '**';
      return piece.startsWith('<') ? '' : escaped(piece);
    })
    .join('');

/** One block of HTML, as it stands on a line. */
function block(line: string): string {
  const [, level] = /^<h([1-6])>/.exec(line) ?? [];
  if (level) return `${'#'.repeat(Number(level))} ${pieces(line)}`;
  return line.startsWith('<li>') ? `- ${pieces(line)}` : pieces(line);
}

/** Blocks with a line between them; the items of a list without. */
export const markdown = (wanted: Wanted): string =>
  fallbackLines(wanted)
    .filter((line) => line !== '<ul>' && line !== '</ul>')
    .map(block)
    .join('\n\n')
    .replaceAll(/^(- .*)\n\n(?=- )/gm, '$1\n');
