import { assert, until } from '../support/index.ts';
import { type Condition, html, module, tells } from './condition.ts';

const origin = location.origin;

/** `default-src 'none'`, no style at all, and scripts from `sources`. */
const strict = (sources: string, more = ''): string =>
  `default-src 'none'; style-src 'none'; script-src ${sources}${more && `; ${more}`}`;

const trusted = (names: string): string =>
  strict("'self'", `require-trusted-types-for 'script'; trusted-types ${names}`);

const integrity = async (file: string): Promise<string> => {
  const answer = await fetch('/dist/integrity.json');
  return ((await answer.json()) as Record<string, string>)[file]!;
};

const script = (name: string): string => `<script type="module" src="/dist/${name}.js"></script>`;

/** Another custom element on the page, made with a Lit of its own. */
const otherLit = {
  'other.js': {
    body: `import { LitElement, html } from '/node_modules/lit/index.js';
      customElements.define('other-lit', class extends LitElement {
        render() { return html\`<b>\${'other'}</b>\`; }
      });`,
  },
};

const showsOtherLit = async (host: { document: Document }): Promise<void> => {
  const other = host.document.querySelector('other-lit')!;
  await until(() => other.shadowRoot?.textContent.includes('other'), 'the other element');
};

/** Whether the engine knows Trusted Types at all. */
const hasTrustedTypes = 'trustedTypes' in globalThis;

/** What pages forbid: content security policies, Trusted Types, isolation, sandboxes. */
export const policies: Condition[] = [
  { name: "script-src by origin, style-src 'none'", page: { body: html(''), csp: strict(origin) } },
  {
    name: "script-src 'self', style-src 'self'",
    page: { body: html(''), csp: "default-src 'none'; script-src 'self'; style-src 'self'" },
  },
  {
    name: 'script-src by nonce',
    page: {
      body: html('', module.replace('<script', '<script nonce="r4nd0m"')),
      csp: strict("'nonce-r4nd0m'"),
    },
  },
  {
    name: 'script-src by hash (SRI)',
    page: async () => {
      const hash = await integrity('trotsky-statement.js');
      return {
        body: html('', module.replace('<script', `<script integrity="${hash}"`)),
        csp: strict(`'${hash}'`),
      };
    },
  },
  {
    name: "script-src 'strict-dynamic', loaded by a script with a nonce",
    page: {
      body: html(
        '',
        `<script nonce="r4nd0m">
          const script = document.createElement('script');
          script.type = 'module';
          script.src = '/dist/trotsky-statement.js';
          document.body.append(script);
        </script>`,
      ),
      csp: strict("'strict-dynamic' 'nonce-r4nd0m'"),
    },
  },
  {
    name: "script-src 'strict-dynamic', imported by a script with a nonce",
    page: {
      body: html('', `<script nonce="r4nd0m">import('/dist/trotsky-statement.js')</script>`),
      csp: strict("'strict-dynamic' 'nonce-r4nd0m'"),
    },
  },
  {
    name: 'module from another origin, with SRI',
    page: async () => {
      const { otherOrigin } = await import('../support/index.ts');
      const other = await otherOrigin();
      const hash = await integrity('trotsky-statement.js');
      return {
        body: html(
          '',
          `<script type="module" src="${other}/dist/trotsky-statement.js" integrity="${hash}" crossorigin="anonymous"></script>`,
        ),
        csp: strict(other),
      };
    },
  },
  {
    name: 'a module whose SRI hash is not the page’s',
    shows: 'fallback',
    page: {
      body: html('', module.replace('<script', `<script integrity="sha384-${'A'.repeat(64)}"`)),
    },
  },
  {
    name: 'scripts forbidden',
    shows: 'fallback',
    violates: /^script-src-elem /,
    page: { body: html(''), csp: strict("'none'") },
  },
  ...(
    ['trotsky-statement', 'falsification-card', 'signatory-list', 'signatory-count'] as const
  ).map((name): Condition => ({
    name: `Trusted Types, policy ${name}`,
    // Only the big module has all four elements; the others are loaded beside it.
    page: {
      body: html('', name === 'trotsky-statement' ? module : script(name) + module),
      csp: trusted([...new Set([name, 'trotsky-statement'])].join(' ')),
    },
  })),
  {
    name: 'Trusted Types, the big module first and all others after it',
    page: {
      body: html(
        '',
        module +
          script('signatory-list') +
          script('falsification-card.es') +
          script('signatory-count.ru'),
      ),
      csp: trusted('trotsky-statement'),
    },
  },
  {
    name: 'Trusted Types, another Lit first',
    page: {
      body: html(
        '<script type="module" src="other.js"></script>',
        `<other-lit></other-lit>${module}`,
      ),
      files: otherLit,
      csp: trusted('trotsky-statement lit-html'),
    },
    says: /Lit is in dev mode|Multiple versions of Lit/,
    check: showsOtherLit,
  },
  {
    name: 'Trusted Types, another Lit after',
    page: {
      body: html(
        '',
        `<other-lit></other-lit>${module}<script type="module" src="other.js"></script>`,
      ),
      files: otherLit,
      csp: trusted('trotsky-statement lit-html'),
    },
    says: /Lit is in dev mode|Multiple versions of Lit/,
    check: showsOtherLit,
  },
  {
    name: 'Trusted Types, the policy refused',
    shows: hasTrustedTypes ? 'fallback' : 'elements',
    violates: /^(trusted-types trusted-types-policy|require-trusted-types-for trusted-types-sink)$/,
    page: {
      body: html(
        '',
        `${module}<other-lit></other-lit><script type="module" src="other.js"></script>`,
      ),
      files: otherLit,
      csp: trusted('lit-html'),
    },
    says: /Lit is in dev mode|Multiple versions of Lit|Lit can’t render here/,
    check: async (host) => {
      await showsOtherLit(host);
      // The policy, and the one template that shows what the page allows.
      assert.ok(host.violations.length <= 2, 'one try, not one for each element');
    },
  },
  {
    name: 'connect-src by origin, for a feed',
    shows: 'other',
    page: {
      body: html('').replace('<signatory-count', '<signatory-count feed="feed.json"'),
      csp: strict("'self'", `connect-src ${origin}`),
      files: {
        'feed.json': {
          json: { version: 1, updated: '2030-01-01T00:00:00Z', total: 4321, countries: 21 },
        },
      },
    },
    check: ({ document }) =>
      until(
        () => /4,321/.test(document.querySelector('signatory-count')!.shadowRoot!.textContent),
        'the feed’s number',
      ).then(() => undefined),
  },
  {
    name: 'connect-src that refuses a feed: the bundled number stays',
    violates: /^connect-src /,
    page: {
      body: html('').replace('<signatory-count', '<signatory-count feed="feed.json"'),
      csp: strict("'self'"),
    },
    check: (host) => until(() => host.violations.length > 0).then(() => undefined),
  },
  {
    name: 'COEP, in a frame',
    page: {
      body: html(''),
      csp: strict("'self'"),
      headers: {
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
      },
    },
  },
  {
    name: 'permissions policy that refuses everything',
    page: {
      body: html(''),
      headers: { 'permissions-policy': 'clipboard-write=(), web-share=(), fullscreen=()' },
    },
  },
];

const toParent = tells('parent.postMessage(told, "*");');

/** Frames whose page has an origin of its own. */
const framed: { name: string; frame: Record<string, string>; crossOrigin?: boolean }[] = [
  { name: 'sandboxed frame, allow-scripts only', frame: { sandbox: 'allow-scripts' } },
  { name: 'frame from another origin', frame: {}, crossOrigin: true },
  { name: 'credentialless frame', frame: { credentialless: '' }, crossOrigin: true },
];
export const sandboxes = framed.map(({ name, ...options }) => ({
  name,
  page: { ...options, body: html(toParent) },
}));
