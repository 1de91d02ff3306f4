import { loadSignatories } from '../../schema/load.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { EXIT, UsageError } from '../command-error.ts';
import { familyName } from '../match/family-name.ts';
import { countOf } from '../print/count.ts';
import { changeSignatories } from '../store/signatories-file.ts';

/** The sort command's options. */
export interface SortOptions {
  /** Whose alphabet, e.g. `sv`; English where absent. */
  readonly language?: string;
  /** The letter's own lose the order in which it prints them. */
  readonly all: boolean;
  /** Sort, but only show the beginning. */
  readonly look: boolean;
}

function collatorOf(language = 'en'): Intl.Collator {
  try {
    if (Intl.Collator.supportedLocalesOf([language]).length > 0) {
      return new Intl.Collator(language, {
        sensitivity: 'variant',
        numeric: true,
        ignorePunctuation: true,
      });
    }
  } catch {
    // No language tag at all.
  }
  throw new UsageError(`--language takes a language such as es, de or sv, not “${language}”.`);
}

/** The head of the list, then the letter's own as it prints them, then the others by family name. */
function sorted(
  signatories: readonly SignatoryRecord[],
  { language, all }: SortOptions,
): SignatoryRecord[] {
  const { compare } = collatorOf(language);
  const rank = (one: SignatoryRecord) => (one.pinned ? 0 : one.printed && !all ? 1 : 2);
  const section = (one: SignatoryRecord) => (one.section === 'organizations' ? 1 : 0);
  const keyed = signatories.map((one, index) => ({
    one,
    index,
    // Organizations go by their own names.
    key: section(one) === 1 && !one.printed ? { family: one.name, given: '' } : familyName(one),
  }));
  return keyed
    .sort(
      (a, b) =>
        section(a.one) - section(b.one) ||
        rank(a.one) - rank(b.one) ||
        (rank(a.one) < 2
          ? a.index - b.index
          : compare(a.key.family, b.key.family) ||
            compare(a.key.given, b.key.given) ||
            a.index - b.index),
    )
    .map(({ one }) => one);
}

/** `sort`: puts the list in the order of family names, but for its head and the letter's own. */
export function sort(options: SortOptions, dataDir: string): number {
  if (options.look) {
    const next = sorted(loadSignatories(dataDir).signatories, options);
    const moved = next.filter((one) => !one.pinned && (options.all || !one.printed));
    for (const one of moved.slice(0, 40)) {
      console.log(`  ${familyName(one).family} · ${one.name}`);
    }
    if (moved.length > 40) console.log(`  … and ${countOf(moved.length - 40, 'more')}`);
    console.log('Nothing was changed: this was a look. A wrong family name: edit ID --family NAME');
    return EXIT.ok;
  }
  let message = '';
  changeSignatories(dataDir, (signatories) => {
    const next = sorted(signatories, options);
    if (next.every((one, index) => one === signatories[index])) {
      message = 'The list is in this order already. Nothing was changed.';
      return undefined;
    }
    const moved = next.filter((one) => !one.pinned && (options.all || !one.printed)).length;
    message =
      `Sorted ${countOf(moved, 'signatory', 'signatories')} by family name. ` +
      'A wrong one: edit ID --family NAME. To take it back: undo';
    return { signatories: next, did: 'sorted the list' };
  });
  console.log(`${message}`);
  return EXIT.ok;
}
