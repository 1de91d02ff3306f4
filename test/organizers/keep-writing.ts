/**
 * Changes the signatories again and again until it is killed: every description becomes the number
 * of the round, so that a file made of two rounds would show.
 *
 *     tsx keep-writing.ts DATA
 */
import { changeSignatories } from '../../src/organizers/store/signatories-file.ts';

const dataDir = process.argv[2]!;
for (let round = 0; ; round++) {
  changeSignatories(dataDir, (signatories) =>
    signatories.map((signatory) => ({ ...signatory, description: `${process.pid} ${round}` })),
  );
  process.stdout.write('.');
}
