const undo: (() => unknown)[] = [];

/** Runs `step` after the current test; the last added runs first. */
export function afterThisTest(step: () => unknown): void {
  undo.push(step);
}

afterEach(async () => {
  for (let step = undo.pop(); step; step = undo.pop()) await step();
});
