import { splitMarks } from '../content/marked-text.ts';
import { escapeHtml, tag } from './html.ts';

/**
 * Words of another language. As `<bdi>` does, `dir` keeps them from running into what is beside; but editors that swallow
 * `<bdi>`, and the spaces around it, know `<span>`.
 */
export const foreign = (text: string, lang: string | undefined): string =>
  tag('span', { lang, dir: 'auto' }, escapeHtml(text));

/** Text of the letter with its marks for other languages, `[Left Voice]{lang=en}`, as escaped HTML. */
export const richHtml = (text: string): string =>
  splitMarks(text)
    .map((part, i, parts) =>
      i % 3 === 0 ? escapeHtml(part) : i % 3 === 1 ? foreign(part, parts[i + 1]) : '',
    )
    .join('');

/** A heading; what nests too deep is level 6. */
export const headingHtml = (level: number, text: string): string =>
  tag(`h${Math.min(level, 6)}`, {}, escapeHtml(text));
