import { describe, it } from 'node:test';
import { ACTIONS, killAtEachStep } from './actions.ts';

describe('kill -9', () => {
  for (const action of ACTIONS) {
    it(`${action.name}: at each step leaves all of before or all of after`, () =>
      killAtEachStep(action));
  }
});
