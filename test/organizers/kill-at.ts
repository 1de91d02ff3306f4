/** Loaded before the tool: kills it before the step `KILL_AT`, and says how many there were. */
import { watchSteps } from './steps.ts';

const at = Number(process.env.KILL_AT);
let steps = 0;
watchSteps((step) => {
  steps = step;
  if (step === at) process.kill(process.pid, 'SIGKILL');
});
process.on('exit', () => process.stdout.write(`\nSTEPS ${steps}\n`));
