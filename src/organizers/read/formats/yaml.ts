import { isMap, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';
import type { Node } from 'yaml';
import { UnreadableFileError } from '../unreadable-file.ts';
import type { Entries } from '../list/entry.ts';
import { saysWithdrawn } from '../list/entry.ts';
import type { Sheet } from '../sheet.ts';
import type { FileRecord } from './records.ts';
import { flatten, toSheet } from './records.ts';

const CHECK = 'Correct it, or save the list as CSV.';

/** The list within a value, or the values of an object whose keys are ids. */
function itemsOf(node: Node | null): Node[] {
  if (isSeq(node)) return node.items as Node[];
  if (!isMap(node)) return [];
  const values = node.items.map(({ value }) => value as Node | null);
  const lists = values.filter((value) => isSeq(value) && value.items.length > 0);
  if (lists.length > 0) {
    return lists.map((list) => itemsOf(list)).sort((a, b) => b.length - a.length)[0]!;
  }
  const maps = values.filter((value) => isMap(value));
  return maps.length > 1 && maps.length === values.length ? (maps as Node[]) : [node];
}

/** Reads a list in YAML: of objects, as a table; of texts, as lines. Several documents are one list. */
export function readYaml(text: string): Sheet | Entries {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    schema: 'failsafe',
    uniqueKeys: false,
  });
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line;
  if (!Array.isArray(documents))
    throw new UnreadableFileError('This is YAML without anything in it.');
  const records: FileRecord[] = [];
  const texts: { line: number; text: string }[] = [];
  for (const document of documents) {
    const error = document.errors[0];
    if (error) {
      const line = error.linePos?.[0].line ?? 1;
      throw new UnreadableFileError(
        `This looks like YAML, but line ${line} isn’t: ${error.message.split('\n')[0]!.replace(/ at line .*$/, '')}. ${CHECK}`,
      );
    }
    for (const item of itemsOf(document.contents)) {
      if (isMap(item)) {
        records.push({
          line: lineOf(item),
          fields: flatten(item.toJS(document, { maxAliasCount: 0 }) as object),
        });
      } else if (isScalar(item)) texts.push({ line: lineOf(item), text: String(item.value) });
    }
  }
  if (texts.length > records.length) {
    return {
      entries: texts.map((item) => ({
        ...item,
        marked: true,
        ...(saysWithdrawn(item.text) && { withheld: 'marked as withdrawn' }),
      })),
      passedOver: [],
    };
  }
  if (records.length === 0) {
    throw new UnreadableFileError(`This is YAML without a list of signatures in it. ${CHECK}`);
  }
  return toSheet('a list in YAML', records);
}
