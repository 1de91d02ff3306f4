import { readSegment } from './letter.ts';
import type { EnglishLetter } from './letter.ts';
import type { Finding } from './problem.ts';
import { organizationsOf } from './signatories.ts';
import type { SignatoryRecord } from './signatories.ts';
import { plain } from '../content/marked-text.ts';
import { CONTACT } from './text.ts';

/** Lines of the page that are no part of the letter. */
const FURNITURE = { before: ['Logo', 'Logo', 'Logo'], after: ['Novedades'] };

interface Line {
  /** 1-based, in the source file. */
  readonly number: number;
  readonly text: string;
}

/** The source page's lines in three runs, without blank lines: letter, people, organizations. */
interface Source {
  readonly letter: readonly Line[];
  readonly people: readonly Line[];
  readonly organizations: readonly Line[];
}

function splitSource(source: string, letter: EnglishLetter): Source {
  const lines = source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text !== '');
  // A spam filter's stand-in, no-break space included; nobody knows the address behind it.
  for (const line of lines) line.text = line.text.replace('[email\u00A0protected]', CONTACT);
  const indexOf = (text: string) => {
    const index = lines.findIndex((line) => line.text === text);
    return index < 0 ? lines.length : index;
  };
  const people = indexOf(letter.signatures);
  const organizations = indexOf(letter.politicalParties);
  return {
    letter: lines.slice(0, people),
    people: lines.slice(people, organizations),
    organizations: lines.slice(organizations),
  };
}

/** The letter as the page prints it: one paragraph per line. */
function printLetter(letter: EnglishLetter): string[] {
  const paragraph = (sentences: readonly string[]) => sentences.map(plain).join(' ');
  return [
    letter.title,
    ...letter.preface.map(paragraph),
    letter.invitation.email,
    ...letter.body.map(paragraph),
    letter.introduction,
    ...letter.falsifications.flatMap(({ number, paragraphs }) =>
      paragraphs.map((segments, index) => {
        const text = paragraph(segments.map((segment) => readSegment(segment).text));
        return index === 0 ? `${number}. ${text}` : text;
      }),
    ),
    letter.conclusion,
    letter.declaration,
    letter.initiators,
  ];
}

/** The first difference of two runs of lines; all later ones follow from it or come next time. */
function compareLines(source: readonly Line[], data: readonly string[]): Finding[] {
  const length = Math.max(source.length, data.length);
  for (let index = 0; index < length; index++) {
    const expected = source[index];
    const found = data[index];
    if (expected?.text === found) continue;
    let at = 0;
    while (expected && found && expected.text[at] === found[at]) at++;
    const show = (text: string | undefined) =>
      text === undefined ? 'nothing' : `“…${text.slice(Math.max(0, at - 30), at + 40)}…”`;
    const message = `the source page has ${show(expected?.text)}, the data ${show(found)}`;
    return [{ place: expected && `line ${expected.number} of the source`, message }];
  }
  return [];
}

/**
 * Checks that the English letter is the source page's, byte for byte: every sentence once, in order,
 * and nothing left over but the page's furniture.
 */
export function checkLetterSource(source: string, letter: EnglishLetter): Finding[] {
  const lines = splitSource(source, letter);
  return [
    ...compareLines(lines.letter, [...FURNITURE.before, ...printLetter(letter)]),
    ...compareLines(lines.people.slice(0, 1), [letter.signatures]),
    ...compareLines(lines.organizations.slice(0, 1), [letter.politicalParties]),
    ...compareLines(lines.organizations.slice(-1), FURNITURE.after),
  ];
}

/** People have a line each; three have a second one further down, which is not in their order. */
function checkPeople(source: readonly Line[], people: readonly SignatoryRecord[]): Finding[] {
  const repeats = people.flatMap(({ printed }) => printed!.slice(1));
  const found: Finding[] = [];
  const firsts = source.filter(({ text }) => {
    const index = repeats.lastIndexOf(text);
    if (index >= 0) repeats.splice(index, 1);
    return index < 0;
  });
  for (const text of repeats) found.push({ message: `the source page has no line “${text}”` });
  found.push(
    ...compareLines(
      firsts,
      people.map(({ printed }) => printed![0]!),
    ),
  );
  for (const { id, name, printed } of people) {
    const other = printed!.find((line) => !line.startsWith(name));
    if (other) found.push({ place: id, message: `“${other}” doesn't begin with “${name}”` });
  }
  return found;
}

/** Finds the members of a printed group, e.g. "A, B y C from X (Bolivia)", in the order kept. */
function groupByPrinted(members: readonly SignatoryRecord[]): SignatoryRecord[][] {
  const groups: SignatoryRecord[][] = [];
  for (const member of members) {
    const group = groups.at(-1);
    if (group && group[0]!.printed!.join('\n') === member.printed!.join('\n')) group.push(member);
    else groups.push([member]);
  }
  return groups;
}

/** Returns what a printed group says besides names, descriptions, organizations and country. */
const CONNECTIVES = /\b(from|for|of|the|and|Members)\b|\bs\b|[\s,.()]/g;

/**
 * The names must stand in the group in this order, then description, organizations and country;
 * nothing else may be left over, above all no name.
 */
function checkGroup(group: readonly SignatoryRecord[], printed: string): Finding[] {
  let rest = printed;
  for (const { id, name } of group) {
    rest = rest.replace(/^(, | and | y )/, '');
    if (!rest.startsWith(name)) {
      return [{ place: id, message: `expected “${name}” next in “${printed}”` }];
    }
    rest = rest.slice(name.length);
  }
  const place = group[0]!.id;
  for (const part of [group[0]!.description ?? '', ...organizationsOf(group[0]!)]) {
    const text = plain(part);
    if (!rest.includes(text)) return [{ place, message: `“${text}” isn't in “${printed}”` }];
    rest = rest.replace(text, '');
  }
  const leftOver = rest.replace(/[\p{L} ]+\)\.?$/u, '').replace(CONNECTIVES, '');
  return leftOver ? [{ place, message: `“${leftOver}” of “${printed}” is nowhere` }] : [];
}

/** A line holds groups joined by "; " or a space, and may close with their umbrella in brackets. */
function checkOrganizations(
  source: readonly Line[],
  members: readonly SignatoryRecord[],
): Finding[] {
  const found: Finding[] = [];
  const groups = groupByPrinted(members);
  for (const line of source) {
    const place = `line ${line.number} of the source`;
    const umbrella = / \[(.+)\]\.$/.exec(line.text)?.[1];
    let rest = umbrella ? line.text.replace(` [${umbrella}].`, '') : line.text;
    while (rest !== '' && rest !== '.') {
      const group = groups.shift();
      const printed = group?.[0]!.printed!.join('\n');
      if (!group || !printed || !rest.startsWith(printed)) {
        const message = `the source page goes on with “${rest.slice(0, 70)}…”, the data with `;
        return [...found, { place, message: message + (printed ? `“${printed}”` : 'nothing') }];
      }
      rest = rest.slice(printed.length).replace(/^(; | )/, '');
      found.push(...checkGroup(group, printed));
      for (const { id, umbrella: own } of group) {
        if (own === umbrella) continue;
        found.push({ place: id, message: `expected the umbrella “${umbrella}”, found “${own}”` });
      }
    }
  }
  for (const [first] of groups) {
    found.push({ place: first!.id, message: `the source page has no “${first!.printed![0]}”` });
  }
  return found;
}

/**
 * Checks that the signatories that the letter prints are the source page's: every line or group once,
 * in order, none left over. Newcomers, who have no printed line, are not looked at.
 */
export function checkSignatureSource(
  source: string,
  letter: EnglishLetter,
  signatories: readonly SignatoryRecord[],
): Finding[] {
  const lines = splitSource(source, letter);
  const printed = signatories.filter((signatory) => signatory.printed);
  const inOrganization = (signatory: SignatoryRecord) => signatory.section === 'organizations';
  return [
    ...checkPeople(
      lines.people.slice(1),
      printed.filter((signatory) => !inOrganization(signatory)),
    ),
    ...checkOrganizations(
      lines.organizations.slice(1, -FURNITURE.after.length),
      printed.filter(inOrganization),
    ),
  ];
}
