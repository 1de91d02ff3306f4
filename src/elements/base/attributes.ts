/** Attribute values as authors write them, and what becomes of those that make no sense. */

const warned = new WeakMap<Element, Set<string>>();

/** Says once per element and value that an attribute makes no sense. */
export function warnOnce(element: Element, attribute: string, value: unknown, takes: string): void {
  const message = `<${element.localName}> ${attribute}="${String(value)}": takes ${takes}`;
  let said = warned.get(element);
  if (!said) warned.set(element, (said = new Set()));
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

/** `value` where it is one of `values`, else the first of them. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: unknown,
  values: readonly [T, ...T[]],
): T {
  if (values.includes(value as T)) return value as T;
  if (value != null) warnOnce(element, attribute, value, values.join(', '));
  return values[0];
}

/** A number for text that reads as one; all else as it stands, for the warning to name it. */
export const toNumber = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() && !Number.isNaN(Number(value)) ? Number(value) : value;

/** `value` where it is a whole number from `least` to `most`, else `fallback`. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: unknown,
  fallback: number,
  least: number,
  most = Infinity,
): number {
  const number = toNumber(value) as number;
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  if (value != null) {
    const takes = most < Infinity ? `${least} to ${most}` : `a whole number, ${least} or more`;
    warnOnce(element, attribute, value, takes);
  }
  return fallback;
}

/** `value` where it is a number of seconds between reads, else a minute. */
export function seconds(element: Element, value: unknown): number {
  const number = toNumber(value);
  if (Number.isFinite(number)) return number as number;
  if (value != null) warnOnce(element, 'refresh', value, 'seconds, 15 or more');
  return 60;
}

/** For properties that are numbers. Frameworks set them to text, too. */
export const numeric = { fromAttribute: toNumber };
