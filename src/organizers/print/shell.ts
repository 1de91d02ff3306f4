/** A word as it can be pasted after a command. */
export function quote(word: string): string {
  if (/^[\w./=#:-]+$/.test(word)) return word;
  if (!/["$`\\!]/.test(word)) return `"${word}"`;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
