/** The pictures that social networks show beside a link: one for each falsification and for the letter. */
import { msg } from '@lit/localize';
import { mkdir, writeFile } from 'node:fs/promises';
import { plain } from '../content/marked-text.ts';
import { placeAmongTen } from '../elements/falsification-card/card-template.ts';
import { countries, total } from '../generated/count.ts';
import { falsifications, letterIn } from '../content/letter.ts';
import { direction, formatNumber } from '../content/intl.ts';
import { inLocale } from '../content/localize.ts';
import { LOCALES, type Locale } from '../content/locales.ts';
import { countSentence } from '../content/count-text.ts';
import { encodePng } from './images/png.ts';
import { poster, type Poster } from './images/poster.ts';
import { draw } from './images/typesetting.ts';

/** Returns the texts of a language's images, by file name without `.png`. */
export function posters(locale: Locale): ReadonlyMap<string, Poster> {
  return inLocale(locale, () => {
    const title = plain(letterIn(locale).title);
    const dir = direction(locale);
    const cards = falsifications(locale).map(({ number, heading }): [string, Poster] => [
      String(number),
      {
        direction: dir,
        numeral: formatNumber(locale, number),
        kicker: placeAmongTen(number, locale),
        heading,
        band: title,
      },
    ]);
    const signed = `${formatNumber(locale, total)} ${countSentence(locale, total, countries)}`;
    const kicker = msg('Open letter', {
      id: 'open-letter',
      desc: 'Over the letter’s title in the picture that social networks show',
    });
    return new Map([
      ...cards,
      ['letter', { direction: dir, kicker, heading: title, band: signed }],
    ]);
  });
}

/** Writes the images of a language; the size in bytes of each comes back. */
export async function imagesIn(locale: Locale, out: URL): Promise<number[]> {
  const folder = new URL(`images/${locale}/`, out);
  await mkdir(folder, { recursive: true });
  const sizes: number[] = [];
  for (const [name, content] of posters(locale)) {
    const { width, height, pixels } = draw(poster(content));
    const png = encodePng(width, height, pixels);
    await writeFile(new URL(`${name}.png`, folder), png);
    sizes.push(png.length);
  }
  return sizes;
}

/** Writes `images/<locale>/<number>.png` and `images/<locale>/letter.png` into a folder. */
export async function writeImages(out: URL): Promise<void> {
  const sizes: number[] = [];
  for (const locale of LOCALES) {
    sizes.push(...(await imagesIn(locale, out)));
    console.log(`Drew the share images in ${locale}`);
  }
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`Drew ${sizes.length} share images, ${Math.round(bytes / 1000)} kB`);
}
