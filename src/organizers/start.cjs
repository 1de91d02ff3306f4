/**
 * Starts the tool from one file that esbuild makes of its sources: loading them one by one takes
 * longer than most commands. The file is made anew whenever a source or a package has changed, and is
 * kept where packages keep such files, with what V8 compiled of it. Where it can't be made, the sources
 * themselves run. All of it is CommonJS, which Node starts sooner than modules.
 *
 * `npm run signatories` starts it with flags of V8's. It collects garbage sooner than by itself: removing
 * one of 294,000 then takes 636 MB rather than 1,122. It gives what is new more room from the first, and
 * keeps compiled code that ran once. Node 20 to 25 know these flags: one that they don't would keep Node from starting.
 *
 *     node src/organizers/start.cjs COMMAND
 */
const { createHash } = require('node:crypto');
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const root = join(__dirname, '../..');
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

const sumOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Reads a file that is named by its sum, or has it at its beginning; nothing where a crash has cut it off. */
function readSound(path, sum) {
  try {
    const bytes = readFileSync(path);
    if (sum) return sumOf(bytes) === sum ? bytes : undefined;
    const [own, rest] = [bytes.toString('latin1', 0, 64), bytes.subarray(64)];
    return sumOf(rest) === own ? rest : undefined;
  } catch {
    return undefined;
  }
}

/** The tool in one file, and the sum that is its name. */
const toolOf = (sum, bytes) => ({ sum, bytes, path: join(kept, sum, 'cli.cjs') });

/** Finds the tool as it was made before, if all that it was made of is as it was. */
function findMade() {
  try {
    const { sum, node, stamps } = JSON.parse(readFileSync(current, 'utf8'));
    const isSame = node === process.version;
    const paths = Object.keys(stamps);
    if (isSame && paths.every((path) => stampOf(`${root}/${path}`) === stamps[path])) {
      const bytes = readSound(toolOf(sum).path, sum);
      return bytes && toolOf(sum, bytes);
    }
  } catch {
    // It was never made, or is cut off.
  }
  return undefined;
}

/** Removes what was made before, and what killed runs left. */
function removeOld(sum) {
  for (const entry of readdirSync(kept)) {
    const path = join(kept, entry);
    if (entry === sum || path === current) continue;
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > OLD) rmSync(path, { recursive: true, force: true });
  }
}

/** Writes a file so that another run sees all of it or none. */
function writeWhole(path, content) {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

/** Makes the tool of its sources. */
async function make() {
  const began = Date.now();
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/organizers/cli.ts'],
    outfile: join(kept, 'cli.cjs'),
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    minifyWhitespace: true,
    // The data are found by TROTSKY_DATA.
    define: { 'import.meta.url': 'undefined' },
    logLevel: 'silent',
  });
  const [{ contents }] = outputFiles;
  const made = toolOf(sumOf(contents), Buffer.from(contents));
  mkdirSync(dirname(made.path), { recursive: true });
  writeWhole(made.path, contents);

  const packages = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];
  const inputs = [...Object.keys(metafile.inputs), ...packages, 'src/organizers/start.cjs'];
  const files = inputs.filter((path) => statSync(join(root, path), { throwIfNoEntry: false }));
  const isRacy = files.some((path) => {
    const { mtimeMs, ctimeMs } = statSync(join(root, path));
    return Math.max(mtimeMs, ctimeMs) > began - RACE;
  });
  if (!isRacy) {
    const stamps = Object.fromEntries(files.map((path) => [path, stampOf(`${root}/${path}`)]));
    writeWhole(current, JSON.stringify({ sum: made.sum, node: process.version, stamps }));
    removeOld(made.sum);
  }
  return made;
}

/**
 * Runs the tool as it was made. What V8 compiles for a command is kept beside it; V8 itself tells whether
 * that is of its own release and flags.
 */
function runMade({ bytes, path }, command) {
  const source = bytes.toString('utf8');
  const flags = sumOf(process.execArgv.join(' ')).slice(0, 8);
  const compiledPath = join(dirname(path), `${command}-${flags}.bin`);
  const cachedData = readSound(compiledPath);
  const script = new Script(`(function (exports, require, module) {${source}\n})`, {
    filename: path,
    cachedData,
  });
  if (!cachedData || script.cachedDataRejected) {
    process.once('exit', () => {
      try {
        const compiled = script.createCachedData();
        writeWhole(compiledPath, Buffer.concat([Buffer.from(sumOf(compiled)), compiled]));
      } catch {
        // The next run compiles it again.
      }
    });
  }
  const tool = { exports: {} };
  script.runInThisContext()(tool.exports, require, tool);
}

/** Runs the sources as they are. */
async function runSources() {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./cli.ts');
}

async function start() {
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
    process.env.SIGNATORIES_BUILD = made.sum;
    const command = process.argv.find((word, at) => at > 1 && /^[a-z]{3,9}$/.test(word));
    runMade(made, command ?? 'none');
  } else {
    delete process.env.SIGNATORIES_BUILD;
    await runSources();
  }
}

start();
