import { organizationsOf, signatorySchema } from '../../schema/signatories.ts';
import type { SignatoryRecord } from '../../schema/signatories.ts';
import { describeIssue } from '../../schema/problem.ts';
import { CommandError, EXIT } from '../command-error.ts';
import { DuplicateIndex } from '../match/duplicates.ts';
import { findByIdOrName, nobodyFound, showChoices } from '../match/find-signatory.ts';
import { showSignatory } from '../print/signatory-line.ts';
import { countOf } from '../print/count.ts';
import { readSignature } from '../read/signature.ts';
import { changeSignatories } from '../store/signatories-file.ts';
import { withoutTranslations } from '../store/translations.ts';

/** Fields that the edit command may change; an absent one stays, and an empty text takes it away. */
export interface EditOptions {
  readonly name?: string;
  readonly description?: string;
  readonly country?: readonly string[];
  readonly organization?: readonly string[];
  readonly umbrella?: string;
  readonly section?: string;
  /** The family name that `sort` goes by. */
  readonly family?: string;
  /** True if `sort` leaves them at the head of the list. */
  readonly pinned?: boolean;
  /** Change the name even to one that somebody else has. */
  readonly force: boolean;
}

/** The record with the changes in it, in the order in which the file has its fields. */
function change(old: SignatoryRecord, options: EditOptions): SignatoryRecord {
  const { name, description, country, organization, umbrella, section, family, pinned } = options;
  const read = readSignature(
    {
      name: name ?? old.name,
      description: description ?? old.description,
      organizations: organization ?? organizationsOf(old),
      umbrella: umbrella ?? old.umbrella,
      section: section ?? old.section,
      countries: country?.filter((text) => text !== '') ?? old.countries,
    },
    undefined,
    true,
  );
  if (read.problems.length > 0) {
    throw new CommandError(
      `Can't be changed so: ${read.problems.join('; ')}\nNothing was changed.`,
    );
  }
  const { signatory } = read;
  const wanted: Record<string, unknown> = {
    id: old.id,
    name: signatory.name,
    section: signatory.section,
    printed: old.printed,
    // As it was where it isn't given: it may have marks for other languages.
    description: description === undefined ? old.description : signatory.description,
    organization: organization === undefined ? old.organization : signatory.organization,
    umbrella: signatory.umbrella,
    countries: signatory.countries,
    namesakes: old.namesakes,
    family: (family ?? old.family)?.trim() || undefined,
    pinned: (pinned ?? old.pinned) || undefined,
  };
  const present = Object.entries(wanted).filter(([, value]) => value !== undefined);
  const { data, error } = signatorySchema.safeParse(Object.fromEntries(present));
  if (data) return data;
  const issues = error.issues.map((issue) => `${issue.path.join('.')}: ${describeIssue(issue)}`);
  throw new CommandError(`Can't be changed so: ${issues.join('; ')}\nNothing was changed.`);
}

/** `edit ID …`: corrects what is kept of somebody, who keeps the place and the id. */
export function edit(wanted: string, options: EditOptions, dataDir: string): number {
  let message = '';
  changeSignatories(dataDir, (signatories) => {
    const found = findByIdOrName(wanted, signatories);
    if (found.length === 0) nobodyFound(wanted, signatories);
    if (found.length > 1) {
      throw new CommandError(
        `${countOf(found.length, 'signatory', 'signatories')} have this name; say the id:\n` +
          `${showChoices(found)}\nNothing was changed.`,
      );
    }
    const old = found[0]!;
    const changed = change(old, options);
    if (JSON.stringify(changed) === JSON.stringify(old)) {
      message = `${old.id} is so already. Nothing was changed.`;
      return undefined;
    }
    if (changed.name !== old.name && !options.force) {
      const index = new DuplicateIndex<SignatoryRecord>();
      for (const one of signatories) {
        if (one !== old) index.add({ name: one.name, countries: one.countries, ref: one });
      }
      const alike = index
        .find(changed)
        .map(({ ref }) => ref)
        .filter(({ id }) => !old.namesakes?.includes(id));
      if (alike.length > 0) {
        throw new CommandError(
          `Somebody of a similar name is there already:\n${showChoices(alike)}\n` +
            'Nothing was changed. Are they two people? Then repeat the command with --force.',
        );
      }
    }
    // Translations are of the old description.
    const others =
      changed.description === old.description ? [] : withoutTranslations(old.id, dataDir);
    message =
      `Changed ${old.id}:\n  before: ${showSignatory(old)}\n  now:    ${showSignatory(changed)}` +
      (others.length > 0
        ? `\nThe description in ${countOf(others.length, 'language')} was of the old one, and is removed.`
        : '');
    return {
      signatories: signatories.map((signatory) => (signatory === old ? changed : signatory)),
      others,
      did: `edited ${old.id}`,
    };
  });
  console.log(message);
  return EXIT.ok;
}
