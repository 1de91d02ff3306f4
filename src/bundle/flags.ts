import { parseArgs, type ParseArgsConfig } from 'node:util';

/**
 * The flags of a command, which ends here after `--help`, with what `usage` says, and with code 1 for
 * flags that it doesn't take.
 */
export function parseFlags<const O extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: O,
) {
  if (process.argv.some((arg) => /^(--help|-h)$/.test(arg))) {
    console.log(usage);
    process.exit();
  }
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(1);
  }
}
