import { html } from 'lit';

/**
 * Text of the letter with its marks for other languages, `[Left Voice]{lang=en}`, as a template:
 * read aloud in that language and isolated from the direction of the text around it.
 */
export function rich(text: string): unknown {
  const parts = text.split(/\[([^[\]{}]+)\]\{lang=([^{}]+)\}/);
  return parts[1]
    ? parts.flatMap((part, i) =>
        i % 3 === 2 ? [] : i % 3 ? html`<bdi lang=${parts[i + 1]!}>${part}</bdi>` : part,
      )
    : text;
}

/** The same without the marks. */
export const plain = (text: string): string =>
  text.replaceAll(/\[([^[\]{}]+)\]\{lang=[^{}]+\}/g, '$1');
