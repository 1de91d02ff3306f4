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
