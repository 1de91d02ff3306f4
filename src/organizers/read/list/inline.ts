import type { Token } from 'marked';
import { Lexer } from 'marked';
import { isContact } from './entry.ts';

/** A line without its marks, and what they said. */
export interface Inline {
  readonly text: string;
  readonly lead?: string;
  /** True if the name, or all of the line, is struck out. */
  readonly struck: boolean;
}

interface State {
  text: string;
  struckText: string;
  /** Number of open tags that strike text out. */
  open: number;
}

const STRIKE = /^<(\/?)(?:del|s|strike)(?:\s[^>]*)?>$/i;

function flatten(tokens: readonly Token[], state: State): void {
  for (const token of tokens) {
    const add = (text: string) => {
      if (state.open > 0) state.struckText += text;
      else state.text += text;
    };
    switch (token.type) {
      case 'del': {
        state.open++;
        flatten(token.tokens ?? [], state);
        state.open--;
        break;
      }
      case 'link': {
        const inner: State = { text: '', struckText: '', open: 0 };
        flatten(token.tokens ?? [], inner);
        state.struckText += inner.struckText;
        // An address that stands for itself is left for the look at private data.
        if (token.raw.startsWith('[') || token.raw.startsWith('<')) {
          if (!isContact(inner.text.trim())) add(inner.text);
        } else add(token.raw);
        break;
      }
      case 'html': {
        const strike = STRIKE.exec(token.raw.trim());
        if (strike) state.open = Math.max(0, state.open + (strike[1] ? -1 : 1));
        else if (/^<br/i.test(token.raw)) add(', ');
        break;
      }
      case 'image':
        break;
      case 'codespan':
        add(token.text as string);
        break;
      default:
        if ('tokens' in token && token.tokens) flatten(token.tokens, state);
        else add('text' in token ? (token.text as string) : token.raw);
    }
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
  ndash: '–',
  mdash: '—',
};

const unescape = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|nbsp|apos|#39|ndash|mdash);/g,
    (_, name: string) => ENTITIES[name]!,
  );

/** Reads the marks within a line of Markdown; a line without any is what it is. */
export function readInline(line: string): Inline {
  if (!/[*_~`<[\\&]/.test(line)) return { text: line, struck: false };
  // The reference to a footnote, and a link by reference, are no brackets of the text.
  const source = line.replace(/\[\^[^\]]+\]/g, '').replace(/\]\[[^\]]*\]/g, ']()');
  const tokens = Lexer.lexInline(source, { gfm: true });
  const state: State = { text: '', struckText: '', open: 0 };
  flatten(tokens, state);
  const text = unescape(state.text)
    .replace(/[ \t]{2,}/g, ' ')
    .trim();
  const struckText = unescape(state.struckText).trim();
  const first = tokens.find((token) => token.raw.trim() !== '');
  const struck =
    struckText !== '' &&
    (text === '' || source.trimStart().startsWith('~') || STRIKE.test(first?.raw ?? ''));
  let lead: string | undefined;
  if (first && ['strong', 'link', 'em'].includes(first.type)) {
    const alone: State = { text: '', struckText: '', open: 0 };
    flatten([first], alone);
    lead = unescape(alone.text)
      .replace(/[,:;.]$/, '')
      .trim();
  }
  return {
    text: struck ? `${struckText}${/^[\s,.;(]/.test(text) ? '' : ' '}${text}`.trim() : text,
    struck,
    ...(lead && { lead }),
  };
}
