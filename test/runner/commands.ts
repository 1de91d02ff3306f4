import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { TestRunnerPlugin } from '@web/test-runner';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type {
  Emulation,
  KeyStep,
  OrganizersRequest,
  Throttling,
  VisitOptions,
} from '../support/command-types.ts';
import { accessibilityTree } from './accessibility-tree.ts';
import { root } from './files.ts';
import { organizers } from './organizers-site.ts';
import { visit } from './visit.ts';

/** Names of keys to what WebDriver calls them; other keys are their own character. */
const webdriverKeys: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** What tests ask of the browser from outside the page; `test/support/commands.ts` is the other end. */
export function commands(): TestRunnerPlugin {
  return {
    name: 'commands',
    async executeCommand({ command, payload, session }) {
      const page =
        session.browser.type === 'puppeteer'
          ? (session.browser as ChromeLauncher).getPage(session.id)
          : undefined;
      switch (command) {
        case 'keys':
          if (page) await keys(page, payload as KeyStep[]);
          else
            await webdriver(session.browser as WebdriverLauncher, session.id, payload as KeyStep[]);
          return true;
        case 'emulate':
          await emulate(needed(page, command), payload as Emulation);
          return true;
        case 'throttle':
          await throttle(needed(page, command), payload as Throttling);
          return true;
        case 'accessibility-tree':
          return accessibilityTree(needed(page, command), payload as string);
        case 'visit':
          return visit(needed(page, command), payload as VisitOptions);
        case 'organizers':
          return organizers(payload as OrganizersRequest);
        case 'golden':
          return golden(payload as { name: string; text: string });
      }
      return undefined;
    },
  };
}

function needed(page: Page | undefined, command: string): Page {
  if (!page) throw new Error(`"${command}" isn't available in this engine`);
  return page;
}

async function keys(page: Page, steps: KeyStep[]): Promise<void> {
  for (const step of steps) {
    if ('type' in step) {
      await page.keyboard.type(step.type);
      continue;
    }
    // Firefox knows the space bar by its character only.
    const names = step.press.replace('Space', ' ').split('+');
    const last = names.pop()!;
    for (const name of names) await page.keyboard.down(name as 'Shift');
    await page.keyboard.press(last as 'Tab');
    for (const name of names.reverse()) await page.keyboard.up(name as 'Shift');
  }
}

async function webdriver(
  launcher: WebdriverLauncher,
  session: string,
  steps: KeyStep[],
): Promise<void> {
  for (const step of steps) {
    // The launcher takes characters, and presses those of one call together.
    const chords = 'type' in step ? [...step.type].map((key) => [key]) : [step.press.split('+')];
    for (const chord of chords) {
      await launcher.sendKeys(
        session,
        chord.map((key) => webdriverKeys[key] ?? key),
      );
    }
  }
}

const emulating = new WeakMap<Page, CDPSession>();

async function emulate(page: Page, { media, ...features }: Emulation): Promise<void> {
  const names = {
    colorScheme: 'prefers-color-scheme',
    contrast: 'prefers-contrast',
    forcedColors: 'forced-colors',
    reducedMotion: 'prefers-reduced-motion',
  };
  // What a session emulates stays as long as the session, and is its own to take back.
  const session = emulating.get(page) ?? (await page.createCDPSession());
  emulating.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: media ?? '',
    features: Object.entries(names).map(([key, name]) => ({
      name,
      value: features[key as keyof typeof features] ?? '',
    })),
  });
}

async function throttle(page: Page, { cpu, network }: Throttling): Promise<void> {
  await page.emulateCPUThrottling(cpu ?? null);
  await page.emulateNetworkConditions(
    network ? { latency: network.latency, download: network.bytes, upload: network.bytes } : null,
  );
}

/** The reviewed text of that name, or `null` where there is none; writes it when `UPDATE_GOLDEN` is set. */
function golden({ name, text }: { name: string; text: string }): { text: string | null } {
  const path = join(root, 'test/golden', name);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { text: existsSync(path) ? readFileSync(path, 'utf8') : null };
}
