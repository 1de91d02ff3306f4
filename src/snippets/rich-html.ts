import { escapeHtml, tag } from './html.ts';

/** Text of the letter with its marks for other languages, `[Left Voice]{lang=en}`, as escaped HTML. */
export const richHtml = (text: string): string =>
  text
    .split(/\[(.+?)\]\{lang=(.+?)\}/)
    .map((part, i, parts) =>
      i % 3 === 0
        ? escapeHtml(part)
        : i % 3 === 1
          ? tag('bdi', { lang: parts[i + 1] }, escapeHtml(part))
          : '',
    )
    .join('');

/** A heading; what nests too deep is level 6. */
export const headingHtml = (level: number, text: string): string =>
  tag(`h${Math.min(level, 6)}`, {}, escapeHtml(text));
