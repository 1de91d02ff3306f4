import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  BROWSERS,
  BUS_LAUNCHER,
  ENVIRONMENT,
  removeSession,
  type BrowserName,
} from '../browsers/assistive.ts';
import { endGroup, findProgram } from '../browsers/install.ts';

/** Programs and files, and Debian's packages that have them. */
const NEEDED: readonly [thing: string, aptName: string][] = [
  ['orca', 'orca'],
  ['speech-dispatcher', 'speech-dispatcher'],
  ['spd-say', 'speech-dispatcher'],
  ['xvfb-run', 'xvfb'],
  ['xauth', 'xauth'],
  ['xdotool', 'xdotool'],
  ['dbus-run-session', 'dbus'],
  ['gsettings', 'libglib2.0-bin'],
  [BUS_LAUNCHER, 'at-spi2-core'],
  [
    '/usr/share/glib-2.0/schemas/org.gnome.desktop.interface.gschema.xml',
    'gsettings-desktop-schemas',
  ],
];

/** Debian's packages that are missing here, besides browsers. */
export const missing = (): string[] => [
  ...new Set(
    NEEDED.filter(([thing]) => (thing.startsWith('/') ? !existsSync(thing) : !findProgram([thing])))
      .map(([, aptName]) => aptName)
      .concat(
        spawnSync('/usr/bin/python3', ['-c', 'import speechd']).status ? 'python3-speechd' : [],
      ),
  ),
];

export const orcaVersion = (): string =>
  spawnSync('orca', ['--version'], { encoding: 'utf8' }).stdout.trim();

const ORCA_SETTINGS = {
  enableBraille: false,
  enableKeyEcho: false,
  sayAllOnLoad: false,
  speakLanguage: true,
};

const SCRIPT = `
gsettings set org.gnome.desktop.interface toolkit-accessibility true
${BUS_LAUNCHER} --launch-immediately &
speech-dispatcher -s -t 0 -C "$HOME/speech" -L "$HOME" -P "$HOME/speech.pid" -S "$HOME/speech.sock" &
sleep 2
env -0 >"$HOME/environment"
orca --replace --debug-file="$HOME/orca.log" &
wait
`;

/** A screen, a bus, a voice and Orca of its own, with one browser. Ends with `stop()`. */
export class Session {
  readonly #folder = mkdtempSync(join(tmpdir(), 'orca-'));
  readonly #children: ChildProcess[] = [];
  #environment: NodeJS.ProcessEnv = {};

  private get speech(): string {
    return join(this.#folder, 'speech.log');
  }

  async start(browser: BrowserName, url: string): Promise<void> {
    const folder = this.#folder;
    for (const name of ['run', 'speech', 'profile', 'data/orca'])
      mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
    const [ear, voices] = ['ear.py', 'voices.py'].map((file) => join(import.meta.dirname, file));
    writeFileSync(
      join(folder, 'speech/speechd.conf'),
      `LogLevel 2\nAddModule "ear" "${ear}" ""\nDefaultModule ear\n`,
    );
    writeFileSync(
      join(folder, 'data/orca/user-settings.conf'),
      JSON.stringify({
        general: ORCA_SETTINGS,
        profiles: { default: { profile: ['Default', 'default'], ...ORCA_SETTINGS } },
        pronunciations: {},
        keybindings: {},
      }),
    );
    writeFileSync(join(folder, 'data/orca/orca-customizations.py'), readFileSync(voices!));
    writeFileSync(this.speech, '');
    this.#run(
      'xvfb-run',
      ['-a', '-s', '-screen 0 1280x1000x24', 'dbus-run-session', '--', 'bash', '-c', SCRIPT],
      {
        ...process.env,
        ...ENVIRONMENT,
        HOME: folder,
        XDG_RUNTIME_DIR: join(folder, 'run'),
        XDG_DATA_HOME: join(folder, 'data'),
        XDG_CONFIG_HOME: join(folder, 'config'),
        EAR_LOG: this.speech,
        LIBGL_ALWAYS_SOFTWARE: '1',
        SPEECHD_ADDRESS: `unix_socket:${join(folder, 'speech.sock')}`,
      },
    );
    const environment = join(folder, 'environment');
    await this.#until(
      () => existsSync(environment) && statSync(environment).size > 0,
      'the session',
    );
    this.#environment = Object.fromEntries(
      readFileSync(environment, 'utf8')
        .split('\0')
        .filter((line) => line.includes('='))
        .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    );
    await this.#until(() => statSync(this.speech).size > 0, 'Orca’s first words');
    const { find, args, window } = BROWSERS[browser];
    this.#run(find()!, [...args(join(folder, 'profile')), url], this.#environment);
    let id = '';
    await this.#until(() => {
      const { stdout } = this.#xdotool('search', '--onlyvisible', '--class', window);
      id = stdout.trim().split('\n').at(-1) ?? '';
      return id !== '';
    }, 'the browser’s window');
    await wait(3000);
    this.#xdotool('windowfocus', id);
  }

  /** Sends a key and returns what is said until there has been quiet for a while. */
  key = (name: string): Promise<string[]> =>
    this.hear(() => this.#xdotool('key', '--clearmodifiers', name));

  /** What is said from an act until there has been quiet for so many milliseconds. */
  async hear(act: () => unknown, quiet = 900): Promise<string[]> {
    const from = statSync(this.speech).size;
    await act();
    const sizes = () =>
      [this.speech, join(this.#folder, 'orca.log')]
        .map((file) => (existsSync(file) ? statSync(file).size : 0))
        .join();
    const end = Date.now() + 30_000;
    for (let last = sizes(), since = Date.now(); Date.now() < end && Date.now() - since < quiet;) {
      await wait(50);
      const now = sizes();
      if (now !== last) [last, since] = [now, Date.now()];
    }
    return readFileSync(this.speech)
      .subarray(from)
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [language, text] = line.split('\t') as [string, string];
        return /^en\b|^$/.test(language) ? text : `[${language}] ${text}`;
      });
  }

  stop(): void {
    for (const child of this.#children) endGroup(child, 'SIGKILL');
    removeSession(this.#folder, join(this.#folder, 'run'));
  }

  /** Starts a program in a group of its own, to end with all it started. */
  #run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
    this.#children.push(spawn(program, args, { env, detached: true, stdio: 'ignore' }));
  }

  #xdotool(...args: string[]) {
    return spawnSync('xdotool', args, { env: this.#environment, encoding: 'utf8' });
  }

  async #until(ready: () => boolean, what: string): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(200)) if (ready()) return;
    throw new Error(`${what} did not come within a minute`);
  }
}
