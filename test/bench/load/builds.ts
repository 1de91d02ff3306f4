import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../runner/files.ts';
import type { BenchServer } from './server.ts';

const MODULES = [
  'trotsky-statement.js',
  'trotsky-statement.en.js',
  'falsification-card.js',
  'falsification-card.en.js',
];

/** Serves a build's modules under `/NAME/`. */
export function serveModules(server: BenchServer, name: string, dist: string): void {
  for (const file of MODULES)
    server.add(`/${name}/${file}`, readFileSync(join(dist, file), 'utf8'));
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout.trim();
}

/** A commit's modules, built in a folder of their own with the packages that are installed here. */
export interface CommitBuild {
  readonly commit: string;
  readonly dist: string;
  remove(): void;
}

export function buildCommit(name: string): CommitBuild {
  const commit = run('git', ['rev-parse', '--short', `${name}^{commit}`], root);
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-')), commit);
  run('git', ['worktree', 'add', '--detach', folder, commit], root);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const remove = () => {
    run('git', ['worktree', 'remove', '--force', folder], root);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  try {
    run('npm', ['run', '--silent', 'build'], folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { commit, dist: join(folder, 'dist'), remove };
}
