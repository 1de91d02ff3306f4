import * as z from 'zod';
import { plain } from '../content/marked-text.ts';

/** Characters that reorder the text around them; no name or description needs one. */
export const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g;

/** Placeholder for a site's contact in the letter's invitation. */
export const CONTACT = '{contact}';

/** Tells whether a text may be in the data as it is: one line, composed characters, no odd spaces. */
function isClean(text: string): boolean {
  return (
    text === text.trim() &&
    text === text.normalize('NFC') &&
    // eslint-disable-next-line no-control-regex -- these are what it looks for
    !/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/.test(text) &&
    text.search(BIDI_CONTROLS) === -1
  );
}

const CLEAN =
  'expected one line of text without spaces at its ends, control characters or bidi controls, ' +
  'its accents composed (Unicode NFC)';

/** Words that are shown as they are. */
export function plainText(maxLength: number) {
  return z
    .string()
    .min(1, 'expected some text, found nothing')
    .max(maxLength, `expected at most ${maxLength} characters`)
    .refine(isClean, CLEAN);
}

const WELL_FORMED =
  'expected foreign words to be marked as [words]{lang=xx}, with nothing between ] and {';

/** A sentence of the letter; brackets and braces are markup only. */
export const sentence = plainText(4000).refine((text) => !/[[\]{}]/.test(plain(text)), WELL_FORMED);

/** The letter's invitation, with the one place for the contact. */
export const invitation = plainText(4000)
  .refine((text) => text.split(CONTACT).length === 2, `expected ${CONTACT} exactly once`)
  .refine((text) => !/[[\]{}]/.test(plain(text.replace(CONTACT, ''))), WELL_FORMED);

/** A description of someone. Lone brackets are text here: people write them. */
export const descriptionText = plainText(1000).refine(
  (text) => !/\{\s*lang\b/.test(plain(text)),
  WELL_FORMED,
);
