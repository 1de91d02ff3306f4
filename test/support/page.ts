import { afterThisTest } from './cleanup.ts';
import { settled } from './fixture.ts';
import { serve, type Site } from './serve.ts';
import type { ServedFile } from './served-file.ts';
import { until } from './wait.ts';

/** A whole page, shown in a frame. */
export interface PageOptions extends Omit<ServedFile, 'hold' | 'json'> {
  /** The whole document, doctype and all, or its absence for quirks mode. */
  body: string;
  /** Its `Content-Security-Policy`. */
  csp?: string;
  /** Files beside it, which it may reach by relative addresses. */
  files?: Record<string, ServedFile>;
  /** CSS pixels; default 800 × 600. Media queries in the page follow them. */
  width?: number;
  height?: number;
  /** Attributes of the frame, `sandbox` and `allow` for example. */
  frame?: Record<string, string>;
  /** Serves the page from the other origin. Then, as in a sandbox without `allow-same-origin`, only `messages`, `hits` and `reports` tell of it. */
  crossOrigin?: boolean;
  /** Appended to the address: `?a=b` or `#falsification-3`. */
  suffix?: string;
  /** Don't wait for the page's load event. */
  loading?: boolean;
}

/** A page in a frame, and what happened there from its first byte on. */
export interface TestPage extends Site {
  frame: HTMLIFrameElement;
  window: Window & typeof globalThis;
  document: Document;
  /** Violations of its policy, as `directive blocked-uri`. */
  violations: string[];
  /** Errors and rejections that nothing caught. */
  errors: string[];
  /** `level: text` for each call of a console method. */
  console: string[];
  /** What it posted to its parent. */
  messages: unknown[];
  /** Addresses that it requested, itself excepted. */
  resources(): string[];
  /** Waits for updates in it. */
  settled(): Promise<void>;
}

/** Opens a page in a frame until the test ends, and waits for its load event. */
export async function page(options: PageOptions): Promise<TestPage> {
  const { csp, files, width = 800, height = 600, frame: attributes = {}, ...rest } = options;
  const { crossOrigin, suffix = '', loading, ...file } = rest;
  const reachable = !crossOrigin && allowsAccess(attributes.sandbox);
  const site = await serve(files ?? {});
  const policy = csp === undefined ? undefined : `${csp}; report-uri ${site.reportUrl}`;
  await site.set('', {
    ...file,
    hold: reachable,
    headers: { ...(policy ? { 'content-security-policy': policy } : {}), ...file.headers },
  });

  const frame = document.createElement('iframe');
  frame.title = 'page under test';
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  frame.setAttribute('width', String(width));
  frame.setAttribute('height', String(height));
  const url = (crossOrigin ? site.otherUrl() : site.url()) + suffix;
  frame.src = url;

  const seen: Pick<TestPage, 'violations' | 'errors' | 'console' | 'messages'> = {
    violations: [],
    errors: [],
    console: [],
    messages: [],
  };
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow) seen.messages.push(event.data);
  };
  addEventListener('message', listen);
  afterThisTest(() => {
    removeEventListener('message', listen);
    // WebKit's page has no focus any more once a frame has gone with it.
    if (document.activeElement === frame) window.focus();
    frame.remove();
  });
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  if (reachable) {
    await until(() => frame.contentDocument?.URL === url, `the frame shows ${url}`);
    watch(frame.contentWindow as TestPage['window'], seen);
    await site.release('');
  }
  if (!loading) await loaded;

  const result: TestPage = {
    ...site,
    ...seen,
    frame,
    get window() {
      return frame.contentWindow as TestPage['window'];
    },
    get document() {
      return frame.contentDocument!;
    },
    resources: () =>
      result.window.performance
        .getEntriesByType('resource')
        .map((entry) => entry.name)
        .filter((address) => address !== site.reportUrl),
    settled: () => settled(result.document),
  };
  if (reachable && !loading) await result.settled();
  return result;
}

function allowsAccess(sandbox: string | undefined): boolean {
  return sandbox === undefined || sandbox.includes('allow-same-origin');
}

/** Listens in a page before its first script. */
function watch(
  page: TestPage['window'],
  seen: { violations: string[]; errors: string[]; console: string[] },
): void {
  page.document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
  });
  page.addEventListener('error', (event) => seen.errors.push(event.message));
  page.addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    page.console[level] = (...values: unknown[]) => {
      seen.console.push(`${level}: ${values.map(String).join(' ')}`);
    };
  }
}
