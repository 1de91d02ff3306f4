import { html } from 'lit';

/**
 * Text of the letter with its marks for other languages, `[Left Voice]{lang=en}`, as a template:
 * read aloud in that language and isolated from the direction of the text around it.
 */
export const rich = (text: string): unknown =>
  text
    .split(/\[(.+?)\]\{lang=(.+?)\}/)
    .map((part, i, parts) =>
      i % 3 === 0 ? part : i % 3 === 1 ? html`<bdi lang=${parts[i + 1]!}>${part}</bdi>` : '',
    );

/** The same without the marks. */
export const plain = (text: string): string => text.replaceAll(/\[(.+?)\]\{lang=.+?\}/g, '$1');
