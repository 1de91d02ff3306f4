/** Throws with `message` unless `value` is truthy. */
function ok(value: unknown, message = 'expected something truthy'): asserts value {
  if (!value) throw failure(`${message}: got ${show(value)}`, value, true);
}

/** Both are the same value, by `Object.is`. */
function equal<T>(actual: T, expected: T, message = 'not equal'): void {
  if (Object.is(actual, expected)) return;
  throw failure(`${message}: got ${show(actual)}, not ${show(expected)}`, actual, expected);
}

/** Both read the same as JSON: for arrays and plain objects of strings, numbers and the like. */
function deepEqual<T>(actual: T, expected: T, message = 'not equal'): void {
  const [left, right] = [show(actual), show(expected)];
  if (left === right) return;
  throw failure(`${message}: got ${left}, not ${right}`, actual, expected);
}

/** The text contains the part, or matches the expression. */
function match(text: string | null | undefined, part: string | RegExp, message = 'no match'): void {
  const found = typeof part === 'string' ? text?.includes(part) : part.test(text ?? '');
  if (!found) throw failure(`${message}: ${show(text)} lacks ${String(part)}`, text, part);
}

/** `action` throws, or its promise is rejected. Gives what it threw. */
async function rejects(action: () => unknown, part: string | RegExp = ''): Promise<unknown> {
  let error: unknown;
  try {
    await action();
  } catch (thrown) {
    error = thrown;
  }
  ok(error, 'nothing was thrown');
  match(String(error), part);
  return error;
}

function show(value: unknown): string {
  if (value instanceof Node || typeof value === 'function') return String(value);
  return JSON.stringify(value, null, 1) ?? String(value);
}

/** The runner shows a difference between `expected` and `actual`. */
function failure(message: string, actual: unknown, expected: unknown): Error {
  return Object.assign(new Error(message), {
    name: 'AssertionError',
    actual: show(actual),
    expected: show(expected),
  });
}

/** Assertions whose messages say what was there. */
export const assert: {
  ok: typeof ok;
  equal: typeof equal;
  deepEqual: typeof deepEqual;
  match: typeof match;
  rejects: typeof rejects;
} = { ok, equal, deepEqual, match, rejects };
