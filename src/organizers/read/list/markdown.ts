import type { Sheet, SheetRow } from '../sheet.ts';
import type { Entries, Entry } from './entry.ts';
import { saysWithdrawn } from './entry.ts';
import { readInline } from './inline.ts';
import { isHeadingOfSignatures, isOtherHeading } from './section-headings.ts';

/** A line's list mark: "- ", "• ", "12. ", "12) ", "(12) ". */
const LIST_MARK =
  /^\s*(?:[-–—*+•·▪●○►✔✓]\s+(?:\[[ xX]\]\s+)?|\(?\d{1,6}[.)\]](?:\s+|(?=\p{L}))|\d{1,6}\s*\t+|#\d+\s+)/u;

/** Rules, fences' content, comments and what else no line of a list looks like. */
const RULE = /^\s*(?:[-=_*~#+]\s*){3,}$|^\s*<!--.*-->\s*$|^\s*\[[^\]]+\]:\s+\S+/;

const isTableRule = (line: string) =>
  line.includes('-') && line.includes('|') && /^\s*\|?(?:\s*:?-+:?\s*\|?)+\s*$/.test(line);

function cellsOf(line: string): string[] {
  const cells = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  return cells.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** Line of a front matter's end, if a text begins with one. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const isData =
    end > 0 && lines.slice(1, end).every((line) => /^(?:[\w-]+:|\s|#|-\s|$)/.test(line));
  return isData ? end + 1 : 0;
}

/** Reads lines of plain text or Markdown. */
export function readMarkdownLines(text: string): Entries {
  const lines = text.split('\n');
  const all: (Entry & { inPeople: boolean })[] = [];
  const passedOver: number[] = [];
  let fence: string | undefined;
  let comment = false;
  /** Depth of the heading under which the people stand; 0 outside. */
  let people = 0;
  let headed = false;
  const start = frontMatter(lines);
  for (let index = 0; index < start; index++) passedOver.push(index + 1);
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]!;
    const next = lines[index + 1] ?? '';
    if (line.trim() === '') continue;
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]?.slice(0, 3);
    if (fence || mark) {
      passedOver.push(index + 1);
      if (mark && (!fence || mark === fence)) fence = fence ? undefined : mark;
      continue;
    }
    if (comment || /^\s*<!--/.test(line)) {
      comment = !line.includes('-->');
      passedOver.push(index + 1);
      continue;
    }
    const under = /^\s*(=+|-{2,})\s*$/.exec(next)?.[1];
    const hashes = /^\s{0,3}(#{1,6})(?!\d)\s*\S/.exec(line)?.[1];
    if (hashes || (under && !LIST_MARK.test(line) && !line.includes('|'))) {
      const depth = hashes?.length ?? (under!.startsWith('=') ? 1 : 2);
      const title = readInline(line.replace(/^[\s#]+|[\s#]+$/g, '')).text;
      if (isHeadingOfSignatures(title)) {
        people = depth;
        headed = true;
      } else if (people > 0 && depth <= people && isOtherHeading(title)) people = 0;
      passedOver.push(index + 1);
      if (!hashes) passedOver.push(++index + 1);
      continue;
    }
    if (RULE.test(line) || isTableRule(line)) {
      passedOver.push(index + 1);
      continue;
    }
    const last = all.at(-1);
    const marked = LIST_MARK.test(line);
    // "- Jane Doe,\n  historian": an item that goes on.
    if (!marked && /^\s{2,}\S/.test(line) && last?.marked && lines[index - 1]!.trim() !== '') {
      all[all.length - 1] = { ...last, text: `${last.text} ${readInline(line.trim()).text}` };
      continue;
    }
    const bare = line
      .replace(LIST_MARK, '')
      .replace(/^\s*>\s?/, '')
      .trim();
    const inline = readInline(bare);
    const withdrawn = inline.struck
      ? 'struck out'
      : saysWithdrawn(inline.text)
        ? 'marked as withdrawn'
        : undefined;
    if (inline.text === '') {
      passedOver.push(index + 1);
      continue;
    }
    all.push({
      line: index + 1,
      text: inline.text,
      marked,
      alone: (index === 0 || lines[index - 1]!.trim() === '') && next.trim() === '',
      inPeople: people > 0,
      ...(inline.lead && { lead: inline.lead }),
      ...(withdrawn && { withheld: withdrawn }),
    });
  }
  const chosen = headed ? all.filter(({ inPeople }) => inPeople) : all;
  passedOver.push(...all.filter((entry) => !chosen.includes(entry)).map(({ line }) => line));
  return { entries: chosen, passedOver: passedOver.sort((a, b) => a - b) };
}

/** The table in a text of Markdown, with the lines of its rows; none where there is no table. */
export function readMarkdownTable(text: string): Sheet | undefined {
  const lines = text.split('\n');
  const rule = lines.findIndex(
    (line, index) => index > 0 && isTableRule(line) && lines[index - 1]!.includes('|'),
  );
  if (rule < 0) return undefined;
  const rows: SheetRow[] = [];
  const withdrawn: number[] = [];
  for (let index = rule - 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (index === rule) continue;
    if (!line.includes('|')) break;
    const inlines = cellsOf(line).map(readInline);
    if (inlines.some(({ struck, text }) => struck || saysWithdrawn(text)))
      withdrawn.push(index + 1);
    else rows.push({ line: index + 1, cells: inlines.map((inline) => inline.text) });
  }
  return {
    format: 'a table in Markdown',
    rows,
    keyed: true,
    ...(withdrawn.length > 0 && {
      notes: [`struck out, so left out: line ${withdrawn.join(', ')}`],
    }),
  };
}
