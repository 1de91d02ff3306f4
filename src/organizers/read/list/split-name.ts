import { areTitles, isSuffix, isTitle, wordsOfName } from './titles.ts';

/** A name and what is written after it. */
export interface Split {
  readonly name: string;
  readonly rest: string;
}

/** Signs at which a name may end; titles and nicknames have them, too. */
const ENDS =
  /\s*[,،，、;]\s*|\s+(?=[([（])|\s+[–—|·•]\s+|\s*[—]\s*|\s+-{1,2}\s+|\t+|:\s+|\.\s+(?=\p{Lu})|\s+(?:from|aus)\s+(?=\p{Lu})/gu;

const NICKNAME = /^[([（]\s*[“"«]?\p{Lu}[\p{L}.'’-]*[”"»]?\s*[)\]）]\s+\p{Lu}/u;

/** "Jorge Prueba Claramunt. Universidad …": a full stop after a word that is no abbreviation. */
function endsAtStop(before: string): boolean {
  const words = wordsOfName(before);
  const last = words.at(-1) ?? '';
  return words.length > 1 && /^\p{L}{4,}$/u.test(last) && !isTitle(last);
}

/** Tells whether the name ends at this sign. */
function isEnd(sign: string, before: string, after: string): boolean {
  if (before.trim() === '' || areTitles(before)) return false;
  const trimmed = sign.trim();
  if (trimmed === '.') return endsAtStop(before);
  if (/^[([（]/.test(after) && trimmed === '') {
    // "José (Pepe) García", "Dipl. Inf. (FH) Tobias Muster"
    return !NICKNAME.test(after) && !isTitle(before.split(/\s+/).at(-1)!);
  }
  const next = after.split(/[,،;(]/)[0]!;
  if (/^[,،，]$/.test(trimmed)) return !isSuffix(next);
  return true;
}

/** Splits a signature into the name and what describes its bearer. */
export function splitName(text: string): Split {
  if (/^[,،，、;]/.test(text)) return { name: '', rest: text };
  for (const match of text.matchAll(ENDS)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    if (isEnd(match[0], before, after)) return { name: before.trim(), rest: after.trim() };
  }
  return { name: text.trim(), rest: '' };
}

/** "KUANG, Wei Ming, Acme" → "Wei Ming KUANG", "Acme". */
export function turnAround({ name, rest }: Split): Split {
  const found = /^([^,،;([]+?)(?:\s*[,،;]\s*(.*)|\s+([([].*))?$/su.exec(rest);
  const forenames = found?.[1];
  if (!found || !forenames || forenames.split(' ').length > 4) return { name, rest };
  return { name: `${forenames.trim()} ${name}`, rest: found[2] ?? found[3] ?? '' };
}

/** Tells whether the first comma separates family name and forename: "KUANG, Wei Ming". */
export function isTurned({ name, rest }: Split): boolean {
  const next = rest.split(/[,،;(]/)[0]!.trim();
  return (
    /^(?:\p{Lu}[\p{Lu}'’-]+\s?){1,2}$/u.test(name) &&
    /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\.?\s?){1,3}$/u.test(next)
  );
}
