import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

const SITE = fileURLToPath(new URL('../../dist-site/', import.meta.url));

test('every page of the site is valid HTML', async () => {
  const validator = new HtmlValidate(
    new FileSystemConfigLoader({
      root: true,
      extends: ['html-validate:standard'],
      rules: {
        'doctype-style': 'off',
        // The letter's own title is long.
        'long-title': 'off',
        // Safari takes the list role from lists without bullets, so it's given again.
        'no-redundant-role': 'off',
      },
    }),
  );
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !/^(prerendered|text)\b/.test(path))
    // The collapsed letter is finished HTML as well.
    .filter((path) => !/^embed.\w+.letter/.test(path))
    .map((path) => join(SITE, path));
  assert.ok(files.length > 180, `${files.length} pages`);
  const { results } = await validator.validateMultipleFiles(files);
  const problems = results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  );
  assert.deepEqual(problems, []);
});
