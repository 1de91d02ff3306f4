/** `npm run docs`: writes the API tables into src/elements/README.md, from the comments in the code. */
import { apiTables, writeParts } from './docs.ts';
import { elementsOf, makeManifest } from './manifest.ts';

writeParts('src/elements/README.md', apiTables(elementsOf(makeManifest())));
