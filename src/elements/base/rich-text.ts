import { html } from 'lit';
import { splitMarks } from '../../content/marked-text.ts';

/**
 * Renders text of the letter with its marks for other languages: marked words are read aloud in their
 * language and isolated from the direction of the text around them.
 */
export function rich(text: string): unknown {
  const parts = splitMarks(text);
  return parts[1]
    ? parts.flatMap((part, i) =>
        i % 3 === 1 ? html`<bdi lang=${parts[i + 1]!}>${part}</bdi>` : i % 3 ? [] : part || [],
      )
    : text;
}
