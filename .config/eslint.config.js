import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { dirname } from 'node:path';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/, each with those that it may import from besides itself: README's map draws them.
 */
const ROOMS = {
  content: [],
  snippets: ['content'],
  elements: ['content', 'snippets'],
  entries: ['content', 'elements'],
  schema: ['content'],
  organizers: ['content', 'schema'],
  // Of organizers: who has withdrawn isn't built in.
  bundle: ['content', 'schema', 'organizers'],
  manifest: ['content'],
  prerender: ['bundle', 'content', 'entries', 'snippets'],
  size: ['bundle', 'content', 'manifest', 'organizers', 'schema'],
  builder: ['bundle', 'content', 'elements', 'snippets'],
  site: ['builder', 'bundle', 'content', 'elements', 'prerender', 'schema', 'snippets'],
};

const zones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, 'generated', ...allowed].map((folder) => `./${folder}`),
  message: `src/${room}/ may import from: ${allowed.join(', ') || 'no other room'}.`,
}));
zones.push({
  target: './src',
  from: './demo',
  except: [],
  message: 'src/ imports nothing of demo/.',
});
zones.push({
  target: './src',
  from: './test',
  except: [],
  message: 'src/ imports nothing of test/.',
});

export default defineConfig([
  globalIgnores([
    'coverage/',
    'dist/',
    'dist-samples/',
    'dist-site/',
    'src/generated/',
    'test/living/dist/',
  ]),
  {
    files: ['**/*.{js,cjs,ts}'],
    extends: [js.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: 'commonjs',
      globals: { console: 'readonly', process: 'readonly' },
    },
  },
  {
    // The organizers' tool is started after Node's release was looked at.
    files: ['src/**/*.cjs'],
    languageOptions: {
      ecmaVersion: 'latest',
      globals: { __dirname: 'readonly', Buffer: 'readonly' },
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        document: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) },
    },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: dirname(import.meta.dirname), zones }],
      'import-x/no-self-import': 'error',
      'import-x/no-duplicates': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['test', 'it', 'describe', 'suite'] },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `!` states what the author knows of data that the type can't say; reviews look at each.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-param-reassign': 'error',
      'object-shorthand': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    settings: { litHtmlSources: true, wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the list role from lists without bullets, so it's given again.
      'lit-a11y/no-redundant-role': 'off',
      // Fields are assigned, not defined (`useDefineForClassFields` is off), so they shadow nothing.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ImportDeclaration[source.value=/unsafe-html|style-map/]',
          message: 'Strict host pages block this, or it opens a way in for markup.',
        },
        {
          selector: "MemberExpression[property.name='innerHTML']",
          message: 'Markup from strings: use a template.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['it', 'describe', 'test', 'suite'].map((object) => ({
          object,
          property: 'only',
          message: 'The rest of the tests would not run.',
        })),
      ],
      // axe is put into pages as text.
      'no-eval': 'off',
    },
  },
]);
