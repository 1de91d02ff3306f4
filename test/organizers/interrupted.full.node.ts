import { describe, it } from 'node:test';
import { ACTIONS, killAtEachStep } from './actions.ts';

describe('kill -9 during what takes longer to try', () => {
  for (const action of ACTIONS.filter(({ name }) => name !== 'remove')) {
    it(`${action.name}: at each step leaves all of before or all of after`, () =>
      killAtEachStep(action));
  }
});
