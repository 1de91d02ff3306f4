/** The custom properties that pages set. */
export const PROPERTIES: readonly string[] = [
  'accent',
  'border',
  'font-heading',
  'font-text',
  'measure',
  'muted',
  'radius',
  'record',
  'space',
  'surface',
  'text',
].map((name) => `--trotsky-${name}`);
