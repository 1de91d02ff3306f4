/** Exit codes of all commands. */
export const EXIT = {
  /** Done, or nothing wrong. */
  ok: 0,
  /** Something is wrong with the data or the file; the message says what. */
  wrong: 1,
  /** The command was not understood. */
  usage: 2,
} as const;

/** Ends the command with a message for the person who ran it. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly exitCode: number = EXIT.wrong;
}

/** The command line makes no sense. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
  override readonly exitCode = EXIT.usage;
}
