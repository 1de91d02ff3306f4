import type { CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import type { Visit, VisitOptions } from '../support/command-types.ts';

/** Kept on the visited page's window. */
interface Seen {
  violations: Visit['violations'];
  largestContentfulPaint: number | null;
  layoutShift: number;
}

/** Opens a page in a tab and a profile of its own, watches it load, and closes it. */
export async function visit(opener: Page, options: VisitOptions): Promise<Visit> {
  const context = await opener.browser().createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await prepare(page, session, options);

    const requests = new Map<HTTPRequest, Visit['requests'][number]>();
    const console: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      requests.set(request, {
        url: request.url(),
        method: request.method(),
        type: request.resourceType(),
        status: null,
      });
    });
    page.on('response', (response) => {
      const entry = requests.get(response.request());
      if (entry) entry.status = response.status();
    });
    page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => errors.push(String(error)));

    await page.goto(options.url, { waitUntil: 'load' });
    const result: unknown = options.script ? await page.evaluate(options.script) : null;
    // One more turn of both the page and the network: nothing that was asked for may be missed.
    await page.waitForNetworkIdle({ idleTime: 100 });

    const seen = await page.evaluate(look);
    const cookies = (await context.cookies()).map((cookie) => cookie.name);
    return {
      requests: [...requests.values()],
      console,
      errors,
      violations: seen.violations,
      storage: [...cookies, ...seen.storage],
      metrics: seen.metrics,
      result,
    };
  } finally {
    await context.close();
  }
}

async function prepare(page: Page, session: CDPSession, options: VisitOptions): Promise<void> {
  const { before, scripting, viewport, emulation, throttling } = options;
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await page.setViewport(viewport ?? { width: 1280, height: 800 });
  await page.evaluateOnNewDocument(watch);
  if (before) await page.evaluateOnNewDocument(before);
  if (scripting === false) await page.setJavaScriptEnabled(false);
  if (emulation) {
    const { media = '', colorScheme, contrast, forcedColors, reducedMotion } = emulation;
    // In one go: setting the features alone takes the medium back.
    await session.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries({
        'prefers-color-scheme': colorScheme,
        'prefers-contrast': contrast,
        'forced-colors': forcedColors,
        'prefers-reduced-motion': reducedMotion,
      }).flatMap(([name, value]) => (value ? [{ name, value }] : [])),
    });
  }
  if (throttling?.cpu) await page.emulateCPUThrottling(throttling.cpu);
  if (throttling?.network) {
    const { latency, bytes } = throttling.network;
    await page.emulateNetworkConditions({ latency, download: bytes, upload: bytes });
  }
}

/** Runs in the visited page before its scripts. The result is no enumerable global. */
function watch(): void {
  const seen: Seen = { violations: [], largestContentfulPaint: null, layoutShift: 0 };
  Object.defineProperty(globalThis, '__seen', { value: seen });
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push({ directive: event.effectiveDirective, blocked: event.blockedURI });
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.largestContentfulPaint = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      seen.layoutShift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the visited page at the end. */
async function look(): Promise<Pick<Visit, 'violations' | 'storage' | 'metrics'>> {
  const seen = (globalThis as unknown as { __seen?: Seen }).__seen;
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  const storage: string[] = [];
  try {
    storage.push(...Object.keys(localStorage).map((name) => `local:${name}`));
    storage.push(...Object.keys(sessionStorage).map((name) => `session:${name}`));
    storage.push(...(await indexedDB.databases()).map(({ name }) => `database:${name}`));
    storage.push(...(await caches.keys()).map((name) => `cache:${name}`));
  } catch {
    // An opaque origin has no storage.
  }
  return {
    violations: seen?.violations ?? [],
    storage,
    metrics: {
      firstContentfulPaint: paint?.startTime ?? null,
      largestContentfulPaint: seen?.largestContentfulPaint ?? null,
      layoutShift: seen?.layoutShift ?? 0,
    },
  };
}
