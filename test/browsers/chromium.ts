import { chromeLauncher } from '@web/test-runner-chrome';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Engine, MissingEngine } from './engine.ts';
import { findProgram, versionOf } from './install.ts';
import { fetchChromium } from './npm-chromium.ts';

/** A browser's program, and what it needs in its environment. */
export interface Program {
  path: string;
  version: string;
  env?: NodeJS.ProcessEnv;
}

/** Flags under which Chromium speaks English, needs no graphics card, and asks its makers for nothing. */
export const FLAGS: readonly string[] = [
  // Only pages of this repository are opened, and root has no sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
];

/** Returns puppeteer's options for a Chromium. */
export const launchOptions = ({ path, env }: Program, ...flags: readonly string[]) => ({
  executablePath: path,
  env: { ...process.env, ...env },
  args: [...FLAGS, ...flags],
});

/** Finds Chromium, Chrome or Edge, or gets a Chromium from the npm registry. */
export async function prepareChromium(): Promise<Engine> {
  const program = await chromium();
  return {
    label: 'Chromium',
    version: `${program.version} (${program.path})`,
    concurrency: 2,
    launcher: chromeLauncher({
      launchOptions: launchOptions(program),
      // Several files run side by side, and every page must believe that it is the one looked at:
      // without this, focus styles are missing, and hidden pages stop polling. A window of its own, since a tab
      // behind another gets one animation frame a second.
      createPage: async ({ context }) => {
        const page = await context.newPage({ type: 'window' });
        const session = await page.createCDPSession();
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
    stop: () => undefined,
  };
}

/**
 * Finds the Chromium to use: what `CHROME_PATH` names, what is installed, what the npm registry has.
 * @throws MissingEngine where there is none of these
 */
export async function chromium(): Promise<Program> {
  if (process.env.CHROME_PATH) {
    const version = versionOf(process.env.CHROME_PATH);
    if (version) return { path: process.env.CHROME_PATH, version };
    throw new MissingEngine(
      `CHROME_PATH is ${process.env.CHROME_PATH}, which does not start. Name the browser’s program there, or unset it.`,
    );
  }

  const found = installed();
  if (found) return found;

  if (process.platform === 'linux' && process.arch === 'x64') {
    console.log('There is no Chromium here. Getting one from the npm registry, for tests only:');
    const program = fetchChromium();
    if (program) return program;
    console.log('That did not work.');
  }
  throw new MissingEngine(
    [
      'The tests need Chromium, Chrome or Edge, and none was found. Do one of these:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask chromium',
      '  Windows:         winget install Google.Chrome',
      '  anywhere:        set CHROME_PATH to the program of the browser that you have',
      'Then run the command again.',
    ].join('\n'),
  );
}

function installed(): Program | undefined {
  for (const candidate of candidates()) {
    const path = findProgram([candidate]);
    const version = path && versionOf(path);
    if (path && version) return { path, version };
  }
  return undefined;
}

function candidates(): string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  names.push('chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge');
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    for (const folder of ['/Applications', join(homedir(), 'Applications')]) {
      names.push(...apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
    }
  }
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': x86 } = process.env;
    const programs = ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'];
    programs.push('Microsoft/Edge/Application/msedge.exe');
    for (const folder of [PROGRAMFILES, x86, LOCALAPPDATA]) {
      if (folder) names.push(...programs.map((program) => join(folder, program)));
    }
  }
  return names;
}
