import { plain } from '../../src/content/marked-text.ts';
/** The letter as `data/` keeps it, for comparing what a reader sees with it. */
interface LetterFile {
  title: string;
  falsifications: { editorial: { heading: string }; paragraphs: Record<string, string>[][] }[];
}

export async function letterData(locale: string): Promise<LetterFile> {
  const response = await fetch(`/data/letter/${locale}.json`);
  return (await response.json()) as LetterFile;
}

/** The words of a falsification, sentence by sentence. */
export const wordsOf = (letter: LetterFile, index: number): string =>
  letter.falsifications[index]!.paragraphs.flat()
    .map((segment) => plain(Object.values(segment)[0]!))
    .join(' ');

/** What a reader reads in the four parts of a falsification, in tree order. */
export const shownWords = (card: ParentNode): string =>
  [...card.querySelectorAll('[part=portrayal],[part=record],[part=omission],[part=comment]')]
    .map((part) => part.textContent)
    .join(' ');
