/** A file that can't be read as text; the message says what to do instead. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}
