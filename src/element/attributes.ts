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

/** `value` where it is a whole number from `least` to `most`, else `fallback`. */
export function wholeNumber(
  element: Element,
  attribute: string,
  value: unknown,
  fallback: number,
  least: number,
  most = Infinity,
): number {
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) {
    return value as number;
  }
  if (value != null) {
    const takes = most < Infinity ? `${least} to ${most}` : `a whole number, ${least} or more`;
    warnOnce(element, attribute, value, takes);
  }
  return fallback;
}

/** `value` where it is a number of seconds between reads, else a minute. */
export function seconds(element: Element, value: unknown): number {
  if (Number.isFinite(value)) return value as number;
  if (value != null) warnOnce(element, 'refresh', value, 'seconds, 15 or more');
  return 60;
}

/** Numbers for what reads as one; the rest as it stands, for the warning to name it. */
export const numeric = {
  fromAttribute: (value: string | null): unknown =>
    value?.trim() && !Number.isNaN(Number(value)) ? Number(value) : value,
};
