import assert from 'node:assert/strict';
import { afterEach, describe, it, mock } from 'node:test';
import { runTool } from '../../src/organizers/run.ts';
import { ACTIONS, prepare, snapshot } from './actions.ts';
import { watchSteps } from './steps.ts';

afterEach(() => mock.restoreAll());

/** Runs the tool in this process; what it says is kept. */
async function run(args: readonly string[]) {
  let output = '';
  const keep = (...words: unknown[]) => void (output += `${words.join(' ')}\n`);
  mock.method(console, 'log', keep);
  mock.method(console, 'error', keep);
  const status = await runTool(args);
  mock.restoreAll();
  return { status, output };
}

describe('a step that is refused', () => {
  for (const action of ACTIONS) {
    it(`${action.name}: leaves all of before or all of after, and says which`, async () => {
      const { organizer, command, reset } = prepare(action);
      const before = snapshot(organizer.folder);
      let steps = 0;
      const stop = watchSteps((step) => (steps = step));
      assert.equal((await run(command)).status, 0);
      stop();
      const after = snapshot(organizer.folder);
      assert.notEqual(before, after);
      assert.ok(steps > 5);
      let refused = 0;
      for (let at = 1; at <= steps; at++) {
        reset();
        let what = '';
        const restore = watchSteps((step, call, path) => {
          if (step !== at) return;
          what = `${call} ${path}`;
          throw Object.assign(new Error('refused'), { code: 'EACCES', path });
        });
        const { status, output } = await run(command);
        restore();
        const now = snapshot(organizer.folder);
        const where = `step ${at} of ${steps}, ${what}: ${output}`;
        assert.ok(now === before || now === after, `${where}: neither`);
        if (status === 0) assert.ok(now === after, `${where}: done, and yet as before`);
        else {
          refused++;
          assert.ok(now === before, `${where}: refused, and yet changed`);
          assert.match(output, /Nothing was (?:changed|published)/, where);
        }
      }
      assert.ok(refused > 3);
    });
  }
});
