/** Replaces a passage of a dependency, and fails the build when an update moved it. */
export function swap(code: string, id: string, from: string, to: string): string {
  if (!code.includes(from)) throw new Error(`${id}: “${from}” isn't there any more`);
  return code.replace(from, () => to);
}
