/** Writes the pages for frames into `dist-site/`, where the tests find them. */
import { writeFrames } from '../../src/site/frames.ts';
import { writeOembed } from '../../src/site/oembed.ts';

const out = new URL('../../dist-site/', import.meta.url);
await writeFrames(out);
await writeOembed(out);
