import { runTool } from './run.ts';

// Who pipes the output into "head" has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runTool(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
