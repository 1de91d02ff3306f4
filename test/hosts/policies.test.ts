import { assert, page, until } from '../support/index.ts';
import { complete, testConditions } from './condition.ts';
import { policies, sandboxes } from './policies.ts';

describe('policies', () => {
  testConditions(policies);

  for (const { name, page: options } of sandboxes) {
    it(name, async () => {
      const host = await page(options);
      await until(() => host.messages.length > 0, 'the page tells how it does');
      assert.deepEqual(host.messages, [{ seen: [], census: complete }]);
    });
  }
});
