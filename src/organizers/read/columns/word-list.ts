import { foldWords } from '../../match/names.ts';

/** Prefixes of Arabic words: the article, "and", "by", "for". */
const ARABIC_PREFIX = '(?:وال|بال|لل|ال|و|ب|ل)?';

/**
 * A pattern for words and phrases in text folded by `foldHeading`, whole words each; a word that
 * ends in `*` may go on.
 */
export function wordPattern(...lists: readonly string[]): RegExp {
  const alternatives = lists
    .flatMap((list) => list.split(';'))
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const folded = foldWords(entry) + (entry.endsWith('*') ? String.raw`[\p{L}\p{N}]*` : '');
      return /^\p{Script=Arabic}/u.test(folded) ? ARABIC_PREFIX + folded : folded;
    });
  return new RegExp(`(?:^| )(?:${alternatives.join('|')})(?= |$)`, 'u');
}

/** Longest heading that is looked into; questions of forms are shorter. */
const MAX_HEADING = 400;

/** A heading's words in lower case: `webform_draft`, `publishMyName` and `email1` are several. */
export function foldHeading(heading: string): string {
  const words = heading
    .slice(0, MAX_HEADING)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/n['’]t\b/gi, ' not');
  return foldWords(words);
}
