/**
 * The grammar of words in another language than the text around them: `[Left Voice]{lang=en}`. Brackets
 * and braces that don't form such a mark are text.
 */
const MARK = /\[([^[\]{}]+)\]\{lang=([a-zA-Z][\w-]+)\}/;
const MARKS = RegExp(MARK, 'g');

/** Splits text at its marks into plain text, marked words, their language, plain text, and so on. */
export const splitMarks = (text: string): string[] => text.split(MARK);

/** Takes the marks out and leaves the words. */
export const plain = (text: string): string => text.replaceAll(MARKS, '$1');

/** Marks a whole text as being in another language. */
export const mark = (text: string, language: string): string => `[${text}]{lang=${language}}`;
