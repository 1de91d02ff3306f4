import { isTitle } from '../read/list/titles.ts';
import { foldAscii } from './names.ts';

/**
 * Keys under which a person is known again: the words of the name without titles and initials, in
 * alphabetical order, in each way to spell them in ASCII.
 */
export function identityKeys(name: string): string[] {
  const plain = name.replace(/[“"«„(][^”"»“)]*[”"»“)]/g, ' ');
  const german = plain.normalize('NFC').replace(/[äöüÄÖÜ]/g, (letter) => `${foldAscii(letter)}e`);
  const keys = [plain, german].map((text) => {
    const all = text.split(/[\s,]+/).filter(Boolean);
    const untitled = all.filter((word) => !isTitle(word));
    // "Ma", "Don" and "Ing" are names, too.
    const words = foldAscii((untitled.length > 1 ? untitled : all).join(' '))
      .split(' ')
      .filter(Boolean);
    const long = words.filter((word) => word.length > 1);
    return (long.length > 0 ? long : words).sort().join(' ');
  });
  return [...new Set(keys)].filter((key) => key !== '');
}
