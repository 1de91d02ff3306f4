/**
 * Starts the tool from one file that esbuild makes of its sources: loading them one by one takes
 * longer than most commands. The file is made anew whenever a source or a package has changed, and is
 * kept where packages keep such files. Where it can't be made, the sources themselves run.
 *
 * `npm run signatories` has V8 collect garbage sooner than by itself, with `--heap-growing-percent`:
 * removing one of 294,000 then takes 636 MB rather than 1,122.
 *
 *     node src/organizers/start.js COMMAND
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(root, 'node_modules/.cache/signatories');
const current = join(kept, 'current.json');

/** A file that changed so shortly before it was read may change again at the same time of its clock (ms). */
const RACE = 2000;
/** Another run may still load parts of what was made before (ms). */
const OLD = 24 * 60 * 60_000;

/** Returns the stamp that tells that a file has changed. The time of its entry in the file system is nobody's to set. */
const stampOf = (path) => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs}` : '';
};

/** Finds the tool as it was made before, if all that it was made of is as it was. */
function findMade() {
  try {
    const { name, node, stamps } = JSON.parse(readFileSync(current, 'utf8'));
    const isSame = node === process.version;
    const paths = Object.keys(stamps);
    if (isSame && paths.every((path) => stampOf(join(root, path)) === stamps[path])) {
      return join(kept, name, 'cli.js');
    }
  } catch {
    // It was never made, or is cut off.
  }
  return undefined;
}

/** Removes what was made before, and what killed runs left. */
function removeOld(name) {
  for (const entry of readdirSync(kept)) {
    const path = join(kept, entry);
    if (entry === name || path === current) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > OLD) rmSync(path, { recursive: true, force: true });
  }
}

/** Makes the tool of its sources. */
async function make() {
  const began = Date.now();
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/organizers/cli.ts'],
    outdir: join(kept, 'tool'),
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
    logLevel: 'silent',
  });
  const hash = createHash('sha256');
  for (const { path, contents } of outputFiles) hash.update(path).update(contents);
  const name = hash.digest('hex').slice(0, 32);
  const folder = join(kept, name);
  const temporary = join(kept, `.${process.pid}`);
  mkdirSync(temporary, { recursive: true });
  // Node takes .js for modules by the nearest package.json.
  writeFileSync(join(temporary, 'package.json'), '{"type":"module"}\n');
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(temporary, path.slice(join(kept, 'tool').length)), contents);
  }
  try {
    renameSync(temporary, folder);
  } catch {
    // It is there: another run made the same, or the sources are again as they were.
    rmSync(temporary, { recursive: true, force: true });
  }

  const packages = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
  const inputs = [...Object.keys(metafile.inputs), ...packages, 'src/organizers/start.js'];
  const files = inputs.filter((path) => statSync(join(root, path), { throwIfNoEntry: false }));
  const isRacy = files.some((path) => {
    const { mtimeMs, ctimeMs } = statSync(join(root, path));
    return Math.max(mtimeMs, ctimeMs) > began - RACE;
  });
  if (!isRacy) {
    const stamps = Object.fromEntries(files.map((path) => [path, stampOf(join(root, path))]));
    const next = join(kept, `.current.${process.pid}`);
    writeFileSync(next, JSON.stringify({ name, node: process.version, stamps }));
    renameSync(next, current);
    removeOld(name);
  }
  return join(folder, 'cli.js');
}

/** Runs the sources as they are. */
async function runSources() {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

// Only where the tool runs from elsewhere: its own data are here.
process.env.TROTSKY_DATA ??= join(root, 'data');
let made = findMade();
try {
  made ??= await make();
} catch {
  made = undefined;
}
if (made) {
  // What was published by the same program need not be made again.
  process.env.SIGNATORIES_BUILD = basename(dirname(made));
  module.enableCompileCache?.(join(kept, 'compiled'));
  await import(pathToFileURL(made).href);
} else {
  delete process.env.SIGNATORIES_BUILD;
  await runSources();
}
