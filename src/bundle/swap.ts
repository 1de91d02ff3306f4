import MagicString from 'magic-string';

/** Code that a plugin changes, and the map that leads from what becomes of it to what it was. */
export interface Changed {
  readonly code: string;
  readonly map: ReturnType<MagicString['generateMap']>;
}

/** Changes code passage by passage, so that its source map stays true. */
export function change(code: string, edit: (text: MagicString) => void): Changed {
  const text = new MagicString(code);
  edit(text);
  return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
}

/** Replaces a passage of a dependency, and fails the build when an update moved it. */
export function swap(text: MagicString, id: string, from: string, to: string): void {
  const start = text.original.indexOf(from);
  if (start < 0) throw new Error(`${id}: “${from}” isn't there any more`);
  const end = start + from.length;
  if (text.slice(start, end) !== from) throw new Error(`${id}: “${from}” is changed twice`);
  text.update(start, end, to);
}
