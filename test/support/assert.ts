import { assert as chai } from 'chai';

/** The text contains the part, or matches the expression. */
function match(text: string | null | undefined, part: string | RegExp, message?: string): void {
  if (typeof part === 'string') chai.include(text ?? '', part, message);
  else chai.match(text ?? '', part, message);
}

/** `action` throws, or its promise is rejected. Gives what it threw. */
async function rejects(action: () => unknown, part: string | RegExp = ''): Promise<unknown> {
  let error: unknown;
  try {
    await action();
  } catch (thrown) {
    error = thrown;
  }
  chai.isOk(error, 'nothing was thrown');
  match(String(error), part);
  return error;
}

/** chai's assertions, strict, and two that it lacks. */
export const assert: {
  ok: (value: unknown, message?: string) => asserts value;
  equal: <T>(actual: T, expected: T, message?: string) => void;
  notEqual: <T>(actual: T, expected: T, message?: string) => void;
  deepEqual: <T>(actual: T, expected: T, message?: string) => void;
  match: typeof match;
  rejects: typeof rejects;
} = {
  ok: chai.isOk,
  equal: chai.strictEqual,
  notEqual: chai.notStrictEqual,
  deepEqual: chai.deepEqual,
  match,
  rejects,
};
