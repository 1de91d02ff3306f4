import { UsageError } from '../command-error.ts';
import { changeSignatories } from '../store/signatories-file.ts';

/**
 * `--unnamed N`: so many have signed besides whose names aren't published; the total has them. It
 * is kept with the list, so that the next publishing counts them, too.
 */
export function countUnnamed(value: string, dataDir: string): void {
  if (!/^\d{1,9}$/.test(value)) {
    throw new UsageError(`--unnamed takes a number, 0 for nobody, not “${value}”.`);
  }
  const unnamed = Number(value);
  changeSignatories(dataDir, (signatories, file) =>
    (file.unnamed ?? 0) === unnamed
      ? undefined
      : { signatories, unnamed, did: `counted ${value} without a name` },
  );
}
