const WIDTH = 98;

/** `lines 3–5, 9, 12`, or `line 3`, broken to the width of a terminal and cut after so many lines. */
export function lineList(label: string, numbers: readonly number[], most: number): string[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  const words = runs.map(([from, to], at) => {
    const run = from === to ? `${from}` : `${from}–${to}`;
    return at < runs.length - 1 ? `${run},` : run;
  });
  const lines: string[] = [];
  let line = numbers.length === 1 ? label.replace(/\blines$/, 'line') : label;
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = '   ';
      if (lines.length >= most) return [...lines.slice(0, -1), `${lines.at(-1)!} …`];
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
